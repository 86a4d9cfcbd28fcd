// SPDX-License-Identifier: GPL-3.0-or-later
// The measures, fonts and colours of the paper. Lengths are in units of 1/1200 inch unless a name says points.
#pragma once

#include <charts/palette.h>

#include <QFont>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

namespace Ratchet {

enum class TextRole : quint8;
struct PackSettings;

inline constexpr int unitsPerInch = 1200;
// A length in points as units.
[[nodiscard]] constexpr double units(double points) { return points * unitsPerInch / 72.0; }

// The font of all paper: without hinting, so that text is as wide at any scale.
[[nodiscard]] QFont paperFont(int pixelSize, QFont::Weight weight = QFont::Normal);

struct PackStyle {
    explicit PackStyle(const PackSettings &settings);

    QLocale locale;
    bool isMirrored = false;
    QPageSize pageSize;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QSizeF page; // whole sheet, as it is read
    QRectF body; // where blocks stand
    Palette colors;
    double tablePoints = 10; // size of the letters of tables

    // The same with smaller letters in tables.
    [[nodiscard]] PackStyle dense() const;
    [[nodiscard]] QFont font(double pointSize, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QFont heading(int level) const;
    [[nodiscard]] QFont table() const { return font(tablePoints); }
    [[nodiscard]] QFont tableHeader() const { return font(tablePoints, QFont::DemiBold); }
    // Of charts, whose unit is the point.
    [[nodiscard]] static QFont chartFont();
    // Left-to-right places become right-to-left ones.
    [[nodiscard]] QRectF turned(const QRectF &area) const;
    [[nodiscard]] Qt::Alignment start() const { return isMirrored ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment end() const { return isMirrored ? Qt::AlignLeft : Qt::AlignRight; }
};

} // namespace Ratchet
