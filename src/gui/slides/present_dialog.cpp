// SPDX-License-Identifier: GPL-3.0-or-later
#include "present_dialog.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <report/slides/slide_painter.h>
#include <widgets/ask.h>
#include <widgets/theme.h>

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int notesRole = Qt::UserRole + 1;
constexpr QSize previewSize(480, 270);

} // namespace

SlideSource slideSource(Workspace &workspace, Id<Ceremony> ceremony)
{
    const RegisterView &view = workspace.view();
    // By its name: what a system mixes of several locales could not be had again elsewhere.
    return {workspace.reg(), view.asOf(), view.earlierChange().value_or(workspace.document().change()),
            QLocale(QLocale().name()), ceremony};
}

void PresentDialog::adoptCeremony()
{
    const SlideChoices kept = slideChoicesOf(m_workspace.reg(), ceremony());
    m_chosen = kept.slides;
    m_offered.reset();
    const int service = kept.services.isEmpty() ? 0 : m_services->findText(kept.services.first());
    const QSignalBlocker blocker(m_services);
    m_services->setCurrentIndex(std::max(0, service));
    compute();
}

void PresentDialog::compute()
{
    m_slides->clear();
    m_slides->setEnabled(false);
    m_count->setText(tr("Making the slides…"));
    updateState();
    m_job.setFuture(QtConcurrent::run([source = slideSource(m_workspace, ceremony()), services = services()] {
        return wholeDeck(source, services);
    }));
}

void PresentDialog::takeSlides()
{
    if (!m_job.isFinished() || m_job.future().resultCount() == 0)
        return;
    Result<SlideDeck> deck = m_job.future().result();
    if (!deck)
        return m_workspace.ask().tellError(this, windowTitle(), deck.error());
    m_all = std::move(*deck);
    fillList(m_chosen.empty() ? usualSlides(m_all.slides) : m_chosen);
    if (!m_offered)
        m_offered = choices();
    m_slides->setEnabled(true);
    m_slides->setCurrentRow(0);
    if (m_isNew)
        m_slides->setFocus();
    m_isNew = false;
    updateState();
}

void PresentDialog::waitForSlides()
{
    m_job.waitForFinished();
    takeSlides();
}

// Those that are chosen stand first, in their order; all others follow.
void PresentDialog::fillList(const std::vector<SlideChoice> &chosen)
{
    m_slides->clear();
    const auto add = [this](const Slide &slide, const SlideChoice *choice) {
        auto *item = new QListWidgetItem(slide.title, m_slides);
        if (slide.id.count(u':') > 1) // one of several about the same question
            item->setText(tr("%1 (%2)").arg(slide.title, slide.subtitle));
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(choice ? Qt::Checked : Qt::Unchecked);
        item->setData(idRole, slide.id);
        item->setData(notesRole, choice ? choice->notes : QString());
    };
    for (const SlideChoice &choice : chosen) {
        const auto slide = std::ranges::find(m_all.slides, choice.slide, &Slide::id);
        if (slide != m_all.slides.end())
            add(*slide, &choice);
    }
    for (const Slide &slide : m_all.slides) {
        if (std::ranges::find(chosen, slide.id, &SlideChoice::slide) == chosen.end())
            add(slide, nullptr);
    }
}

const Slide *PresentDialog::slideOf(const QListWidgetItem *item) const
{
    const auto found =
        item ? std::ranges::find(m_all.slides, item->data(idRole).toString(), &Slide::id) : m_all.slides.end();
    return found == m_all.slides.end() ? nullptr : &*found;
}

void PresentDialog::showSlide()
{
    const Slide *slide = slideOf(m_slides->currentItem());
    m_notes->setEnabled(slide);
    const QSignalBlocker blocker(m_notes);
    m_notes->setPlainText(slide ? m_slides->currentItem()->data(notesRole).toString() : QString());
    showPreview();
}

// With its number among the chosen ones, as the room sees it.
void PresentDialog::showPreview()
{
    const Slide *slide = slideOf(m_slides->currentItem());
    if (!slide)
        return m_preview->clear();
    const std::vector<SlideChoice> chosen = ticked();
    const auto found = std::ranges::find(chosen, slide->id, &SlideChoice::slide);
    SlideLook look = slideLook(m_all, 0, screenPalette());
    look.footEnd = found == chosen.end() ? tr("not chosen")
                                         : tr("%1 / %2").arg(m_all.locale.toString(qint64(found - chosen.begin() + 1)),
                                                             m_all.locale.toString(qint64(chosen.size())));
    m_preview->setPixmap(slidePixmap(*slide, previewSize, devicePixelRatioF(), look));
    m_preview->setAccessibleName(slideText(*slide, m_all.locale) + u'\n' + look.footEnd);
}

void PresentDialog::keepNotes()
{
    const QSignalBlocker blocker(m_slides); // nothing that is seen changes
    if (QListWidgetItem *item = m_slides->currentItem())
        item->setData(notesRole, m_notes->toPlainText());
}

void PresentDialog::move(int by)
{
    const int row = m_slides->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_slides->count())
        return;
    m_slides->insertItem(row + by, m_slides->takeItem(row));
    m_slides->setCurrentRow(row + by);
}

void PresentDialog::updateState()
{
    int chosen = 0;
    for (int i = 0; i < m_slides->count(); ++i)
        chosen += m_slides->item(i)->checkState() == Qt::Checked ? 1 : 0;
    if (m_slides->isEnabled())
        m_count->setText(tr("%1 of %Ln slide(s) chosen", nullptr, m_slides->count()).arg(QLocale().toString(chosen)));
    m_present->setEnabled(chosen > 0);
    m_pdf->setEnabled(chosen > 0);
    showPreview();
}

std::vector<SlideChoice> PresentDialog::ticked() const
{
    std::vector<SlideChoice> ticked;
    for (int i = 0; i < m_slides->count(); ++i) {
        const QListWidgetItem *item = m_slides->item(i);
        if (item->checkState() == Qt::Checked)
            ticked.push_back({item->data(idRole).toString(), item->data(notesRole).toString().trimmed()});
    }
    return ticked;
}

SlideChoices PresentDialog::choices() const
{
    SlideChoices choices;
    const Ceremony *held = m_workspace.reg().find(ceremony());
    const Service *own = held ? m_workspace.reg().find(held->service) : nullptr;
    if (services() != (own ? QStringList{own->name} : QStringList()))
        choices.services = services();
    choices.slides = ticked();
    if (choices.slides == usualSlides(m_all.slides))
        choices.slides.clear();
    return choices;
}

bool PresentDialog::hasNewChoices() const { return m_offered && choices() != *m_offered; }

SlideDeck PresentDialog::deck() const
{
    SlideDeck deck = m_all;
    deck.slides = shownSlides(m_all.slides, choices().slides);
    return deck;
}

Id<Ceremony> PresentDialog::ceremony() const { return Id<Ceremony>(m_ceremonies->currentData().toLongLong()); }

QStringList PresentDialog::services() const
{
    return m_services->currentIndex() > 0 ? QStringList{m_services->currentText()} : QStringList();
}

} // namespace Ratchet
