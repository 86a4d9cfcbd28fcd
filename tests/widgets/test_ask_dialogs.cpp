// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs in which users are asked: what they show, and what follows from each answer.
#include <core/preference_keys.h>
#include <support/test.h>
#include <widgets/ask_dialogs.h>

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A window that asks, and the dialog that it opened.
struct Asking {
    Asking() { window->show(); }
    template <class Dialog> Dialog *opened()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    template <class Dialog> bool isOpen()
    {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [](QWidget *widget) {
            return qobject_cast<Dialog *>(widget) && widget->isVisible();
        });
    }
    void click(const QString &text)
    {
        for (QAbstractButton *button : opened<QMessageBox>()->buttons()) {
            if (QString(button->text()).remove(u'&') == text)
                return button->click();
        }
        FAIL("no button " << text.toStdString());
    }

    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    AskDialogs ask;
};

} // namespace

TEST_CASE("what is told is plain text, with its title as the first line")
{
    Asking in;
    in.ask.tell(in.window.get(), u"Imported"_s, u"<b>12</b> rows & more"_s);
    auto *box = in.opened<QMessageBox>();
    CHECK(box->text() == u"Imported"_s);
    CHECK(box->informativeText() == u"<b>12</b> rows & more"_s);
    CHECK(box->textFormat() == Qt::PlainText);
    CHECK(box->isModal());
    box->close();
    CHECK_FALSE(in.isOpen<QMessageBox>());
}

TEST_CASE("an error is told in words, and what the system said stands behind the details")
{
    Asking in;
    in.ask.tellError(in.window.get(), u"Not saved"_s,
                     {ErrorCode::DiskFull, u"The disk is full."_s, {u"r.ratchet"_s, 0, 0, {}}, u"ENOSPC"_s});
    auto *box = in.opened<QMessageBox>();
    CHECK(box->informativeText().contains(u"The disk is full."_s));
    CHECK(box->informativeText().contains(u"r.ratchet"_s));
    CHECK_FALSE(box->informativeText().contains(u"ENOSPC"_s));
    CHECK(box->detailedText() == u"ENOSPC"_s);
    box->close();
}

TEST_CASE("only the verb goes on; Cancel, Escape and closing do not")
{
    Asking in;
    int confirmed = 0;
    const auto ask = [&] {
        in.ask.confirm(in.window.get(), u"Delete"_s, u"Three records."_s, u"Delete three"_s, [&] { ++confirmed; });
    };
    ask();
    in.click(u"Delete three"_s);
    CHECK(confirmed == 1);
    ask();
    in.click(u"Cancel"_s);
    ask();
    QTest::keyClick(in.opened<QMessageBox>(), Qt::Key_Escape);
    ask();
    in.opened<QMessageBox>()->close();
    CHECK(confirmed == 1);
    CHECK_FALSE(in.isOpen<QMessageBox>());
}

TEST_CASE("of several actions the one that was clicked is told, the way out tells nothing")
{
    Asking in;
    std::vector<int> chosen;
    const auto ask = [&] {
        in.ask.choose(in.window.get(), u"Close"_s, u"No backup was written."_s, {u"Try again"_s, u"Close anyway"_s},
                      u"Stay"_s, [&](int which) { chosen.push_back(which); });
    };
    ask();
    in.click(u"Close anyway"_s);
    ask();
    in.click(u"Try again"_s);
    ask();
    in.click(u"Stay"_s);
    ask();
    QTest::keyClick(in.opened<QMessageBox>(), Qt::Key_Escape);
    CHECK(chosen == std::vector<int>{1, 0});
    ask();
    CHECK(in.opened<QMessageBox>()->defaultButton()->text().contains(u"Try again"_s)); // Return takes the first
    in.opened<QMessageBox>()->close();
}

TEST_CASE("a text that was typed is given, giving up gives nothing")
{
    Asking in;
    QStringList given;
    const auto ask = [&] {
        in.ask.askText(in.window.get(), u"Your name"_s, u"Who are <you>?"_s,
                       [&](const std::optional<QString> &text) { given += text ? *text : u"(none)"_s; });
    };
    ask();
    auto *dialog = in.opened<QInputDialog>();
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    dialog->setTextValue(u"Ada"_s);
    dialog->accept();
    ask();
    in.opened<QInputDialog>()->reject();
    ask();
    in.opened<QInputDialog>()->accept();
    CHECK(given == QStringList({u"Ada"_s, u"(none)"_s, u""_s}));
}

TEST_CASE("nothing follows for whoever is gone when the answer comes")
{
    Asking in;
    auto page = std::make_unique<QWidget>(in.window.get());
    bool isConfirmed = false;
    in.ask.confirm(page.get(), u"Delete"_s, u"It."_s, u"Delete"_s, [&] { isConfirmed = true; });
    auto *box = in.opened<QMessageBox>();
    CHECK(box->parentWidget() == in.window.get()); // the window stays
    page.reset();
    in.click(u"Delete"_s);
    CHECK_FALSE(isConfirmed);
}

TEST_CASE("a dialog goes with its window")
{
    Asking in;
    in.ask.tell(in.window.get(), u"Done"_s, u"All of it."_s);
    const QPointer<QMessageBox> box = in.opened<QMessageBox>();
    in.window.reset();
    CHECK_FALSE(box);
}

TEST_CASE("the folder of a file that was chosen is where the next one is looked for")
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"ratchet-test"_s);
    QCoreApplication::setApplicationName(u"ratchet-test"_s);
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"people.csv"_s), "name\nAda\n");
    Asking in;
    QString chosen;
    in.ask.fileToOpen(in.window.get(), u"Import"_s, u"CSV (*.csv)"_s, [&](const QString &path) { chosen = path; });
    auto *dialog = in.opened<QFileDialog>();
    CHECK(dialog->fileMode() == QFileDialog::ExistingFile);
    Q_EMIT dialog->fileSelected(folder.filePath(u"people.csv"_s));
    dialog->close();
    CHECK(chosen == folder.filePath(u"people.csv"_s));
    CHECK(QSettings().value(PreferenceKey::folder).toString() == folder.path());
    chosen.clear();
    in.ask.fileToSave(in.window.get(), u"Export"_s, u"people.xlsx"_s, u"Workbook (*.xlsx)"_s,
                      [&](const QString &path) { chosen = path; });
    auto *saving = in.opened<QFileDialog>();
    CHECK(saving->acceptMode() == QFileDialog::AcceptSave);
    CHECK(saving->directory().absolutePath() == folder.path());
    saving->reject();
    CHECK(chosen.isEmpty());
}
