// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the user, and those of the register: one change for all of them, and none where nothing was changed.
#include "open_workspace.h"

#include <core/catalogue.h>
#include <core/entities/settings.h>
#include <core/preference_keys.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/window/language_choice.h>
#include <gui/window/settings_dialog.h>
#include <gui/window/text_size.h>
#include <gui/window/user_name.h>
#include <widgets/field_problem.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThreadPool>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenSettings : OpenWorkspace {
    OpenSettings() { dialog.show(); }
    template <class Widget> Widget *part(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    SettingsDialog dialog{&workspace, ask};
};

} // namespace

TEST_CASE("a register without settings of its own shows the usual ones, and confirming them writes no change")
{
    OpenSettings open;
    CHECK(open.part<QSpinBox>(u"lookBack"_s)->value() == 3);
    CHECK(open.part<QSpinBox>(u"stalledAfter"_s)->value() == 60);
    CHECK(open.part<QDoubleSpinBox>(u"target"_s)->text() == u"none"_s);
    CHECK(open.part<QComboBox>(u"yearStart"_s)->currentText() == u"January"_s);
    CHECK(open.part<QComboBox>(u"ruleSet"_s)->currentText() == u"Making Data Count"_s);
    open.dialog.accept();
    CHECK_FALSE(open.dialog.isVisible());
    CHECK(open.workspace.document().change() == 1); // the one that made the register
}

TEST_CASE("what was set for the register is one change, and undo takes all of it back")
{
    OpenSettings open;
    open.type(u"organisation"_s, u"  City Hospital "_s);
    open.type(u"currency"_s, u"chf"_s);
    open.part<QSpinBox>(u"lookBack"_s)->setValue(5);
    open.part<QDoubleSpinBox>(u"target"_s)->setValue(12.5);
    open.part<QComboBox>(u"yearStart"_s)->setCurrentIndex(3);
    open.part<QCheckBox>(u"accountableIsResponsible"_s)->setChecked(true);
    open.dialog.accept();
    const Settings set = open.reg().settings();
    CHECK(set.organisation == u"City Hospital"_s);
    CHECK(set.currency == u"CHF"_s);
    CHECK(set.pirLookBack == 5);
    CHECK(set.improvementTimeTarget == 12.5);
    CHECK(set.yearStart == 4);
    CHECK(set.accountableImpliesResponsible);
    CHECK(open.workspace.document().change() == 2);
    CHECK(open.workspace.document().undoText() == u"Settings of the register"_s);

    SettingsDialog again(&open.workspace, open.ask); // what was set is taken back in it
    CHECK(again.findChild<QLineEdit *>(u"currency"_s)->text() == u"CHF"_s);
    again.findChild<QDoubleSpinBox *>(u"target"_s)->setValue(0);
    again.findChild<QLineEdit *>(u"organisation"_s)->setText(u"   "_s);
    again.findChild<QCheckBox *>(u"accountableIsResponsible"_s)->setChecked(false);
    again.accept();
    CHECK(std::isnan(open.reg().settings().improvementTimeTarget));
    CHECK(open.reg().settings().organisation.isEmpty());
    CHECK_FALSE(open.reg().settings().accountableImpliesResponsible);
    valueOf(open.workspace.document().undo());
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().settings().currency.isEmpty());
    CHECK(open.reg().settings().yearStart == 1);
}

TEST_CASE("settings that somebody gave up leave the register, the name and the theme as they were")
{
    OpenSettings open;
    const QString name = userName();
    const ThemeChoice theme = savedThemeChoice();
    open.type(u"name"_s, u"Somebody else"_s);
    open.type(u"organisation"_s, u"Elsewhere"_s);
    open.part<QComboBox>(u"theme"_s)->setCurrentIndex(int(ThemeChoice::Dark));
    open.dialog.reject();
    CHECK(userName() == name);
    CHECK(savedThemeChoice() == theme);
    CHECK(open.reg().settings().organisation.isEmpty());
}

TEST_CASE("in a state that cannot be changed name and theme are still the user's")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-1"_s, u"One"_s);
    valueOf(open.workspace.view().setRecordedAt(1));
    const QString before = userName();
    SettingsDialog dialog(&open.workspace, open.ask);
    CHECK_FALSE(dialog.findChild<QLineEdit *>(u"organisation"_s)->isEnabled());
    dialog.findChild<QLineEdit *>(u"organisation"_s)->setText(u"Elsewhere"_s);
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"  Grace "_s);
    dialog.findChild<QComboBox *>(u"theme"_s)->setCurrentIndex(int(ThemeChoice::Dark));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(userName() == u"Grace"_s);
    CHECK(screenTheme() == Theme::Dark);
    CHECK(open.ask.told.isEmpty());
    CHECK(open.workspace.document().change() == 2);
    setUserName(before);
    saveThemeChoice(ThemeChoice::Light);
    applyTheme(ThemeChoice::Light);
}

