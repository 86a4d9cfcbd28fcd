// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker_window.h"

#include <core/clock_text.h>
#include <report/paper/pack_style.h>
#include <widgets/plain_label.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
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
    , m_this(new QLabel)
    , m_next(new QLabel)
    , m_position(plainLabel({}))
    , m_following(plainLabel(tr("Next slide")))
    , m_clock(plainLabel({}))
    , m_time(plainLabel({}))
    , m_notes(new QPlainTextEdit)
{
    setWindowTitle(tr("%1 – Speaker view").arg(deck.title));
    setLayoutDirection(deck.locale.textDirection());
    m_notes->setReadOnly(true);
    m_notes->setFocusPolicy(Qt::NoFocus); // the keys lead through the slides
    m_notes->setAccessibleName(tr("Notes"));
    auto *columns = new QHBoxLayout(this);
    setGaps(columns, Space::page, Space::page);
    auto *left = new QVBoxLayout;
    left->addWidget(m_position);
    left->addWidget(m_this);
    left->addStretch(1);
    auto *times = new QHBoxLayout;
    times->addWidget(m_clock);
    times->addStretch(1);
    times->addWidget(m_time);
    left->addLayout(times);
    auto *right = new QVBoxLayout;
    right->addWidget(m_following);
    right->addWidget(m_next);
    right->addWidget(m_notes, 1);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    for (QLabel *picture : {m_this, m_next}) {
        picture->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the window sizes them, not they the window
    }
    for (QLabel *time : {m_clock, m_time})
        time->setWordWrap(false);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &SpeakerWindow::showTime);
    second->start(1000);
    showTime();
}

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
    for (QLabel *title : {m_position, m_following})
        setSize(title, 40, QFont::Bold);
    setSize(m_clock, 12, QFont::Bold);
    setSize(m_time, 24, QFont::Normal);
    setSize(m_notes, 42, QFont::Normal);
    m_slides.setSize(pictureSize(width() * slideShare), devicePixelRatioF());
    m_this->setFixedWidth(int(width() * slideShare));
    showSlide(m_current);
}

void SpeakerWindow::showSlide(int slide)
{
    m_current = slide;
    const QLocale &locale = m_deck.locale;
    m_position->setText(tr("Slide %1 of %2").arg(locale.toString(slide + 1), locale.toString(m_slides.count())));
    m_this->setPixmap(m_slides.picture(slide));
    const int next = slide + 1;
    const QSize size = pictureSize(width() * (1 - slideShare) - 3 * Space::page);
    if (next < m_slides.count()) {
        const double ratio = devicePixelRatioF();
        QPixmap scaled = m_slides.picture(next).scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        scaled.setDevicePixelRatio(ratio);
        m_next->setPixmap(scaled);
    } else {
        m_next->setText(tr("This is the last slide."));
    }
    m_next->setFixedHeight(size.height());
    m_notes->setPlainText(m_deck.slides[size_t(slide)].notes.join(u"\n\n"_s));
}

void SpeakerWindow::showTime()
{
    const QLocale &locale = m_deck.locale;
    m_clock->setText(clockText(QTime::currentTime(), locale));
    const QTime since = QTime(0, 0).addMSecs(int(m_since.elapsed()));
    m_time->setText(tr("%1 elapsed").arg(locale.toString(since, u"h:mm:ss"_s)));
}

void SpeakerWindow::keyPressEvent(QKeyEvent *event) { Q_EMIT keyPressed(event); }

void SpeakerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace Ratchet
