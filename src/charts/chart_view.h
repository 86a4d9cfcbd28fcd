// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on screen: hover, arrow keys and screen readers read every value, and it can be copied as a picture.
#pragma once

#include <charts/access/painted_parts.h>
#include <charts/chart_builder.h>

#include <QChartView>

namespace Ratchet {

class ChartView final : public QChartView, public PaintedParts {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    // Shows a chart in these colours. Replaces what was shown.
    void setAnswerChart(const AnswerChart &chart, const Palette &palette, const QLocale &locale);
    [[nodiscard]] const AnswerChart &answerChart() const { return m_chart; }
    // The text of the point that the keyboard stands on; empty before the first arrow key.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QImage image() const;
    void copyImage() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Chart; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override;
    void goToPart(int index) override { goTo(index); }

    void rebuild();
    void goTo(int point);
    [[nodiscard]] ChartFrame *frame() const;
    [[nodiscard]] QString tipAt(QPoint position) const;

    AnswerChart m_chart;
    Palette m_palette;
    QLocale m_locale;
    bool m_isRebuilding = false;
};

} // namespace Ratchet
