// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out in lines like words, from the leading edge, as many lines as the width needs.
#pragma once

#include <widgets/theme.h>

#include <QLayout>

namespace Ratchet {

class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr, int columnGap = Space::small, int lineGap = Space::tight);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    enum class Doing { Measure, Place };
    int layOut(const QRect &area, Doing doing) const;

    QList<QLayoutItem *> m_items;
    int m_columnGap;
    int m_lineGap;
};

} // namespace Ratchet
