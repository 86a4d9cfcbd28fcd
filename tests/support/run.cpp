// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of one program: an unannounced warning fails the test, skipped ones are counted apart, and the last
// line is "test_x: N passed, N failed, N skipped".
#define CATCH_CONFIG_RUNNER
#include "run.h"

#include "test.h"

#include <core/catalogue.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

namespace {

QMutex mutex;
QStringList announced;
QStringList unannounced;
QString skipReason;
int passed = 0;
int failed = 0;
int skipped = 0;

// What the offscreen platform says of the windows that the tests open: it has no window manager. Nothing else of this
// kind is expected.
bool asksForWindowManager(const QString &message)
{
    return message == QStringLiteral("This plugin does not support propagateSizeHints()")
        || message == QStringLiteral("This plugin does not support raise()")
        || message == QStringLiteral("This plugin does not support grabbing the keyboard");
}

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (asksForWindowManager(message))
        return;
    const QMutexLocker lock(&mutex);
    for (const QString &part : announced) {
        if (message.contains(part))
            return;
    }
    unannounced += message;
}

class Counter final : public
#if RATCHET_CATCH2_MAJOR >= 3
                      Catch::EventListenerBase {
public:
    using Catch::EventListenerBase::EventListenerBase;
#else
                      Catch::TestEventListenerBase {
public:
    using Catch::TestEventListenerBase::TestEventListenerBase;
#endif
    void testCaseStarting(const Catch::TestCaseInfo &) override
    {
        skipReason.clear();
        announced.clear();
        unannounced.clear();
    }
    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        const QMutexLocker lock(&mutex);
#if RATCHET_CATCH2_MAJOR >= 3
        const char *name = stats.testInfo->name.c_str();
#else
        const char *name = stats.testInfo.name.c_str();
#endif
        if (!stats.totals.assertions.allOk() || !unannounced.isEmpty()) {
            ++failed;
            if (!unannounced.isEmpty())
                std::fprintf(stderr, "FAILED by a warning nobody announced: %s\n  %s\n", name,
                             unannounced.join(QStringLiteral("\n  ")).toLocal8Bit().constData());
        } else if (!skipReason.isEmpty()) {
            ++skipped;
            std::printf("skipped: %s (%s)\n", name, skipReason.toLocal8Bit().constData());
        } else {
            ++passed;
        }
    }
};

} // namespace

CATCH_REGISTER_LISTENER(Counter)

namespace Ratchet::Test {

void markSkipped(const QString &reason) { skipReason = reason; }

void announceWarning(const QString &part)
{
    const QMutexLocker lock(&mutex);
    announced += part;
}

int run(int argc, char **argv, ApplicationMaker make)
{
    QStandardPaths::setTestModeEnabled(true);
    const std::unique_ptr<QCoreApplication> application(make(argc, argv));
    installCatalogues(*application, QLocale::c());
    qInstallMessageHandler(collect);
    const int result = Catch::Session().run(argc, argv);
    qInstallMessageHandler(nullptr);
    std::printf("%s: %d passed, %d failed, %d skipped\n",
                QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit().constData(), passed, failed,
                skipped);
    return result != 0 || failed > 0 ? 1 : 0;
}

} // namespace Ratchet::Test
