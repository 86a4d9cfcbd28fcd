// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/metric.h>
#include <exchange/import/sample.h>
#include <gui/window/main_window.h>
#include <support/wait.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Ratchet;
using namespace Ratchet::Test;

namespace {

// Data of the program in a place of its own, gone afterwards.
class OwnDataFolder {
public:
    OwnDataFolder() { QStandardPaths::setTestModeEnabled(true); }
    ~OwnDataFolder()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QStandardPaths::setTestModeEnabled(false);
    }
    OwnDataFolder(const OwnDataFolder &) = delete;
    OwnDataFolder &operator=(const OwnDataFolder &) = delete;
};

} // namespace

TEST_CASE("the window opens the demonstration where commands make it")
{
    announceWarning(QStringLiteral("propagateSizeHints"));
    const OwnDataFolder data;
    ScriptedAsk ask;
    MainWindow window(ask, clockOfTests());
    window.openDemonstration();
    REQUIRE(waitFor([&] { return window.workspace() != nullptr; }));
    const Document &document = window.workspace()->document();
    CHECK(document.path() == samplePath(dayOfTests));
    CHECK(document.today() == dayOfTests);
    CHECK(document.reg().all<Improvement>().size() > 10);
    window.workspace()->waitForAnswers();
}
