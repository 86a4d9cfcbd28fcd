// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <core/catalogue.h>
#include <gui/window/main_window.h>
#include <widgets/ask_dialogs.h>
#include <widgets/dialog_keys.h>
#include <widgets/focus_in_sight.h>
#include <widgets/plain_texts.h>
#include <widgets/still_values.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void addQtTranslation(QApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(translator);
}

} // namespace

void setUpApplication(QApplication &application)
{
    QApplication::setApplicationName(u"ratchet"_s);
    QApplication::setOrganizationName(u"ratchet"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(RATCHET_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ratchet.Ratchet"_s);
    QApplication::setWindowIcon(QIcon(u":/gui/icons/ratchet.svg"_s));
    addQtTranslation(application);
    installCatalogues(application, QLocale());
    applyTheme(savedThemeChoice());
    new PlainTexts(application); // owned by it
    new StillValues(application);
    new DialogKeys(application); // likewise
    new FocusInSight(application);
}

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication(application);
    AskDialogs ask;
    MainWindow window(ask);
    window.showAsBefore();
    const QStringList files = QApplication::arguments().mid(1);
    if (!files.isEmpty())
        window.openFile(files.first());
    return QApplication::exec();
}

} // namespace Ratchet
