// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "ui_settings_dialog.h"

#include <answers/metrics/rule_words.h>
#include <core/catalogue.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/preference_keys.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/settings_edit.h>
#include <gui/window/language_choice.h>
#include <gui/window/text_size.h>
#include <gui/window/thresholds_dialog.h>
#include <gui/window/user_name.h>
#include <widgets/ask.h>
#include <widgets/field_editors.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/language_box.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptSinceRow = 12; // of the form, beside its label

Value textValue(const QString &text) { return text.trimmed().isEmpty() ? Value() : Value(text.trimmed()); }

// A spin box at its minimum shows its special text and means "not set".
template <class Number, class Box> Value numberValue(const Box *box)
{
    return box->value() == box->minimum() ? Value() : Value(Number(box->value()));
}

} // namespace

SettingsDialog::SettingsDialog(Workspace *workspace, Ask &ask, QWidget *parent)
    : InputDialog(ask, parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    fillPerson();
    for (const RuleSet rules : shownRuleSets)
        m_ui->ruleSet->addItem(optionLabel(fieldOf<&Settings::ruleSet>(), qint64(rules)), int(rules));
    connect(m_ui->ruleSet, &QComboBox::currentIndexChanged, this, &SettingsDialog::showRules);
    for (const Option &option : roiDefinitionOptions)
        m_ui->roi->addItem(QCoreApplication::translate("Option", option.label));
    for (int month = 1; month <= 12; ++month)
        m_ui->yearStart->addItem(QLocale().standaloneMonthName(month));
    for (QComboBox *box : findChildren<QComboBox *>())
        box->view()->setAccessibleName(findChild<QLabel *>(box->objectName() + u"Label"_s)->text().remove(u'&'));
    m_ui->registerPart->setVisible(workspace);
    if (workspace)
        addKeptSince();
    for (QFormLayout *form : {m_ui->personForm, m_ui->registerForm})
        form->setVerticalSpacing(Space::small);
    if (workspace)
        fillRegister();
    QPushButton *thresholds = m_ui->buttons->addButton(tr("T&hresholds of the checks…"), QDialogButtonBox::ActionRole);
    thresholds->setVisible(workspace && workspace->view().isEditable());
    connect(thresholds, &QPushButton::clicked, this, [this] {
        auto *dialog = new ThresholdsDialog(*m_workspace, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    fitHeight();
}

SettingsDialog::~SettingsDialog() = default;

// As high as everything in it, as far as the screen goes; a size hint knows nothing of texts that wrap, and nothing of
// what is scrolled.
void SettingsDialog::fitHeight()
{
    constexpr int titleBar = 48; // and the edges of the screen
    const QMargins margins = layout()->contentsMargins();
    const int content = m_ui->rows->totalHeightForWidth(width() - margins.left() - margins.right());
    const int rest = margins.top() + margins.bottom() + layout()->spacing() + m_ui->buttons->sizeHint().height();
    resize(width(), std::min(content + rest, screen()->availableGeometry().height() - titleBar));
}

void SettingsDialog::fillPerson()
{
    m_ui->name->setText(userName());
    m_ui->theme->setCurrentIndex(int(savedThemeChoice()));
    m_ui->language->addItem(tr("That of the system"), QString());
    for (const QString &language : programLanguages())
        m_ui->language->addItem(ownNameOf(language), language);
    const LanguageChoice choice = savedLanguage();
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(choice.language)));
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, [this] { fillFormats({}); });
    fillFormats(choice.format);
    m_ui->textSize->setRange(smallestTextSize, largestTextSize);
    m_ui->textSize->setSingleStep(textSizeStep);
    m_ui->textSize->setValue(savedTextSize());
    m_ui->startFolder->setText(QDir::toNativeSeparators(QSettings().value(PreferenceKey::startFolder).toString()));
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, [this] {
        ask().folderToWrite(this, tr("The folder to begin in"), m_ui->startFolder->text(), [this](const QString &path) {
            m_ui->startFolder->setText(QDir::toNativeSeparators(path));
        });
    });
}

// As each country of the language writes a number and a day.
void SettingsDialog::fillFormats(const QString &chosen)
{
    const QString language = m_ui->language->currentData().toString();
    const auto sample = [](const QLocale &locale) {
        return tr("%1 · %2").arg(locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat), locale.toString(1234.5));
    };
    m_ui->format->clear();
    m_ui->format->addItem(tr("As usual: %1").arg(sample(localeOf({language, {}}))), QString());
    for (const QLocale &locale : formatsOf(language))
        m_ui->format->addItem(tr("%1: %2").arg(locale.nativeTerritoryName(), sample(locale)), locale.name());
    m_ui->format->setCurrentIndex(std::max(0, m_ui->format->findData(chosen)));
}

void SettingsDialog::applyPerson()
{
    if (m_ui->name->text().trimmed() != userName())
        setUserName(m_ui->name->text());
    const QString folder = QDir::fromNativeSeparators(m_ui->startFolder->text().trimmed());
    QSettings().setValue(PreferenceKey::startFolder, folder);
    const auto theme = ThemeChoice(m_ui->theme->currentIndex());
    if (theme != savedThemeChoice()) {
        saveThemeChoice(theme);
        applyTheme(theme);
    }
    const LanguageChoice language{m_ui->language->currentData().toString(), m_ui->format->currentData().toString()};
    const bool isOtherLanguage = language != savedLanguage();
    const bool isOtherSize = m_ui->textSize->value() != savedTextSize();
    if (isOtherLanguage)
        saveLanguage(language);
    if (isOtherSize)
        setTextSize(m_ui->textSize->value());
    if (isOtherLanguage || isOtherSize)
        Q_EMIT textsChanged();
}

