// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_window.h"

#include <gui/slides/chart_zoom.h>
#include <gui/slides/displays.h>
#include <gui/slides/speaker_window.h>
#include <widgets/theme.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

PresentationWindow::PresentationWindow(SlideDeck deck, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_deck(std::move(deck))
    , m_slides(m_deck, screenPalette())
    , m_thumbnails(m_deck, screenPalette())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setWindowTitle(tr("%1 – Presentation").arg(m_deck.title));
    setLayoutDirection(m_deck.locale.textDirection());
    m_prepare.setSingleShot(true);
    m_prepare.setInterval(0);
    connect(&m_prepare, &QTimer::timeout, this, [this] {
        if (m_slides.prepareNear(m_current) || m_thumbnails.prepareNear(m_current))
            m_prepare.start();
    });
    m_noticeEnds.setSingleShot(true);
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] { give({}); });
    m_elapsed.start();
    announce();
}

PresentationWindow::~PresentationWindow() { delete m_speaker; }

void PresentationWindow::showOn(QScreen *display)
{
    setScreen(display);
    setGeometry(display->geometry());
    adoptSize();
    (void)m_slides.picture(m_current);
    showFullScreen();
    activateWindow();
    if (QScreen *other = audienceDisplay(*this); other != screen())
        showSpeaker(other);
    setFocus();
    m_prepare.start();
    m_elapsed.start();
}

void PresentationWindow::adoptSize()
{
    const QSize whole = size();
    const QSize fitting = slideSize.toSize().scaled(whole, Qt::KeepAspectRatio);
    m_slides.setSize(fitting, devicePixelRatioF());
    m_thumbnails.setSize(thumbnailArea(0).size().toSize(), devicePixelRatioF());
}

void PresentationWindow::goTo(int slide)
{
    const int wanted = std::clamp(slide, 0, m_slides.count() - 1);
    m_view = m_view == View::Overview ? View::Overview : View::Slides;
    if (wanted != m_current) {
        m_current = wanted;
        announce();
        Q_EMIT currentChanged(m_current);
    }
    update();
    m_prepare.start();
}

void PresentationWindow::step(int by)
{
    if (isBlank())
        return setView(View::Slides); // first back to what was seen before
    const int wanted = m_current + by;
    if (wanted < 0 || wanted >= m_slides.count())
        give(wanted < 0 ? tr("First slide") : tr("Last slide"));
    goTo(wanted);
}

void PresentationWindow::announce()
{
    const Slide &slide = m_deck.slides[size_t(m_current)];
    setAccessibleName(
        tr("Slide %1 of %2: %3")
            .arg(m_deck.locale.toString(m_current + 1), m_deck.locale.toString(m_slides.count()), slide.title));
    setAccessibleDescription(slideText(slide, m_deck.locale));
}

void PresentationWindow::setView(View view)
{
    m_view = m_view == view ? View::Slides : view;
    m_typed.clear();
    update();
}

bool PresentationWindow::handleOverviewKey(int key)
{
    if (m_view != View::Overview)
        return false;
    const int on = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        goTo(m_current + on);
        return true;
    case Qt::Key_Left:
        goTo(m_current - on);
        return true;
    case Qt::Key_Down:
        goTo(std::min(m_current + columns(), m_slides.count() - 1));
        return true;
    case Qt::Key_Up:
        goTo(std::max(m_current - columns(), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        setView(View::Slides);
        return true;
    default:
        return false;
    }
}

// Digits gather until Enter goes to the slide of that number.
bool PresentationWindow::handleNumberKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 && m_typed.size() < 4) {
        m_typed += QChar(u'0' + event->key() - Qt::Key_0);
    } else if (!m_typed.isEmpty() && isEnter) {
        m_view = View::Slides;
        goTo(std::exchange(m_typed, {}).toInt() - 1);
    } else if (!m_typed.isEmpty() && event->key() == Qt::Key_Backspace) {
        m_typed.chop(1);
    } else {
        const bool isPending = !m_typed.isEmpty() && event->key() == Qt::Key_Escape;
        m_typed.clear();
        return isPending;
    }
    return true;
}

