// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_image.h"

#include <charts/control_chart_layouter.h>
#include <charts/control_chart_painter.h>
#include <core/save_file.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF savedSize(960, 420); // in the units of a screen
constexpr int unitsPerInch = 96;

} // namespace

Status saveControlChart(const QString &path, const ControlChart &chart, const QFont &font, const QLocale &locale,
                        Qt::LayoutDirection direction)
{
    const Palette &paper = palette(Theme::Print);
    const auto paintOn = [&](QPaintDevice &device) {
        QPainter painter(&device);
        paintControlChart(painter, layoutControlChart(chart, savedSize, font, locale, direction), paper, font);
    };
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&bytes);
        svg.setSize(savedSize.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), savedSize));
        svg.setTitle(chart.title);
        paintOn(svg);
    } else if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter pdf(&bytes);
        pdf.setResolution(unitsPerInch);
        pdf.setPageSize(QPageSize(savedSize / unitsPerInch, QPageSize::Inch));
        pdf.setPageMargins({});
        pdf.setTitle(chart.title);
        paintOn(pdf);
    } else {
        QImage picture((savedSize * 2).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(2);
        picture.fill(paper.card);
        paintOn(picture);
        picture.save(&bytes, "PNG");
    }
    return saveWhole(path, bytes.data());
}

} // namespace Ratchet
