// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of the calendar mean, in as many lines as the width needs.
#pragma once

#include <charts/access/painted_parts.h>

#include <QWidget>

namespace Ratchet {

class CadenceLegend final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit CadenceLegend(QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Grouping; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] PaintedPart part(int index) const override;

    // Where each mark with its word stands, from the leading edge on.
    [[nodiscard]] std::vector<QRect> places(int width) const;
};

} // namespace Ratchet