TEST_CASE("without a register only what is the user's own can be set")
{
    ScriptedAsk ask;
    SettingsDialog dialog(nullptr, ask);
    announceWarning(u"propagateSizeHints"_s);
    dialog.show();
    CHECK_FALSE(dialog.findChild<QWidget *>(u"registerPart"_s)->isVisible());
    CHECK(dialog.findChild<QLineEdit *>(u"name"_s)->isVisible());
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("language, format, size and folder are kept for the person, and the window hears of other texts")
{
    const QLocale before;
    const int size = savedTextSize();
    QSettings().remove(PreferenceKey::language);
    {
        OpenSettings open;
        QSignalSpy told(&open.dialog, &SettingsDialog::textsChanged);
        auto *language = open.part<QComboBox>(u"language"_s);
        CHECK(language->count() == 1 + programLanguages().size());
        CHECK(language->findText(u"Deutsch"_s) > 0);
        CHECK(language->findText(u"Français"_s) > 0);
        CHECK(language->findText(u"English"_s) > 0);
        language->setCurrentIndex(language->findData(u"de"_s));
        auto *format = open.part<QComboBox>(u"format"_s);
        REQUIRE(format->findData(u"de_CH"_s) > 0);
        CHECK(format->itemText(format->findData(u"de_CH"_s)).contains(u"1’234.5"_s)); // as it is written there
        format->setCurrentIndex(format->findData(u"de_CH"_s));
        open.part<QSpinBox>(u"textSize"_s)->setValue(120);
        open.type(u"startFolder"_s, QDir::toNativeSeparators(open.folder.path()));
        open.dialog.accept();
        CHECK(told.size() == 1);
        CHECK(savedLanguage() == LanguageChoice{u"de"_s, u"de_CH"_s});
        QThreadPool::globalInstance()->waitForDone();
        speak(*qApp, savedLanguage());
        CHECK(QLocale().name() == "de_CH"_L1);
        CHECK(QCoreApplication::translate("Ratchet::SettingsDialog", "Settings") == "Einstellungen"_L1);
        CHECK(savedTextSize() == 120);
        CHECK(QSettings().value(PreferenceKey::startFolder).toString() == open.folder.path());
    }
    for (const QLatin1StringView key : {PreferenceKey::language, PreferenceKey::format, PreferenceKey::startFolder})
        QSettings().remove(key);
    setTextSize(size);
    QThreadPool::globalInstance()->waitForDone();
    speak(*qApp, {});
    QLocale::setDefault(before);
}

TEST_CASE("a language that the program lacks, or a format of another language, is as if nothing was chosen")
{
    CHECK(localeOf({u"tlh"_s, {}}) == QLocale::system());
    CHECK(localeOf({u"fr"_s, u"de_CH"_s}).language() == QLocale::French);
    CHECK(localeOf({u"fr"_s, u"fr_CH"_s}).name() == "fr_CH"_L1);
    const QList<QLocale> formats = formatsOf(u"en"_s);
    const auto canada = std::ranges::find(formats, QLocale::Canada, &QLocale::territory);
    REQUIRE(canada != formats.end());
    CHECK(canada->toString(QDate(2026, 12, 31), QLocale::ShortFormat) == "2026-12-31"_L1); // whoever wants ISO dates
    CHECK(std::ranges::count(formats, QLocale::World, &QLocale::territory) == 0);
}

TEST_CASE("texts grow and shrink step by step, within limits")
{
    const int before = savedTextSize();
    const double usual = QApplication::font().pointSizeF() * usualTextSize / before;
    setTextSize(500);
    CHECK(savedTextSize() == largestTextSize);
    CHECK(QApplication::font().pointSizeF() == Approx(usual * 2));
    setTextSize(1);
    CHECK(savedTextSize() == smallestTextSize);
    setTextSize(before);
    CHECK(QApplication::font().pointSizeF() == Approx(usual * before / usualTextSize));
}

TEST_CASE("a day that cannot be read is said beside its field, and nothing is written")
{
    OpenSettings open;
    auto *line = open.part<QWidget>(u"keptSince"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"some day"_s);
    open.type(u"organisation"_s, u"City Hospital"_s);
    open.dialog.accept();
    const auto *problem = open.part<FieldProblem>(u"keptSinceProblem"_s);
    CHECK(problem->said().contains(u"some day"_s));
    CHECK(line->accessibleDescription().startsWith(problem->said()));
    CHECK(open.ask.told.isEmpty()); // no box in front of it
    CHECK(open.dialog.isVisible());
    CHECK(open.workspace.document().change() == 1);
    line->selectAll();
    QTest::keyClicks(line, u"2026-01-05"_s);
    CHECK(problem->said().isEmpty());
    open.dialog.accept();
    CHECK(open.reg().settings().keptSince == QDate(2026, 1, 5));
}