void SettingsDialog::showRules()
{
    m_ui->rules->setText(rulesText(RuleSet(m_ui->ruleSet->currentData().toInt())));
    if (isVisible())
        fitHeight();
}

// A day that may be empty, as forms have it.
void SettingsDialog::addKeptSince()
{
    m_keptSince = makeFieldEditor(m_workspace->reg(), fieldOf<&Settings::keptSince>(), m_workspace->document().today(),
                                  m_ui->registerPart);
    m_keptSince->setObjectName(u"keptSince"_s);
    m_keptSince->setAccessibleName(m_ui->keptSinceLabel->text().remove(u'&'));
    m_ui->keptSinceLabel->setBuddy(m_keptSince);
    m_ui->registerForm->setWidget(keptSinceRow, QFormLayout::FieldRole, m_keptSince);
    setTabOrder(m_ui->accountableIsResponsible, m_keptSince);
    m_ui->keptSinceProblem->setControl(m_keptSince->focusProxy());
    connect(m_keptSince, &FieldEditor::edited, m_ui->keptSinceProblem, [this] { m_ui->keptSinceProblem->say({}); });
}

void SettingsDialog::fillRegister()
{
    const Settings settings = m_workspace->reg().settings();
    m_ui->registerPart->setEnabled(m_workspace->view().isEditable());
    m_ui->organisation->setText(settings.organisation);
    m_keptSince->setValue(settings.keptSince.isValid() ? Value(settings.keptSince) : Value());
    m_ui->currency->setText(settings.currency);
    m_ui->lookBack->setValue(int(settings.pirLookBack.value_or(3)));
    m_ui->target->setValue(std::isnan(settings.improvementTimeTarget) ? m_ui->target->minimum()
                                                                      : settings.improvementTimeTarget);
    m_ui->stalledAfter->setValue(int(settings.stalledAfterDays.value_or(60)));
    m_ui->ruleSet->setCurrentIndex(m_ui->ruleSet->findData(int(settings.ruleSet)));
    showRules();
    m_ui->yearStart->setCurrentIndex(int(settings.yearStart.value_or(1)) - 1);
    m_ui->roi->setCurrentIndex(settings.roiDefinition == RoiDefinition::Ratio ? 1 : 0);
    fillLanguages(*m_ui->packLanguage, settings.packLanguage);
    m_ui->accountableIsResponsible->setChecked(settings.accountableImpliesResponsible);
}

bool SettingsDialog::applyRegister()
{
    const Result<Value> keptSince = m_keptSince->value();
    if (!keptSince) {
        m_ui->keptSinceProblem->say(keptSince.error().what);
        m_ui->keptSinceProblem->lead();
        return false;
    }
    ChangeBuilder builder = m_workspace->document().builder();
    const Id<Settings> record = settingsRecord(builder, m_workspace->reg());
    const Settings shown = m_workspace->reg().settings();
    const auto set = [&](FieldIndex field, const Value &value) {
        if (value != entityType<Settings>().fields[size_t(field)].read(&shown)) // what is usual need not be written
            builder.set(EntityKind::Settings, record.value, field, value);
    };
    set(fieldIndex<&Settings::organisation>(), textValue(m_ui->organisation->text()));
    set(fieldIndex<&Settings::keptSince>(), *keptSince);
    set(fieldIndex<&Settings::currency>(), textValue(m_ui->currency->text().toUpper()));
    set(fieldIndex<&Settings::pirLookBack>(), Value(qint64(m_ui->lookBack->value())));
    set(fieldIndex<&Settings::improvementTimeTarget>(), numberValue<double>(m_ui->target));
    set(fieldIndex<&Settings::stalledAfterDays>(), Value(qint64(m_ui->stalledAfter->value())));
    set(fieldIndex<&Settings::ruleSet>(), Value(qint64(m_ui->ruleSet->currentData().toInt())));
    set(fieldIndex<&Settings::yearStart>(), Value(qint64(m_ui->yearStart->currentIndex() + 1)));
    const RoiDefinition roi = m_ui->roi->currentIndex() == 1 ? RoiDefinition::Ratio : RoiDefinition::NetReturn;
    if (roi != RoiDefinition::NetReturn || shown.roiDefinition == RoiDefinition::Ratio) // the usual one unless set
        set(fieldIndex<&Settings::roiDefinition>(), Value(qint64(roi)));
    set(fieldIndex<&Settings::packLanguage>(), textValue(m_ui->packLanguage->currentData().toString()));
    set(fieldIndex<&Settings::accountableImpliesResponsible>(),
        m_ui->accountableIsResponsible->isChecked() ? Value(true) : Value());
    return builder.isEmpty() || m_workspace->apply(std::move(builder), tr("Settings of the register"));
}

void SettingsDialog::accept()
{
    if (m_workspace && m_workspace->view().isEditable() && !applyRegister())
        return;
    applyPerson();
    QDialog::accept();
}

} // namespace Ratchet
