// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter sees: this slide, the next one, notes, the clock and the time since the beginning. Its keys are
// those of the presentation.
#pragma once

#include <gui/slide_gallery.h>

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Ratchet {

class PresentationWindow;

class SpeakerWindow final : public QWidget {
    Q_OBJECT

public:
    SpeakerWindow(PresentationWindow &presentation, const Palette &colors);

    // Over the whole display, or as a window beside the slides where there is no other one.
    void showOn(QScreen *display, bool isShared);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showSlide();
    void showTime();

    PresentationWindow &m_presentation;
    SlideGallery m_slides;
    QLabel *m_this;
    QLabel *m_next;
    QLabel *m_position;
    QLabel *m_following;
    QLabel *m_clock;
    QLabel *m_time;
    QPlainTextEdit *m_notes;
};

} // namespace Ratchet
