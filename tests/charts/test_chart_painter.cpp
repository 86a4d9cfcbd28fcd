// SPDX-License-Identifier: GPL-3.0-or-later
// Two hands draw bars and lines, Qt Charts on screen and ChartPainter on paper: they draw the same.
#include "sample_charts.h"

#include <charts/chart_builder.h>
#include <charts/chart_painter.h>
#include <support/catch.h>
#include <support/test.h>

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QThread>

#include <cmath>
#include <memory>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QRectF sheet(0, 0, 640, 300);

QFont paperFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

QImage emptySheet()
{
    QImage image(sheet.size().toSize(), QImage::Format_RGB32);
    image.fill(palette(Theme::Print).card);
    return image;
}

QImage imageOf(const QPicture &picture)
{
    QImage image = emptySheet();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPicture(QPointF(0, 0), picture);
    return image;
}

QImage byQtCharts(const AnswerChart &chart, const QLocale &locale)
{
    QGraphicsScene scene;
    QChart *item = makeChart(chart, palette(Theme::Print), locale, paperFont());
    scene.addItem(item);
    item->setGeometry(sheet);
    item->layout()->activate();
    QPicture picture; // texts come out of a picture otherwise than painted at once
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, sheet, sheet);
    painter.end();
    return imageOf(picture);
}

QImage byPicture(const AnswerChart &chart, const QLocale &locale)
{
    return imageOf(recordChart(chart, sheet.size(), palette(Theme::Print), locale, paperFont()));
}

// The share of pixels that an eye would tell apart.
double difference(const QImage &one, const QImage &other)
{
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            differing +=
                std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())})
                > 40;
        }
    }
    return double(differing) / double(one.width() * one.height());
}

} // namespace

TEST_CASE("a picture of a chart shows what Qt Charts shows on screen, of every kind and both ways round")
{
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
        for (const AnswerChart &chart :
             {backlogChart(6), capacityChart(), trendChart(), cadenceChart(), stackedChart()}) {
            CAPTURE(chart.id, locale.name());
            const QImage picture = byPicture(chart, locale);
            CHECK(difference(byQtCharts(chart, locale), picture) < 0.002);
            CHECK(difference(emptySheet(), picture) > 0.01); // there is something to compare
        }
    }
}

TEST_CASE("a picture is recorded beside the window's thread, the same as in it")
{
    for (const AnswerChart &chart : {backlogChart(6), capacityChart(), trendChart()}) {
        QPicture picture;
        const std::unique_ptr<QThread> worker(QThread::create(
            [&] { picture = recordChart(chart, sheet.size(), palette(Theme::Print), QLocale::c(), paperFont()); }));
        worker->start();
        REQUIRE(worker->wait(60000));
        const QPicture here = recordChart(chart, sheet.size(), palette(Theme::Print), QLocale::c(), paperFont());
        CHECK(QByteArray(picture.data(), picture.size()) == QByteArray(here.data(), here.size()));
    }
}
