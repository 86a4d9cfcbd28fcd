// SPDX-License-Identifier: GPL-3.0-or-later
// What is presented: for which review, about which service, which slides in which order, with which notes, on which
// display.
#pragma once

#include <gui/workspace/workspace.h>
#include <report/slides/slide_deck.h>

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace Ratchet {

struct Ceremony;

// What slides of the state that is shown are made from, for a ceremony or none.
[[nodiscard]] SlideSource slideSource(Workspace &workspace, Id<Ceremony> ceremony);

class PresentDialog final : public QDialog {
    Q_OBJECT

public:
    // Begins with what was chosen for this review.
    PresentDialog(Workspace &workspace, Id<Ceremony> ceremony, QWidget *parent);

    // The slides that were chosen, in their order and with their notes.
    [[nodiscard]] SlideDeck deck() const;
    // What is to be kept of it; nothing of slides where they are the usual ones.
    [[nodiscard]] SlideChoices choices() const;
    // Whether they are other ones than the dialog offered for this review.
    [[nodiscard]] bool hasNewChoices() const;
    [[nodiscard]] QStringList services() const;
    [[nodiscard]] Id<Ceremony> ceremony() const;
    [[nodiscard]] QScreen *display() const;
    // They are kept: what is chosen from now on is compared with them.
    void setKept() { m_offered = choices(); }
    // Waits for slides that are being made: tests use it.
    void waitForSlides();

Q_SIGNALS:
    void pdfWanted();

private:
    [[nodiscard]] QWidget *makeSubject();
    [[nodiscard]] QWidget *makeSlides();
    [[nodiscard]] QWidget *makePreview();
    void fillSubjects(Id<Ceremony> ceremony);
    void fillDisplays();
    void adoptCeremony();
    void compute();
    void takeSlides();
    void fillList(const std::vector<SlideChoice> &chosen);
    void showSlide();
    void showPreview();
    [[nodiscard]] std::vector<SlideChoice> ticked() const;
    void keepNotes();
    void move(int by);
    void updateState();
    [[nodiscard]] const Slide *slideOf(const QListWidgetItem *item) const;

    Workspace &m_workspace;
    SlideDeck m_all;
    std::vector<SlideChoice> m_chosen; // to be ticked once the slides are there
    QFutureWatcher<Result<SlideDeck>> m_job;
    std::optional<SlideChoices> m_offered; // for this review, once the slides are there
    bool m_isNew = true; // no slides were made yet
    QComboBox *m_ceremonies = nullptr;
    QComboBox *m_services = nullptr;
    QComboBox *m_displays = nullptr;
    QListWidget *m_slides = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_count = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QPushButton *m_present = nullptr;
    QPushButton *m_pdf = nullptr;
};

} // namespace Ratchet
