// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker_window.h"

#include "ui_speaker_window.h"

#include <core/clock_text.h>
#include <report/paper/pack_style.h>
#include <report/slides/slide_painter.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QKeyEvent>
#include <QScreen>
#include <QTime>
#include <QTimer>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Of the window's width, for this slide; the next one is half as wide.
constexpr double slideShare = 0.58;
constexpr int smallestText = 14;

QSize pictureSize(double width) { return slideSize.scaled(width, width, Qt::KeepAspectRatio).toSize(); }

} // namespace

SpeakerWindow::SpeakerWindow(const SlideDeck &deck, const QElapsedTimer &since, const Palette &colors, int current)
    : QWidget(nullptr, Qt::Window)
    , m_deck(deck)
    , m_since(since)
    , m_current(current)
    , m_slides(deck, colors)
    , m_ui(std::make_unique<Ui::SpeakerWindow>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(tr("%1 – Speaker view").arg(deck.title));
    setLayoutDirection(deck.locale.textDirection());
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &SpeakerWindow::showTime);
    second->start(1000);
    showTime();
}

SpeakerWindow::~SpeakerWindow() = default;

void SpeakerWindow::showOn(QScreen *display, bool isShared)
{
    setScreen(display);
    const QRect whole = display->availableGeometry();
    if (!isShared) {
        setGeometry(display->geometry());
        showFullScreen();
    } else {
        setWindowFlag(Qt::WindowStaysOnTopHint);
        resize(whole.size() * 0.7);
        move(whole.center() - rect().center());
        show();
        activateWindow();
    }
}

void SpeakerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto setSize = [this](QWidget *widget, int share, QFont::Weight weight) {
        widget->setFont(paperFont(std::max(smallestText, height() / share), weight));
    };
    for (QLabel *title : {m_ui->position, m_ui->following})
        setSize(title, 40, QFont::Bold);
    setSize(m_ui->clock, 12, QFont::Bold);
    setSize(m_ui->time, 24, QFont::Normal);
    setSize(m_ui->notes, 42, QFont::Normal);
    m_slides.setSize(pictureSize(width() * slideShare), devicePixelRatioF());
    m_ui->shown->setFixedWidth(int(width() * slideShare));
    showSlide(m_current);
}

void SpeakerWindow::showSlide(int slide)
{
    m_current = slide;
    m_ui->position->setText(slidePosition(m_deck, size_t(slide)));
    m_ui->shown->setPixmap(m_slides.picture(slide));
    m_ui->shown->setAccessibleName(slideText(m_deck.slide(size_t(slide)), m_deck.locale));
    const int next = slide + 1;
    const QSize size = pictureSize(width() * (1 - slideShare) - 3 * Space::page);
    if (const bool isEnd = next == int(m_deck.slides.size()); !isEnd && next < m_slides.count()) {
        const double ratio = devicePixelRatioF();
        QPixmap scaled = m_slides.picture(next).scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        m_ui->next->setPixmap(scaled);
        m_ui->next->setAccessibleName(m_deck.slide(size_t(next)).title);
    } else {
        m_ui->next->setText(tr("This is the last slide."));
        m_ui->next->setAccessibleName({}); // the text says it
    }
    m_ui->next->setFixedHeight(size.height());
    m_ui->notes->setPlainText(m_deck.slide(size_t(slide)).notes.join(u"\n\n"_s));
}

void SpeakerWindow::showTime()
{
    const QLocale &locale = m_deck.locale;
    m_ui->clock->setText(clockText(QTime::currentTime(), locale));
    const QTime since = QTime(0, 0).addMSecs(int(m_since.elapsed()));
    m_ui->time->setText(tr("%1 elapsed").arg(locale.toString(since, u"h:mm:ss"_s)));
}

void SpeakerWindow::keyPressEvent(QKeyEvent *event) { Q_EMIT keyPressed(event); }

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Ratchet
