// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_zoom.h"

#include <charts/chart_view.h>
#include <charts/control_chart_view.h>
#include <report/paper/pack_style.h>
#include <widgets/plain_label.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Ratchet {

namespace {

constexpr int margin = 48;

int textSize(const QWidget &parent) { return std::max(20, parent.height() / 40); }

// The arrows read; everything else is the presentation's.
bool readsChart(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Plus || key == Qt::Key_Minus;
}

} // namespace

ChartZoom::ChartZoom(const SlideBlock &chart, const Palette &colors, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_colors(colors)
    , m_point(plainLabel(tr("Arrows read the points, Z or Esc goes back.")))
{
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, margin, Space::page);
    if (const auto *control = std::get_if<ControlChart>(&chart)) {
        auto *view = new ControlChartView;
        view->setFont(paperFont(textSize(*parent)));
        view->setChart(*control, colors, locale);
        m_view = view;
    } else {
        auto *view = new ChartView;
        view->setFont(paperFont(textSize(*parent)));
        view->setAnswerChart(std::get<AnswerChart>(chart), colors, locale);
        m_view = view;
    }
    m_point->setFont(paperFont(textSize(*parent) * 5 / 4, QFont::Bold));
    m_point->setMinimumHeight(m_point->fontMetrics().height() * 2);
    const QString title = std::visit(
        [](const auto &block) -> QString {
            if constexpr (requires { block.title; })
                return block.title;
            else
                return {};
        },
        chart);
    QLabel *heading = plainLabel(title);
    heading->setFont(paperFont(textSize(*parent) * 5 / 4, QFont::Bold));
    rows->addWidget(heading);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_point);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
}

bool ChartZoom::canShow(const SlideBlock &block)
{
    return std::holds_alternative<AnswerChart>(block) || std::holds_alternative<ControlChart>(block);
}

void ChartZoom::readPoint()
{
    const auto *control = qobject_cast<const ControlChartView *>(m_view);
    const QString text = control ? control->currentText() : static_cast<const ChartView *>(m_view)->currentText();
    if (!text.isEmpty())
        m_point->setText(text);
}

bool ChartZoom::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        ? static_cast<QKeyEvent *>(event)
        : nullptr;
    if (key && readsChart(key->key())) {
        if (event->type() == QEvent::KeyRelease)
            readPoint();
    } else if (key && event->type() == QEvent::KeyPress) {
        QCoreApplication::sendEvent(parentWidget(), event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartZoom::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_colors.card); }

} // namespace Ratchet
