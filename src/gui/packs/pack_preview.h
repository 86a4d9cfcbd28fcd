// SPDX-License-Identifier: GPL-3.0-or-later
// PackPreview: the pages of a pack as they will be, made in a worker after every change of the choices.
#pragma once

#include <charts/access/painted_parts.h>
#include <core/latest.h>
#include <report/pack/pack_pages.h>

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace Ratchet {

class PackPreview final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit PackPreview(QWidget *parent = nullptr);
    ~PackPreview() override;

    // Shows the pack made from this, as soon as it is laid out.
    void setSource(PackSource made);
    // Instead of pages, why there are none.
    void setProblem(const QString &problem);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] int currentPage() const { return m_page; }
    void goTo(int page);

    [[nodiscard]] QSize sizeHint() const override { return {460, 600}; }

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    // The pages, or why there are none.
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Document; }
    [[nodiscard]] int partCount() const override { return m_problem.isEmpty() ? pageCount() : 1; }
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override { return pageCount() > 0 ? m_page : -1; }
    void goToPart(int index) override { goTo(index); }
    [[nodiscard]] bool hasPages() const override { return true; }

    using Pages = std::shared_ptr<const PackPages>;
    void take(Pages pages);
    void showPage();
    [[nodiscard]] QRect sheet() const;
    [[nodiscard]] QString nameOf(int page) const;

    Pages m_pages;
    QPixmap m_picture;
    QString m_problem;
    int m_page = 0;
    QToolButton *m_back;
    QToolButton *m_next;
    QLabel *m_position;
    Latest<Pages> m_layingOut;
};

} // namespace Ratchet
