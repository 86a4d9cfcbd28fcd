// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_window.h"

#include <gui/slides/chart_zoom.h>
#include <gui/slides/displays.h>
#include <gui/slides/presentation_painter.h>
#include <gui/slides/presentation_parts.h>
#include <gui/slides/slide_copy.h>
#include <gui/slides/speaker_window.h>
#include <widgets/theme.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeTime = 1800; // milliseconds
constexpr int picturesAhead = 4; // and behind, in the size of the display

} // namespace

PresentationWindow::PresentationWindow(SlideDeck deck, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , PaintedParts(this)
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
        if (m_slides.prepareNear(m_current, picturesAhead) || m_thumbnails.prepareNear(m_current, m_thumbnails.count()))
            m_prepare.start();
    });
    m_noticeEnds.setSingleShot(true);
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] { give({}); });
    m_elapsed.start();
    announce();
}

PresentationWindow::~PresentationWindow() { delete m_speaker; }

PresentationWindow *PresentationWindow::present(SlideDeck deck, const QWidget &window, QScreen *display)
{
    auto *presentation = new PresentationWindow(std::move(deck));
    // The program goes on behind it.
    connect(&window, &QObject::destroyed, presentation, &QWidget::close);
    presentation->showOn(display);
    return presentation;
}

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
    m_thumbnails.setSize(grid().area(0).size().toSize(), devicePixelRatioF());
}

void PresentationWindow::goTo(int slide)
{
    const int wanted = std::clamp(slide, 0, m_slides.count() - 1);
    m_view = m_view == View::Overview ? View::Overview : View::Slides;
    if (wanted != m_current) {
        m_current = wanted;
        Q_EMIT currentChanged(m_current);
    }
    if (m_view == View::Overview)
        tellCurrentPart();
    else
        announce();
    update();
    m_prepare.start();
}

void PresentationWindow::step(int by)
{
    if (isBlank())
        return setView(View::Slides); // first back to what was seen before
    const int wanted = m_current + by;
    const int last = lastShown();
    if (wanted < 0)
        give(tr("First slide"));
    else if (wanted >= m_slides.count() && m_current > last)
        give(tr("Last back-up slide"));
    else if (m_current == last && by > 0)
        // Nobody gets behind the end by pressing once too often.
        return give(m_deck.backUp.empty()
                        ? tr("Last slide")
                        : tr("Last slide · %Ln back-up slide(s): O", nullptr, int(m_deck.backUp.size())));
    goTo(wanted);
}

void PresentationWindow::announce()
{
    m_parts = m_hasHelp            ? keyParts(PresentationKeys::words(), rect())
        : m_view == View::Overview ? overviewParts(m_deck, grid())
        : isBlank()                ? std::vector<PaintedPart>()
                                   : slideParts(m_deck, m_current, rect());
    tellNewParts();
    tellCurrentPart();
    update();
}

void PresentationWindow::goToPart(int index)
{
    if (m_view == View::Overview)
        goTo(index);
}

void PresentationWindow::setView(View view)
{
    m_view = m_view == view ? View::Slides : view;
    m_keys.forget();
    announce();
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_hasHelp && !event->matches(QKeySequence::Copy)) { // any key closes it
        m_hasHelp = false;
        return announce();
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const PresentationKeys::Order order = m_keys.read(*event, m_view == View::Overview, isMirrored);
    if (order.command == PresentationKeys::Command::None)
        return QWidget::keyPressEvent(event);
    carryOut(order);
}

void PresentationWindow::carryOut(const PresentationKeys::Order &order)
{
    using enum PresentationKeys::Command;
    switch (order.command) {
    case None:
    case Type:
        break;
    case GoTo:
        m_view = View::Slides;
        goTo(order.slide);
        break;
    case Next:
    case Previous:
        step(order.command == Next ? 1 : -1);
        break;
    case First:
    case OverviewUp:
    case OverviewDown:
    case OverviewPrevious:
    case OverviewNext:
    case Last:
        goTo(wantedSlide(order.command));
        break;
    case Overview:
        setView(View::Overview);
        break;
    case Black:
    case White:
        setView(order.command == Black ? View::Black : View::White);
        break;
    case Zoom:
        toggleZoom();
        break;
    case Speaker:
        toggleSpeaker();
        break;
    case Pointer:
        togglePointer();
        break;
    case Copy:
        copy();
        break;
    case Help:
        m_hasHelp = true;
        announce();
        break;
    case Leave:
        leave();
        break;
    }
    update();
}

int PresentationWindow::wantedSlide(PresentationKeys::Command command) const
{
    using enum PresentationKeys::Command;
    switch (command) {
    case First:
        return 0;
    case OverviewUp:
        return grid().above(m_current);
    case OverviewDown:
        return grid().below(m_current);
    case OverviewPrevious:
        return m_current - 1;
    case OverviewNext:
        return m_current + 1;
    default:
        return m_view == View::Overview ? m_slides.count() - 1 : lastShown();
    }
}

// What is open goes first.
void PresentationWindow::leave()
{
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
    const std::vector<SlideBlock> &blocks = m_deck.slide(size_t(m_current)).blocks;
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

void PresentationWindow::copy()
{
    copySlide(m_deck, m_current);
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

bool PresentationWindow::event(QEvent *event)
{
    // Tab is a key of the presentation; there is nothing to walk through.
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        tellCurrentPart();
    return QWidget::event(event);
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptSize();
    announce();
    if (m_zoom)
        m_zoom->setGeometry(rect());
    m_prepare.start();
}

void PresentationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_slides.setColors(screenPalette());
        m_thumbnails.setColors(screenPalette());
        update();
    }
}

void PresentationWindow::mousePressEvent(QMouseEvent *event)
{
    if (m_view != View::Overview)
        return step(event->button() == Qt::RightButton ? -1 : 1);
    if (const int slide = grid().slideAt(event->position()); slide >= 0) {
        goTo(slide);
        setView(View::Slides);
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = [this] {
        return QRect(m_pointer, QSize()).marginsAdded(QMargins() + PresentationPainter::pointerRadius + 2);
    };
    const QRect before = spot();
    m_pointer = event->position().toPoint();
    if (m_hasPointer)
        update(before.united(spot()));
}

void PresentationWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isBlank()) {
        painter.fillRect(rect(), m_view == View::Black ? Qt::black : Qt::white);
        return;
    }
    painter.fillRect(rect(), m_slides.colors().card);
    PresentationPainter over(painter, rect(), font(), m_slides.colors(), layoutDirection() == Qt::RightToLeft);
    if (m_view == View::Overview) {
        over.paintOverview(grid(), m_thumbnails, m_current);
    } else {
        const QPixmap &picture = m_slides.picture(m_current);
        const QSizeF size = picture.deviceIndependentSize();
        painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), picture);
    }
    if (!m_keys.typed().isEmpty())
        over.paintNote(tr("Slide %1 – Enter").arg(m_keys.typed()));
    if (!m_notice.isEmpty())
        over.paintNotice(m_notice);
    if (m_hasPointer)
        over.paintPointer(m_pointer);
    if (m_hasHelp)
        over.paintHelp(PresentationKeys::words());
}

OverviewGrid PresentationWindow::grid() const
{
    return {size(), int(m_deck.slides.size()), int(m_deck.backUp.size()), layoutDirection() == Qt::RightToLeft};
}

void PresentationWindow::give(const QString &notice)
{
    m_notice = notice;
    setAccessibleDescription(notice); // a change of it is read
    if (!notice.isEmpty())
        m_noticeEnds.start(noticeTime);
    update();
}

} // namespace Ratchet
