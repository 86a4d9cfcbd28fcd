// SPDX-License-Identifier: GPL-3.0-or-later
// PresentDialog: what is presented, for which review, about which service, which slides in which order, with which
// notes, on which display.
#pragma once

#include <core/latest.h>
#include <core/register.h>
#include <gui/workspace/workspace.h>
#include <report/slides/slide_deck.h>
#include <widgets/input_dialog.h>

#include <memory>

class QListWidgetItem;
class QPushButton;

namespace Ratchet {

struct Ceremony;

namespace Ui {
class PresentDialog;
}

// What slides of the state that is shown are made from, for a ceremony or none.
[[nodiscard]] SlideSource slideSource(Workspace &workspace, Id<Ceremony> ceremony);
// Reads beside it the state at the last date of its ceremony, where the register was there then. For a worker.
using SlideSourceReader = std::function<Result<SlideSource>(const Cancellation &cancellation)>;
[[nodiscard]] SlideSourceReader withStateBefore(Workspace &workspace, const SlideSource &now);

class PresentDialog final : public InputDialog {
    Q_OBJECT

public:
    // Begins with what was chosen for this review.
    PresentDialog(Workspace &workspace, Id<Ceremony> ceremony, QWidget *parent);
    ~PresentDialog() override;

    // The slides that were chosen, in their order and with their notes; the others wait behind them.
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
    void waitForSlides() { m_job.wait(); }

Q_SIGNALS:
    void pdfWanted();

protected:
    // Beside what is to be kept also notes of slides that are not chosen; to look at slides and notes changes nothing.
    [[nodiscard]] bool isChanged() const override;

private:
    void fillSubjects(Id<Ceremony> ceremony);
    void fillDisplays();
    void leaveCeremony(int chosen);
    void adoptCeremony();
    void keepTicked();
    void compute();
    void takeSlides(Result<SlideDeck> deck);
    void fillList(const std::vector<SlideChoice> &chosen);
    void showSlide();
    void showPreview();
    [[nodiscard]] bool hasNewSlides() const;
    [[nodiscard]] std::vector<SlideChoice> ticked() const;
    void keepNotes();
    void addMove(QPushButton *button, const QKeySequence &keys, int by);
    void moveSlide(int by);
    void updateState();
    [[nodiscard]] const Slide *slideOf(const QListWidgetItem *item) const;

    Workspace &m_workspace;
    SlideDeck m_all;
    std::vector<SlideChoice> m_chosen; // to be ticked once the slides are there
    std::optional<SlideChoices> m_offered; // for this review, once the slides are there
    int m_adopted = 0; // the review that the slides are chosen for
    bool m_isNew = true; // no slides were made yet
    std::unique_ptr<Ui::PresentDialog> m_ui;
    QPushButton *m_present;
    QPushButton *m_pdf;
    Latest<Result<SlideDeck>> m_job;
};

} // namespace Ratchet
