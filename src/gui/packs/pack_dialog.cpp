// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_dialog.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/settings_edit.h>
#include <gui/packs/pack_export.h>
#include <gui/packs/pack_preview.h>
#include <gui/packs/sheet_export.h>
#include <report/paper/logo.h>
#include <widgets/ask.h>
#include <widgets/check_list.h>
#include <widgets/day_edit.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QImageReader>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoHeight = 32; // in the dialog
constexpr int waitMilliseconds = 250;

QDateEdit *dayEdit(QDate day, const QString &name)
{
    auto *edit = new DayEdit(day);
    edit->setAccessibleName(name);
    return edit;
}

void addLanguage(QComboBox *box, const QString &text, const QString &language) { box->addItem(text, language); }

} // namespace

PackDialog::PackDialog(Workspace &workspace, const PackChoices &choices, bool keepsSections, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_keepsSections(keepsSections)
    , m_preview(new PackPreview)
    , m_services(new CheckList(tr("Services"), 5))
    , m_units(new CheckList(tr("Units"), 4))
    , m_sections(new CheckList(tr("Sections"), 7))
    , m_asOf(dayEdit(workspace.view().asOf(), tr("Judged as of")))
    , m_hasPeriod(new QCheckBox(tr("Changes &from")))
    , m_periodFrom(dayEdit(choices.periodFrom.isValid() ? choices.periodFrom : workspace.view().asOf().addMonths(-3),
                           tr("First day of the period")))
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
    , m_profile(new QComboBox)
    , m_isBlameless(new QCheckBox(tr("&Roles instead of names")))
    , m_logo(new QLabel)
    , m_removeLogo(new QPushButton(tr("Remove")))
    , m_preparedBy(new QLineEdit(choices.preparedBy))
{
    setWindowTitle(tr("Evidence pack"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    setGaps(form, Space::small, Space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildAbout(form, choices);
    buildLook(form, choices);
    buildPeople(form, choices);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fields->sizeHint().width() + 2 * Space::page);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sides = new QHBoxLayout;
    sides->addWidget(scroll);
    sides->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *write = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    makePrimary(write);
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    rows->addLayout(sides, 1);
    rows->addWidget(buttons);
    resize(1120, 690);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &PackDialog::updatePreview);
    changed();
}

void PackDialog::buildAbout(QFormLayout *form, const PackChoices &choices)
{
    for (const Service &service : m_workspace.reg().all<Service>())
        m_services->addChoice(service.name, choices.services.contains(service.name));
    for (const Unit &unit : m_workspace.reg().all<Unit>())
        m_units->addChoice(unit.name, choices.units.contains(unit.name));
    for (int i = 0; i < packSectionCount; ++i)
        m_sections->addChoice(packSectionTitle(PackSection(i)), choices.has(PackSection(i)));
    for (CheckList *list : {m_services, m_units, m_sections})
        connect(list, &QListWidget::itemChanged, this, &PackDialog::changed);
    m_services->setToolTip(tr("Where nothing is ticked, the pack is about everything."));
    m_units->setToolTip(m_services->toolTip());
    form->addRow(tr("&Services"), m_services);
    form->addRow(tr("&Units"), m_units);
    for (CheckList *list : {m_services, m_units})
        form->setRowVisible(list, list->count() > 0);
    form->addRow(tr("&Judged as of"), m_asOf);
    m_hasPeriod->setChecked(choices.periodFrom.isValid());
    m_hasPeriod->setToolTip(tr("Otherwise since the pack before."));
    m_periodFrom->setEnabled(m_hasPeriod->isChecked());
    form->addRow(m_hasPeriod, m_periodFrom);
    form->addRow(tr("Sec&tions"), m_sections);
    connect(m_asOf, &QDateEdit::dateChanged, this, &PackDialog::changed);
    connect(m_periodFrom, &QDateEdit::dateChanged, this, &PackDialog::changed);
    connect(m_hasPeriod, &QCheckBox::toggled, m_periodFrom, &QWidget::setEnabled);
    connect(m_hasPeriod, &QCheckBox::toggled, this, &PackDialog::changed);
}

void PackDialog::buildLook(QFormLayout *form, const PackChoices &choices)
{
    const QLocale program;
    const QString spoken = program.nativeLanguageName();
    addLanguage(m_language, spoken.isEmpty() ? tr("As the program") : tr("As the program (%1)").arg(spoken), {});
    for (const char *name : {"en_GB", "en_US", "de_DE", "de_AT", "de_CH"}) {
        const QLocale locale{QString::fromLatin1(name)};
        addLanguage(m_language, tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeTerritoryName()),
                    locale.name());
    }
    if (m_language->findData(choices.language) < 0)
        addLanguage(m_language, choices.language, choices.language);
    m_language->setCurrentIndex(m_language->findData(choices.language));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(choices.paper)));
    m_profile->addItem(tr("Working copy: data attached"), int(PackProfile::Working));
    m_profile->addItem(tr("Archive: PDF/A-1b, data beside it"), int(PackProfile::Archive));
    m_profile->setCurrentIndex(m_profile->findData(int(choices.profile)));
    m_isBlameless->setChecked(choices.names == Names::Roles);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Kind"), m_profile);
    form->addRow(QString(), m_isBlameless);
    const std::pair<QComboBox *, QString> boxes[] = {
        {m_language, tr("Language")}, {m_paper, tr("Paper")}, {m_profile, tr("Kind")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        box->view()->setAccessibleName(name);
        connect(box, &QComboBox::currentIndexChanged, this, &PackDialog::changed);
    }
    connect(m_isBlameless, &QCheckBox::toggled, this, &PackDialog::changed);
    auto *choose = new QPushButton(tr("Cho&ose…"));
    choose->setAutoDefault(false); // Enter exports
    m_removeLogo->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    connect(choose, &QPushButton::clicked, this, &PackDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    auto *logo = new QHBoxLayout;
    logo->addWidget(m_logo);
    logo->addWidget(choose);
    logo->addWidget(m_removeLogo);
    logo->addStretch(1);
    form->addRow(tr("Logo"), logo);
    const bool canKeep = m_workspace.view().isEditable();
    choose->setEnabled(canKeep);
    m_removeLogo->setEnabled(canKeep);
    showLogo();
}

PackDialog::Signature PackDialog::addSignature(QFormLayout *form, const QString &label, const QString &name, QDate day)
{
    Signature signature{new QLineEdit(name), new QCheckBox(tr("on")),
                        dayEdit(day.isValid() ? day : QDate::currentDate(), tr("%1: date").arg(label))};
    signature.name->setAccessibleName(label);
    signature.hasDay->setAccessibleName(tr("%1: with a date").arg(label));
    signature.hasDay->setChecked(day.isValid());
    signature.day->setEnabled(day.isValid());
    auto *row = new QHBoxLayout;
    row->addWidget(signature.name, 1);
    row->addWidget(signature.hasDay);
    row->addWidget(signature.day);
    form->addRow(label, row);
    connect(signature.name, &QLineEdit::textChanged, this, &PackDialog::changed);
    connect(signature.hasDay, &QCheckBox::toggled, signature.day, &QWidget::setEnabled);
    connect(signature.hasDay, &QCheckBox::toggled, this, &PackDialog::changed);
    connect(signature.day, &QDateEdit::dateChanged, this, &PackDialog::changed);
    return signature;
}

void PackDialog::buildPeople(QFormLayout *form, const PackChoices &choices)
{
    m_preparedBy->setAccessibleName(tr("Prepared by"));
    form->addRow(tr("Prepared &by"), m_preparedBy);
    connect(m_preparedBy, &QLineEdit::textChanged, this, &PackDialog::changed);
    m_reviewed = addSignature(form, tr("Reviewed by"), choices.reviewedBy, choices.reviewedOn);
    m_approved = addSignature(form, tr("Approved by"), choices.approvedBy, choices.approvedOn);
}

PackChoices PackDialog::choices() const
{
    PackChoices choices;
    choices.services = m_services->ticked();
    choices.units = m_units->ticked();
    choices.periodFrom = m_hasPeriod->isChecked() ? m_periodFrom->date() : QDate();
    for (int i = 0; i < packSectionCount; ++i)
        choices.setHas(PackSection(i), m_sections->isTicked(i));
    choices.names = m_isBlameless->isChecked() ? Names::Roles : Names::Shown;
    choices.language = m_language->currentData().toString();
    choices.paper = Paper(m_paper->currentData().toInt());
    choices.profile = PackProfile(m_profile->currentData().toInt());
    choices.preparedBy = m_preparedBy->text().trimmed();
    choices.reviewedBy = m_reviewed.name->text().trimmed();
    choices.reviewedOn = m_reviewed.hasDay->isChecked() ? m_reviewed.day->date() : QDate();
    choices.approvedBy = m_approved.name->text().trimmed();
    choices.approvedOn = m_approved.hasDay->isChecked() ? m_approved.day->date() : QDate();
    return choices;
}

QDate PackDialog::asOf() const { return m_asOf->date(); }

// A large register is not read for every letter of a name.
void PackDialog::changed()
{
    const QSignalBlocker blocker(m_periodFrom);
    m_periodFrom->setMaximumDate(asOf());
    m_wait.start();
}

void PackDialog::updatePreview()
{
    Result<PackSource> source = packSource(m_workspace, choices(), asOf());
    if (!source)
        return m_preview->setProblem(source.error().what);
    const QSignalBlocker blocker(m_periodFrom);
    if (!m_hasPeriod->isChecked() && source->settings.changesFrom.isValid()) // what is greyed is what counts
        m_periodFrom->setDate(source->settings.changesFrom);
    m_preview->setSource(std::move(*source));
}

void PackDialog::chooseLogo()
{
    const QString path =
        m_workspace.ask().fileToOpen(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    QImageReader reader(path);
    const QImage image = reader.read();
    if (image.isNull())
        return m_workspace.ask().tellError(
            this, tr("The logo was not taken"),
            {ErrorCode::Malformed, tr("This picture cannot be read."), Place{path, 0, 0, {}}, reader.errorString()});
    setLogo(logoText(image));
}

// At once: a pack is made of what the register holds.
void PackDialog::setLogo(const QString &content)
{
    ChangeBuilder builder = m_workspace.document().builder();
    setSetting(builder, m_workspace.document().reg(), u"logo", content);
    if (!m_workspace.apply(std::move(builder), content.isEmpty() ? tr("Logo removed") : tr("Logo changed")))
        return;
    showLogo();
    updatePreview();
}

void PackDialog::showLogo()
{
    const QImage logo = logoOf(m_workspace.reg());
    m_removeLogo->setVisible(!logo.isNull());
    if (logo.isNull())
        m_logo->setText(tr("none"));
    else
        m_logo->setPixmap(QPixmap::fromImage(logo).scaledToHeight(logoHeight, Qt::SmoothTransformation));
}

void PackDialog::accept()
{
    const QString name = tr("Evidence pack %1.pdf").arg(asOf().toString(Qt::ISODate));
    const QString path =
        m_workspace.ask().fileToSave(this, tr("Export evidence pack"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    QDialog::accept();
    PackChoices kept = choices();
    if (!m_keepsSections)
        kept.leftOut = packChoicesOf(m_workspace.reg()).leftOut;
    writePack(m_workspace, parentWidget(), choices(), kept, asOf(), path);
}

void exportPack(Workspace &workspace, QWidget *window, int question)
{
    PackChoices choices = packChoicesOf(workspace.reg());
    if (choices.preparedBy.isEmpty())
        choices.preparedBy = workspace.document().who();
    if (question != 0)
        choices.leaveOnly(PackSection(question - 1));
    auto *dialog = new PackDialog(workspace, choices, question == 0, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Ratchet
