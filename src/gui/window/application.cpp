// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <gui/window/language_choice.h>
#include <gui/window/main_window.h>
#include <gui/window/text_size.h>
#include <widgets/ask_dialogs.h>
#include <widgets/dialog_keys.h>
#include <widgets/focus_in_sight.h>
#include <widgets/plain_texts.h>
#include <widgets/still_values.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QIcon>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto workersEnd = std::chrono::milliseconds(20);

// The window, and another one in its place where its texts are to be others.
class RunningWindow final : public QObject {
public:
    RunningWindow() { make(); }

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void make()
    {
        m_window = std::make_unique<MainWindow>(m_ask);
        // Whoever asks is a part of the window that goes.
        connect(m_window.get(), &MainWindow::remakeRequested, this, &RunningWindow::remake, Qt::QueuedConnection);
    }

    // Once no worker runs: none may ask for the locale while another one takes its place.
    void remake()
    {
        if (QThreadPool::globalInstance()->activeThreadCount() > 0) {
            QTimer::singleShot(workersEnd, this, &RunningWindow::remake);
            return;
        }
        speak(*qApp, savedLanguage());
        const std::unique_ptr<MainWindow> before = std::move(m_window);
        const QString page = before->currentPage();
        make();
        m_window->setGeometry(before->geometry());
        m_window->setWindowState(before->windowState());
        m_window->setDocument(before->giveDocument());
        m_window->openPage(page);
        m_window->show();
    }

    AskDialogs m_ask;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

void setUpApplication(QApplication &application)
{
    QApplication::setApplicationName(u"ratchet"_s);
    QApplication::setOrganizationName(u"ratchet"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(RATCHET_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ratchet.Ratchet"_s);
    QApplication::setWindowIcon(QIcon(u":/gui/icons/ratchet.svg"_s));
    speak(application, savedLanguage());
    applySavedTextSize();
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
    RunningWindow running;
    running.window().showAsBefore();
    const QStringList files = QApplication::arguments().mid(1);
    if (!files.isEmpty())
        running.window().openFile(files.first());
    return QApplication::exec();
}

} // namespace Ratchet
