// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart as a picture for other programs.
#include <charts/control_chart_view.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF savedSize(960, 420); // in the units of a screen

} // namespace

QImage ControlChartView::image() const
{
    constexpr double scale = 2; // sharp in a slide
    QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(m_palette.card);
    QPainter painter(&picture);
    paintControlChart(painter, chartLayout(), m_palette, font());
    return picture;
}

void ControlChartView::copyImage() const { QGuiApplication::clipboard()->setImage(image()); }

bool ControlChartView::save(const QString &path) const
{
    const Palette &paper = Ratchet::palette(Theme::Print);
    const auto paint = [&](QPainter &painter, QSizeF room) {
        paintControlChart(painter, layoutControlChart(m_chart, room, font(), m_locale, layoutDirection()), paper,
                          font());
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPainter painter;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(savedSize.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), savedSize));
        svg.setTitle(m_chart.title);
        painter.begin(&svg);
        paint(painter, savedSize);
        painter.end();
        return file.commit();
    }
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        constexpr int unitsPerInch = 96;
        QPdfWriter pdf(&file);
        pdf.setResolution(unitsPerInch);
        pdf.setPageSize(QPageSize(savedSize / unitsPerInch, QPageSize::Inch));
        pdf.setPageMargins({});
        pdf.setTitle(m_chart.title);
        painter.begin(&pdf);
        paint(painter, savedSize);
        painter.end();
        return file.commit();
    }
    QImage picture((savedSize * 2).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(paper.card);
    painter.begin(&picture);
    paint(painter, savedSize);
    painter.end();
    return picture.save(&file, "PNG") && file.commit();
}

} // namespace Ratchet
