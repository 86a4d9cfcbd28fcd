// SPDX-License-Identifier: GPL-3.0-or-later
// PresentationWindow: slides over a whole display, driven by keys: nothing on it can be changed.
#pragma once

#include <charts/access/painted_parts.h>
#include <gui/slides/overview_grid.h>
#include <gui/slides/presentation_keys.h>
#include <gui/slides/slide_gallery.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace Ratchet {

class ChartZoom;
class SpeakerWindow;

class PresentationWindow final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit PresentationWindow(SlideDeck deck, QWidget *parent = nullptr);
    ~PresentationWindow() override;

    // Shows the slides over all of that display; they go with the window that they come from.
    static PresentationWindow *present(SlideDeck deck, const QWidget &window, QScreen *display);

    // Over all of that display, on its first slide, which is painted before anything is seen. Where there is another
    // display, the speaker's view stands on it.
    void showOn(QScreen *display);
    void goTo(int slide);

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const SlideDeck &deck() const { return m_deck; }
    [[nodiscard]] bool isOverview() const { return m_view == View::Overview; }
    [[nodiscard]] bool isBlank() const { return m_view == View::Black || m_view == View::White; }
    [[nodiscard]] bool isZoomed() const { return m_zoom != nullptr; }
    // What was done or could not be, for a moment in a corner.
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] qint64 elapsed() const { return m_elapsed.elapsed(); } // milliseconds since it began
    [[nodiscard]] bool hasSpeakerView() const;

Q_SIGNALS:
    void currentChanged(int slide);
    // The presenter is done; every slide that was there was shown or could have been.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View : quint8 { Slides, Overview, Black, White };

    [[nodiscard]] QAccessible::Role viewRole() const override { return QAccessible::Window; }
    [[nodiscard]] int partCount() const override { return int(m_parts.size()); }
    [[nodiscard]] PaintedPart part(int index) const override { return m_parts[size_t(index)]; }
    [[nodiscard]] int currentPart() const override
    {
        return m_hasHelp || m_parts.empty() ? -1 : m_view == View::Overview ? m_current : 0;
    }
    void goToPart(int index) override;
    [[nodiscard]] bool hasPages() const override { return true; }

    void adoptSize();
    void setView(View view);
    void step(int by);
    void carryOut(const PresentationKeys::Order &order);
    [[nodiscard]] int wantedSlide(PresentationKeys::Command command) const;
    void leave();
    void toggleZoom();
    void toggleSpeaker();
    void togglePointer();
    void showSpeaker(QScreen *display);
    void copy();
    void give(const QString &notice);
    void announce();
    // The last slide before those that wait behind the end.
    [[nodiscard]] int lastShown() const { return int(m_deck.slides.size()) - 1; }
    [[nodiscard]] OverviewGrid grid() const;

    SlideDeck m_deck;
    SlideGallery m_slides;
    SlideGallery m_thumbnails;
    QTimer m_prepare;
    QTimer m_noticeEnds;
    QElapsedTimer m_elapsed;
    QString m_notice;
    std::vector<PaintedPart> m_parts; // of what is shown
    int m_current = 0;
    View m_view = View::Slides;
    PresentationKeys m_keys;
    bool m_hasHelp = false;
    bool m_hasPointer = false;
    bool m_isLeft = false;
    QPoint m_pointer;
    ChartZoom *m_zoom = nullptr;
    SpeakerWindow *m_speaker = nullptr;
};

} // namespace Ratchet
