// SPDX-License-Identifier: GPL-3.0-or-later
#include "present_dialog.h"

#include "ui_present_dialog.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/slides/displays.h>
#include <report/slides/review_slides.h>
#include <report/slides/slide_painter.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QAction>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>

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

SlideSourceReader withStateBefore(Workspace &workspace, const SlideSource &now)
{
    const Document &document = workspace.document();
    const QDate then = lastReview(now.reg, now.ceremony, now.asOf);
    const qint64 before = std::min(document.lastChangeOf(then).value_or(0), now.change);
    if (before == 0)
        return [now](const Cancellation &) { return now; };
    return [now, then, before, read = document.recordedReader(before)](const Cancellation &cancellation) {
        return read(cancellation).transform([&](const Register &reg) {
            SlideSource source = now;
            source.before = std::make_shared<const EarlierState>(reg, then, before);
            return source;
        });
    };
}

PresentDialog::PresentDialog(Workspace &workspace, Id<Ceremony> ceremony, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::PresentDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_pdf = m_ui->buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    m_pdf->setAutoDefault(false);
    m_present = m_ui->buttons->addButton(tr("&Present"), QDialogButtonBox::AcceptRole);
    makePrimary(m_present);
    m_present->setDefault(true);
    addMove(m_ui->moveUp, QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    addMove(m_ui->moveDown, QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    fillSubjects(ceremony);
    fillDisplays();
    connect(m_pdf, &QPushButton::clicked, this, &PresentDialog::pdfWanted);
    connect(m_ui->slides, &QListWidget::currentItemChanged, this, &PresentDialog::showSlide);
    connect(m_ui->slides, &QListWidget::itemChanged, this, &PresentDialog::updateState);
    connect(m_ui->notes, &QPlainTextEdit::textChanged, this, &PresentDialog::keepNotes);
    connect(m_ui->ceremonies, &QComboBox::currentIndexChanged, this, &PresentDialog::leaveCeremony);
    connect(m_ui->services, &QComboBox::currentIndexChanged, this, [this] {
        keepTicked();
        compute();
    });
    adoptCeremony();
}

PresentDialog::~PresentDialog() = default;

// The button does what the keys do in the list.
void PresentDialog::addMove(QPushButton *button, const QKeySequence &keys, int by)
{
    auto *action = new QAction(button->text(), m_ui->slides);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_ui->slides->addAction(action);
    connect(action, &QAction::triggered, this, [this, by] { moveSlide(by); });
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void PresentDialog::fillSubjects(Id<Ceremony> ceremony)
{
    m_ui->ceremonies->addItem(tr("No particular review"), qlonglong(0));
    for (const Ceremony &each : m_workspace.reg().all<Ceremony>())
        m_ui->ceremonies->addItem(each.name, qlonglong(each.id.value));
    m_ui->ceremonies->setCurrentIndex(std::max(0, m_ui->ceremonies->findData(qlonglong(ceremony.value))));
    QStringList names;
    for (const Service &service : m_workspace.reg().all<Service>())
        names += service.name;
    names.sort(Qt::CaseInsensitive);
    m_ui->services->addItem(tr("The whole register"));
    m_ui->services->addItems(names);
}

void PresentDialog::fillDisplays()
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (const QScreen *display : displays) {
        const QSize size = display->size() * display->devicePixelRatio();
        m_ui->displays->addItem(
            tr("%1 (%2 × %3)")
                .arg(display->name(), QLocale().toString(size.width()), QLocale().toString(size.height())));
    }
    m_ui->displays->setCurrentIndex(int(displays.indexOf(audienceDisplay(parentWidget() ? *parentWidget() : *this))));
}

QScreen *PresentDialog::display() const
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    return displays.value(m_ui->displays->currentIndex(), QGuiApplication::primaryScreen());
}

// What was chosen for the one before goes by a word only.
void PresentDialog::leaveCeremony(int chosen)
{
    if (!hasNewSlides())
        return adoptCeremony();
    const auto goOn = [this](int ceremony) {
        const QSignalBlocker blocker(m_ui->ceremonies);
        m_ui->ceremonies->setCurrentIndex(ceremony);
    };
    goOn(m_adopted);
    leaveInput([this, goOn, chosen] {
        goOn(chosen);
        adoptCeremony();
    });
}

void PresentDialog::adoptCeremony()
{
    m_adopted = m_ui->ceremonies->currentIndex();
    const SlideChoices kept = slideChoicesOf(m_workspace.reg(), ceremony());
    m_chosen = kept.slides;
    m_offered.reset();
    const int service = kept.services.isEmpty() ? 0 : m_ui->services->findText(kept.services.first());
    const QSignalBlocker blocker(m_ui->services);
    m_ui->services->setCurrentIndex(std::max(0, service));
    compute();
}

// For another service; a slide that it does not have is chosen again with the next one that does.
void PresentDialog::keepTicked()
{
    if (!m_ui->slides->isEnabled())
        return; // none are there yet
    std::vector<SlideChoice> chosen = choices().slides;
    for (const SlideChoice &before : m_chosen) {
        if (!chosen.empty() && std::ranges::find(m_all.slides, before.slide, &Slide::id) == m_all.slides.end())
            chosen.push_back(before);
    }
    m_chosen = std::move(chosen);
}

void PresentDialog::compute()
{
    m_ui->slides->clear();
    m_ui->slides->setEnabled(false);
    m_ui->chosen->setText(tr("Making the slides…"));
    updateState();
    m_job.run(
        [read = withStateBefore(m_workspace, slideSource(m_workspace, ceremony())),
         services = services()](const Cancellation &cancellation) {
            return read(cancellation).and_then([&](const SlideSource &made) { return wholeDeck(made, services); });
        },
        [this](Result<SlideDeck> deck) { takeSlides(std::move(deck)); });
}

void PresentDialog::takeSlides(Result<SlideDeck> deck)
{
    if (!deck)
        return m_workspace.ask().tellError(this, windowTitle(), deck.error());
    m_all = std::move(*deck);
    fillList(m_chosen.empty() ? usualSlides(m_all.slides) : m_chosen);
    if (!m_offered)
        m_offered = choices();
    m_ui->slides->setEnabled(true);
    m_ui->slides->setCurrentRow(0);
    if (m_isNew)
        m_ui->slides->setFocus();
    m_isNew = false;
    updateState();
}

// Those that are chosen stand first, in their order; all others follow.
void PresentDialog::fillList(const std::vector<SlideChoice> &chosen)
{
    m_ui->slides->clear();
    const auto add = [this](const Slide &slide, const SlideChoice *choice) {
        auto *item = new QListWidgetItem(slide.title, m_ui->slides);
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
    const Slide *slide = slideOf(m_ui->slides->currentItem());
    m_ui->notes->setEnabled(slide);
    const QSignalBlocker blocker(m_ui->notes);
    m_ui->notes->setPlainText(slide ? m_ui->slides->currentItem()->data(notesRole).toString() : QString());
    showPreview();
}

// With its number among the chosen ones, as the room sees it.
void PresentDialog::showPreview()
{
    const Slide *slide = slideOf(m_ui->slides->currentItem());
    if (!slide)
        return m_ui->preview->clear();
    const std::vector<SlideChoice> chosen = ticked();
    const auto found = std::ranges::find(chosen, slide->id, &SlideChoice::slide);
    SlideLook look = slideLook(m_all, 0, screenPalette());
    look.footEnd = found == chosen.end() ? tr("not chosen")
                                         : tr("%1 / %2").arg(m_all.locale.toString(qint64(found - chosen.begin() + 1)),
                                                             m_all.locale.toString(qint64(chosen.size())));
    m_ui->preview->setPixmap(slidePixmap(*slide, previewSize, devicePixelRatioF(), look));
    m_ui->preview->setAccessibleName(slideText(*slide, m_all.locale) + u'\n' + look.footEnd);
}

void PresentDialog::keepNotes()
{
    const QSignalBlocker blocker(m_ui->slides); // nothing that is seen changes
    if (QListWidgetItem *item = m_ui->slides->currentItem())
        item->setData(notesRole, m_ui->notes->toPlainText());
}

void PresentDialog::moveSlide(int by)
{
    const int row = m_ui->slides->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_ui->slides->count())
        return;
    m_ui->slides->insertItem(row + by, m_ui->slides->takeItem(row));
    m_ui->slides->setCurrentRow(row + by);
}

void PresentDialog::updateState()
{
    int chosen = 0;
    for (int i = 0; i < m_ui->slides->count(); ++i)
        chosen += m_ui->slides->item(i)->checkState() == Qt::Checked ? 1 : 0;
    if (m_ui->slides->isEnabled())
        m_ui->chosen->setText(
            tr("%1 of %Ln slide(s) chosen; the others wait behind the end", nullptr, m_ui->slides->count())
                .arg(QLocale().toString(chosen)));
    for (QComboBox *box : {m_ui->ceremonies, m_ui->services, m_ui->displays})
        box->setToolTip(box->currentText()); // it may be longer than the box
    m_present->setEnabled(chosen > 0);
    m_pdf->setEnabled(chosen > 0);
    showPreview();
}

std::vector<SlideChoice> PresentDialog::ticked() const
{
    std::vector<SlideChoice> ticked;
    for (int i = 0; i < m_ui->slides->count(); ++i) {
        const QListWidgetItem *item = m_ui->slides->item(i);
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

bool PresentDialog::hasNewSlides() const
{
    if (!m_offered)
        return false;
    if (!m_ui->slides->isEnabled())
        return m_chosen != m_offered->slides;
    for (int i = 0; i < m_ui->slides->count(); ++i) {
        const QListWidgetItem *item = m_ui->slides->item(i);
        if (item->checkState() != Qt::Checked && !item->data(notesRole).toString().trimmed().isEmpty())
            return true; // notes that are kept with no slide
    }
    return choices().slides != m_offered->slides;
}

bool PresentDialog::isChanged() const
{
    return hasNewSlides() || (m_offered && choices().services != m_offered->services);
}

SlideDeck PresentDialog::deck() const
{
    SlideDeck deck = m_all;
    showOnly(deck, choices().slides);
    return deck;
}

Id<Ceremony> PresentDialog::ceremony() const { return Id<Ceremony>(m_ui->ceremonies->currentData().toLongLong()); }

QStringList PresentDialog::services() const
{
    return m_ui->services->currentIndex() > 0 ? QStringList{m_ui->services->currentText()} : QStringList();
}

} // namespace Ratchet
