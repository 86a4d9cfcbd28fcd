// SPDX-License-Identifier: GPL-3.0-or-later
// SpeakerWindow: what the presenter sees, this slide, the next one, notes, the clock and the time since the beginning.
// Its keys are those of the presentation.
#pragma once

#include <gui/slides/slide_gallery.h>

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace Ratchet {

namespace Ui {
class SpeakerWindow;
}

class SpeakerWindow final : public QWidget {
    Q_OBJECT

public:
    // `since` tells the time since the beginning; the deck outlives the window.
    SpeakerWindow(const SlideDeck &deck, const QElapsedTimer &since, const Palette &colors, int current);
    ~SpeakerWindow() override;

    // Over the whole display, or as a window beside the slides where there is no other one.
    void showOn(QScreen *display, bool isShared);

public Q_SLOTS:
    void showSlide(int slide);

Q_SIGNALS:
    // A key for the presentation.
    void keyPressed(QKeyEvent *event);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showTime();

    const SlideDeck &m_deck;
    const QElapsedTimer &m_since;
    int m_current;
    SlideGallery m_slides;
    std::unique_ptr<Ui::SpeakerWindow> m_ui;
};

} // namespace Ratchet