bool PresentationWindow::handleSlideKey(int key)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Right:
        step(isMirrored ? -1 : 1);
        return true;
    case Qt::Key_Left:
        step(isMirrored ? 1 : -1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        step(-1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(m_slides.count() - 1);
        return true;
    case Qt::Key_O:
    case Qt::Key_Tab:
        setView(View::Overview);
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        setView(View::Black);
        return true;
    case Qt::Key_W:
        setView(View::White);
        return true;
    case Qt::Key_Z:
        toggleZoom();
        return true;
    case Qt::Key_S:
        toggleSpeaker();
        return true;
    case Qt::Key_P:
        togglePointer();
        return true;
    default:
        return false;
    }
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool isHelp = event->key() == Qt::Key_F1 || event->key() == Qt::Key_Question;
    if (isHelp || m_hasHelp) { // any key closes it
        m_hasHelp = !m_hasHelp;
        return update();
    }
    if (handleNumberKey(event) || handleOverviewKey(event->key()) || handleSlideKey(event->key()))
        return update();
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_zoom)
        toggleZoom();
    else if (isBlank())
        setView(View::Slides);
    else
        close();
}

void PresentationWindow::toggleZoom()
{
    if (m_zoom) {
        m_zoom->deleteLater();
        m_zoom = nullptr;
        setFocus();
        return;
    }
    const std::vector<SlideBlock> &blocks = m_deck.slides[size_t(m_current)].blocks;
    const auto chart = std::ranges::find_if(blocks, ChartZoom::canShow);
    if (chart == blocks.end() || m_view != View::Slides)
        return;
    m_zoom = new ChartZoom(*chart, m_slides.colors(), m_deck.locale, this);
    m_zoom->setGeometry(rect());
    m_zoom->show();
    m_zoom->setFocus();
}

void PresentationWindow::togglePointer()
{
    m_hasPointer = !m_hasPointer;
    m_pointer = mapFromGlobal(QCursor::pos());
    setMouseTracking(m_hasPointer);
    update();
}

void PresentationWindow::toggleSpeaker()
{
    if (!hasSpeakerView())
        return showSpeaker(screen());
    m_speaker->hide();
    activateWindow();
}

bool PresentationWindow::hasSpeakerView() const { return m_speaker && m_speaker->isVisible(); }

void PresentationWindow::showSpeaker(QScreen *display)
{
    if (!m_speaker) {
        m_speaker = new SpeakerWindow(m_deck, m_elapsed, m_slides.colors(), m_current);
        connect(this, &PresentationWindow::currentChanged, m_speaker, &SpeakerWindow::showSlide);
        connect(m_speaker, &SpeakerWindow::keyPressed, this, [this](QKeyEvent *event) { keyPressEvent(event); });
        connect(m_speaker, &SpeakerWindow::closed, this, &QWidget::close);
    }
    m_speaker->showOn(display, display == screen());
}

// As a picture for slides of others, and as text for mails.
void PresentationWindow::copy()
{
    const Slide &slide = m_deck.slides[size_t(m_current)];
    auto *copied = new QMimeData;
    copied->setImageData(
        slidePixmap(slide, slideSize.toSize(), 1, slideLook(m_deck, size_t(m_current), Ratchet::palette(Theme::Print)))
            .toImage());
    copied->setText(slideText(slide, m_deck.locale));
    QApplication::clipboard()->setMimeData(copied);
    give(tr("Slide copied"));
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (m_speaker)
        m_speaker->hide();
    if (!std::exchange(m_isLeft, true))
        Q_EMIT left();
}

std::vector<std::pair<QString, QString>> presentationKeys()
{
    return {
        {PresentationWindow::tr("→  ↓  Space  Page Down  Enter"), PresentationWindow::tr("next slide")},
        {PresentationWindow::tr("←  ↑  Backspace  Page Up"), PresentationWindow::tr("slide before")},
        {PresentationWindow::tr("Home  End"), PresentationWindow::tr("first, last slide")},
        {PresentationWindow::tr("Number, then Enter"), PresentationWindow::tr("slide of that number")},
        {PresentationWindow::tr("O  Tab"), PresentationWindow::tr("overview")},
        {PresentationWindow::tr("Z"), PresentationWindow::tr("zoom into the chart; arrows read its points")},
        {PresentationWindow::tr("P"), PresentationWindow::tr("pointer")},
        {PresentationWindow::tr("B  ."), PresentationWindow::tr("black")},
        {PresentationWindow::tr("W"), PresentationWindow::tr("white")},
        {PresentationWindow::tr("S"), PresentationWindow::tr("speaker view")},
        {PresentationWindow::tr("Ctrl+C"), PresentationWindow::tr("copy the slide as picture and text")},
        {PresentationWindow::tr("F1  ?"), PresentationWindow::tr("these keys")},
        {PresentationWindow::tr("Esc"), PresentationWindow::tr("leave")},
    };
}

} // namespace Ratchet
