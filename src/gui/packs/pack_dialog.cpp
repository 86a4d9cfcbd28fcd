// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_dialog.h"

#include "ui_pack_dialog.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/settings_edit.h>
#include <gui/packs/pack_export.h>
#include <gui/paper/sheet_export.h>
#include <gui/workspace/workspace.h>
#include <report/paper/blameless.h>
#include <report/paper/logo.h>
#include <report/paper/pack_choices.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/language_box.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>

#include <QImageReader>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoHeight = 32; // in the dialog
constexpr int waitMilliseconds = 250;

// As the form lists them.
constexpr Paper papers[] = {Paper::A4, Paper::Letter};
constexpr PackProfile profiles[] = {PackProfile::Working, PackProfile::Archive};

template <class Value, size_t size> int placeOf(const Value (&values)[size], Value value)
{
    const auto found = std::ranges::find(values, value);
    return found == std::end(values) ? 0 : int(found - std::begin(values));
}

} // namespace

PackDialog::PackDialog(Workspace &workspace, const PackChoices &choices, bool keepsSections, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_keepsSections(keepsSections)
    , m_ui(std::make_unique<Ui::PackDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    QPushButton *write = m_ui->buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    makePrimary(write);
    write->setDefault(true);
    for (DayEdit *day : {m_ui->asOf, m_ui->periodFrom, m_ui->reviewedOn, m_ui->approvedOn})
        day->setToday(m_workspace.document().today());
    fillSubject(choices);
    fillLanguages(*m_ui->language, choices.language);
    m_ui->paper->setCurrentIndex(placeOf(papers, choices.paper));
    m_ui->profile->setCurrentIndex(placeOf(profiles, choices.profile));
    m_ui->isBlameless->setChecked(choices.names == Names::Roles);
    const bool canKeep = m_workspace.view().isEditable();
    m_ui->chooseLogo->setEnabled(canKeep);
    m_ui->removeLogo->setEnabled(canKeep);
    showLogo();
    m_ui->preparedBy->setText(choices.preparedBy);
    fillSignature(reviewed(), m_ui->reviewedLabel->text(), choices.reviewedBy, choices.reviewedOn);
    fillSignature(approved(), m_ui->approvedLabel->text(), choices.approvedBy, choices.approvedOn);
    m_ui->scroll->setMinimumWidth(m_ui->fields->sizeHint().width() + 2 * Space::page);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    followChoices();
    changed();
}

PackDialog::~PackDialog() = default;

PackDialog::Signature PackDialog::reviewed() const
{
    return {m_ui->reviewedBy, m_ui->reviewedHasDay, m_ui->reviewedOn};
}

PackDialog::Signature PackDialog::approved() const
{
    return {m_ui->approvedBy, m_ui->approvedHasDay, m_ui->approvedOn};
}

void PackDialog::fillSubject(const PackChoices &choices)
{
    for (const Service &service : m_workspace.reg().all<Service>())
        m_ui->services->addChoice(service.name, choices.services.contains(service.name));
    for (const Unit &unit : m_workspace.reg().all<Unit>())
        m_ui->units->addChoice(unit.name, choices.units.contains(unit.name));
    m_ui->edition->setCurrentIndex(int(choices.edition));
    for (int i = 0; i < packSectionCount; ++i)
        m_ui->sections->addChoice(packSectionTitle(PackSection(i)), choices.has(PackSection(i)));
    for (CheckList *list : {m_ui->services, m_ui->units})
        m_ui->form->setRowVisible(list, list->count() > 0);
    const QDate shown = m_workspace.view().asOf();
    m_ui->asOf->setDate(shown);
    m_ui->hasPeriod->setChecked(choices.periodFrom.isValid());
    m_ui->periodFrom->setEnabled(choices.periodFrom.isValid());
    m_ui->periodFrom->setDate(choices.periodFrom.isValid() ? choices.periodFrom : shown.addMonths(-3));
}

void PackDialog::fillSignature(const Signature &signature, const QString &title, const QString &name, QDate day)
{
    signature.by->setText(name);
    signature.by->setAccessibleName(title);
    signature.hasDay->setChecked(day.isValid());
    signature.hasDay->setAccessibleName(tr("%1: with a date").arg(title));
    signature.on->setDate(day.isValid() ? day : m_workspace.document().today());
    signature.on->setEnabled(day.isValid());
    signature.on->setAccessibleName(tr("%1: date").arg(title));
}

// Whatever is chosen anew is laid out anew.
void PackDialog::followChoices()
{
    connect(&m_wait, &QTimer::timeout, this, &PackDialog::updatePreview);
    for (const CheckList *list : {m_ui->services, m_ui->units, m_ui->sections})
        connect(list, &QListWidget::itemChanged, this, &PackDialog::changed);
    for (const DayEdit *day : {m_ui->asOf, m_ui->periodFrom, m_ui->reviewedOn, m_ui->approvedOn})
        connect(day, &QDateEdit::dateChanged, this, &PackDialog::changed);
    for (const QCheckBox *box : {m_ui->hasPeriod, m_ui->isBlameless, m_ui->reviewedHasDay, m_ui->approvedHasDay})
        connect(box, &QCheckBox::toggled, this, &PackDialog::changed);
    connect(m_ui->edition, &QComboBox::currentIndexChanged, this, [this](int edition) {
        PackChoices chosen;
        chosen.setEdition(PackEdition(edition));
        for (int i = 0; i < packSectionCount; ++i)
            m_ui->sections->item(i)->setCheckState(chosen.has(PackSection(i)) ? Qt::Checked : Qt::Unchecked);
    });
    for (const QComboBox *box : {m_ui->edition, m_ui->language, m_ui->paper, m_ui->profile})
        connect(box, &QComboBox::currentIndexChanged, this, &PackDialog::changed);
    for (const QLineEdit *line : {m_ui->preparedBy, m_ui->reviewedBy, m_ui->approvedBy})
        connect(line, &QLineEdit::textChanged, this, &PackDialog::changed);
    connect(m_ui->chooseLogo, &QPushButton::clicked, this, &PackDialog::chooseLogo);
    connect(m_ui->removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
}

PackChoices PackDialog::choices() const
{
    const auto dayOf = [](const Signature &signature) {
        return signature.hasDay->isChecked() ? signature.on->date() : QDate();
    };
    PackChoices choices;
    choices.services = m_ui->services->ticked();
    choices.units = m_ui->units->ticked();
    choices.periodFrom = m_ui->hasPeriod->isChecked() ? m_ui->periodFrom->date() : QDate();
    choices.edition = PackEdition(m_ui->edition->currentIndex());
    for (int i = 0; i < packSectionCount; ++i)
        choices.setHas(PackSection(i), m_ui->sections->isTicked(i));
    choices.names = m_ui->isBlameless->isChecked() ? Names::Roles : Names::Shown;
    choices.language = m_ui->language->currentData().toString();
    choices.paper = papers[m_ui->paper->currentIndex()];
    choices.profile = profiles[m_ui->profile->currentIndex()];
    choices.preparedBy = m_ui->preparedBy->text().trimmed();
    choices.reviewedBy = m_ui->reviewedBy->text().trimmed();
    choices.reviewedOn = dayOf(reviewed());
    choices.approvedBy = m_ui->approvedBy->text().trimmed();
    choices.approvedOn = dayOf(approved());
    return choices;
}

QDate PackDialog::asOf() const { return m_ui->asOf->date(); }

// A large register is not read for every letter of a name.
void PackDialog::changed()
{
    const QSignalBlocker blocker(m_ui->periodFrom);
    m_ui->periodFrom->setMaximumDate(asOf());
    m_wait.start();
}

void PackDialog::updatePreview()
{
    const auto read = packSourceReader(m_workspace, choices(), asOf());
    m_reading.run([read](const Cancellation &) { return read(); },
                  [this](Result<PackSource> source) { preview(std::move(source)); });
}

void PackDialog::preview(Result<PackSource> source)
{
    if (!source)
        return m_ui->preview->setProblem(source.error().what);
    const QSignalBlocker blocker(m_ui->periodFrom);
    if (!m_ui->hasPeriod->isChecked() && source->settings.changesFrom.isValid()) // what is greyed is what counts
        m_ui->periodFrom->setDate(source->settings.changesFrom);
    m_ui->preview->setSource(std::move(*source));
}

void PackDialog::chooseLogo()
{
    m_workspace.ask().fileToOpen(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
                                 [this](const QString &path) { takeLogo(path); });
}

void PackDialog::takeLogo(const QString &path)
{
    QImageReader reader(path);
    const QImage image = reader.read();
    if (image.isNull())
        return m_workspace.ask().tellError(
            this, tr("The logo was not taken"),
            {ErrorCode::Malformed, tr("This picture cannot be read."), Place{.file = path}, reader.errorString()});
    setLogo(logoText(image));
}

// At once: a pack is made of what the register holds.
void PackDialog::setLogo(const QString &content)
{
    ChangeBuilder builder = m_workspace.document().builder();
    setSetting<&Settings::logo>(builder, m_workspace.document().reg(), content);
    if (!m_workspace.apply(std::move(builder), content.isEmpty() ? tr("Logo removed") : tr("Logo changed")))
        return;
    showLogo();
    updatePreview();
}

void PackDialog::showLogo()
{
    const QImage logo = logoOf(m_workspace.reg());
    m_ui->removeLogo->setVisible(!logo.isNull());
    if (logo.isNull())
        m_ui->logo->setText(tr("none"));
    else
        m_ui->logo->setPixmap(QPixmap::fromImage(logo).scaledToHeight(logoHeight, Qt::SmoothTransformation));
}

void PackDialog::accept()
{
    const QString name = tr("Evidence pack %1.pdf").arg(asOf().toString(Qt::ISODate));
    m_workspace.ask().fileToSave(this, tr("Export evidence pack"), name, tr("PDF documents (*.pdf)"),
                                 [this](const QString &path) { writeTo(path); });
}

void PackDialog::writeTo(const QString &path)
{
    QDialog::accept();
    PackChoices kept = choices();
    if (!m_keepsSections) {
        const PackChoices before = packChoicesOf(m_workspace.reg());
        kept.edition = before.edition;
        kept.leftOut = before.leftOut;
    }
    writePack(m_workspace, parentWidget(), choices(), kept, asOf(), path);
}

void exportPack(Workspace &workspace, QWidget *window, int question)
{
    PackChoices choices = packChoicesOf(workspace.reg());
    if (choices.preparedBy.isEmpty())
        choices.preparedBy = workspace.document().who();
    if (question != 0)
        choices.leaveOnly(PackSection(question - 1));
    showDialog(new PackDialog(workspace, choices, question == 0, window));
}

} // namespace Ratchet
