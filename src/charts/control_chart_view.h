// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart on screen: hover and arrow keys read every point, wheel and keys zoom to a period, and it can be
// copied and saved as a picture.
#pragma once

#include <charts/access/painted_parts.h>
#include <charts/control_chart.h>
#include <charts/control_chart_layout.h>
#include <charts/palette.h>
#include <core/result.h>

#include <QWidget>

namespace Ratchet {

class ControlChartView final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit ControlChartView(QWidget *parent = nullptr);

    // Keeps the part that is shown: the latest so many, or where the points are as many as before.
    void setChart(const ControlChart &chart, const Palette &palette, const QLocale &locale);
    [[nodiscard]] const ControlChart &chart() const { return m_chart; }
    [[nodiscard]] const ControlChartLayout &chartLayout() const;
    // The text of the point under the keyboard's cursor; empty before the first arrow key.
    [[nodiscard]] QString currentText() const;
    // The latest so many points; 0: all.
    void showLatest(size_t points);

    [[nodiscard]] QImage image() const;
    void copyImage() const;
    // As PNG, SVG or PDF by the suffix, in the colours of paper; fails as saveWhole() does.
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void periodChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Chart; }
    [[nodiscard]] int partCount() const override { return int(chartLayout().spots.size()); }
    [[nodiscard]] PaintedPart part(int index) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int index) override { goTo(index); }
    [[nodiscard]] bool hasPages() const override { return m_chart.count > 0; }

    void refresh();
    void goTo(int spot);
    // Shows `count` points around the share `anchor` of those shown.
    void zoom(double factor, double anchor);
    void pan(int points);
    void showPart(size_t first, size_t count);
    [[nodiscard]] QRectF dragged() const;
    [[nodiscard]] QString tipOf(int spot) const;
    [[nodiscard]] int spotAt(QPointF at) const;
    [[nodiscard]] QString tipAt(QPointF at) const;

    ControlChart m_chart;
    Palette m_palette;
    QLocale m_locale;
    mutable std::optional<ControlChartLayout> m_layout; // of the size there is
    int m_current = -1; // spot of the keyboard
    int m_hovered = -1;
    struct Drag {
        double from = 0;
        double to = 0;
    };
    std::optional<Drag> m_drag; // over the part that is wanted
};

} // namespace Ratchet
