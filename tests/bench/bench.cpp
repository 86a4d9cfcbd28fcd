// SPDX-License-Identifier: GPL-3.0-or-later
// How fast, beside plain SQLite doing the same: 100,000 improvements and 1,000,000 readings. Usage: bench [IMPROVEMENTS
// METRICS READINGS] Each part runs in a process of its own, so that its peak of memory is its own.
#include "imports.h"
#include "large_register.h"
#include "measure.h"
#include "packs.h"
#include "plain_sqlite.h"
#include "slides.h"
#include "stall_meter.h"
#include "walk.h"

#include <answers/metrics/metric_proof.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/window/application.h>
#include <gui/window/main_window.h>
#include <gui/workspace/page.h>
#include <gui/workspace/workspace.h>
#include <store/store.h>
#include <widgets/ask_dialogs.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int beforeTyping = 1'000; // ms from the page to the first key: nobody types sooner

// The resident peak of this process in MB; nothing where the system does not say.
std::optional<double> peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return {};
}

void printPeak()
{
    if (const auto peak = peakMegabytes())
        printRow("  peak memory of this part", *peak, "MB");
}

void measureWindow(const QString &path)
{
    static_cast<void>(readEverything(path)); // both read from a warm cache
    const double plain = readEverything(path);
    AskDialogs ask;
    MainWindow window(ask);
    window.resize(1366, 768);
    window.show();
    QApplication::processEvents();
    const double opening = milliseconds([&] {
        window.setDocument(valueOrStop(Document::open(path, OpenMode::ReadWrite, u"bench"_s)));
        const Page *page = window.openPage(u"register"_s);
        const auto *list = page->findChild<QTreeView *>(u"records"_s);
        while (list->model()->rowCount() == 0) // a worker arranges it
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        window.repaint();
    });
    printRow("opening to a painted register page", opening, "ms", plain);
    window.workspace()->waitForAnswers();
    window.openPage(u"register"_s)->focusSearch();
    QTest::qWait(beforeTyping);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!search)
        search = window.openPage(u"register"_s)->findChild<QLineEdit *>();
    // Processing events paints what a key made dirty; the list follows when the typing pauses.
    std::vector<double> keys;
    std::vector<double> results;
    const auto type = [&](Qt::Key key, const QString &text) {
        keys.push_back(milliseconds([&] {
            QTest::sendKeyEvent(QTest::Click, search, key, text, Qt::NoModifier);
            QApplication::processEvents();
        }));
    };
    const auto pause = [&] {
        double longest = 0;
        for (const QDeadlineTimer end(300); !end.hasExpired();)
            longest = std::max(longest, milliseconds([] { QApplication::processEvents(); }));
        results.push_back(longest);
    };
    for (const QString &word : {u"restore"_s, u"alert noise"_s, u"csi-0420"_s, u"vendor"_s}) {
        for (const QChar letter : word)
            type(Qt::Key_unknown, letter);
        pause();
        while (!search->text().isEmpty())
            type(Qt::Key_Backspace, {});
        pause();
    }
    printRow("a keystroke in the filter, painted, p50", percentile(keys, 0.5), "ms");
    printRow("a keystroke in the filter, painted, p99", percentile(keys, 0.99), "ms");
    printRow("the list found and painted when the typing pauses, worst", percentile(results, 1), "ms");
    printPeak();
}

void measureDocument(const QString &path)
{
    const QString copy = path + u".plain"_s;
    QFile::copy(path, copy);
    auto document = valueOrStop(Document::open(path, OpenMode::ReadWrite, u"bench"_s));
    std::vector<double> edits;
    int number = 0;
    const FieldIndex title = fieldIndex<&Improvement::title>();
    std::vector<RecordId> ids;
    for (const Improvement &improvement : document->reg().all<Improvement>()) {
        ids.push_back(improvement.id.value);
        if (ids.size() == 300)
            break;
    }
    for (const RecordId id : ids)
        edits.push_back(milliseconds([&] {
            valueOrStop(document->setField(EntityKind::Improvement, id, title, u"Edited title %1"_s.arg(++number)));
        }));
    const auto plain = editTransactions(copy, int(ids.size()));
    printRow("one edit committed, p50", percentile(edits, 0.5), "ms", percentile(plain, 0.5));
    printRow("one edit committed, p99", percentile(edits, 0.99), "ms", percentile(plain, 0.99));
    std::vector<double> answers;
    for (int i = 0; i < 5; ++i)
        answers.push_back(
            milliseconds([&] { static_cast<void>(answer(document->reg(), QDate(2026, 11, 22), QLocale::c())); }));
    printRow("the five answers", percentile(answers, 0.5), "ms");
    static_cast<void>(readMetrics(copy)); // from a warm cache
    const double plainMetrics = readMetrics(copy);
    std::vector<double> proofs;
    for (int i = 0; i < 5; ++i)
        proofs.push_back(milliseconds([&] { static_cast<void>(metricProofs(document->reg(), QDate(2026, 11, 22))); }));
    printRow("every metric judged, beside reading its rows", percentile(proofs, 0.5), "ms", plainMetrics);
    QFile::remove(copy);
    printPeak();
}

// Times what it delivers, for the walk.
class TimingApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const char *name = receiver->metaObject()->className(); // it may be gone afterwards
        const int type = event->type();
        TimedDelivery::begin();
        const bool isTaken = QApplication::notify(receiver, event);
        TimedDelivery::end(name, type);
        return isTaken;
    }
};

int runParts(const QStringList &arguments)
{
    const QTemporaryDir folder;
    int failures = 0;
    for (const QString &part :
         {u"make"_s, u"window"_s, u"document"_s, u"import"_s, u"slides"_s, u"packs"_s, u"walk"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RATCHET_BENCH_PART"_s, part);
        environment.insert(u"RATCHET_BENCH_FOLDER"_s, folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForFinished(-1);
        failures += process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
    }
    return failures;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString part = qEnvironmentVariable("RATCHET_BENCH_PART");
    if (part.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return runParts(QCoreApplication::arguments().mid(1));
    }
    TimingApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        if (!message.startsWith(u"This plugin does not support"_s)) // no window manager is there
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    setUpApplication(application);
    const QStringList arguments = QApplication::arguments();
    const auto number = [&](int position, int standard) {
        return arguments.size() > position ? arguments[position].toInt() : standard;
    };
    const int improvements = number(1, 100'000);
    const QString folder = qEnvironmentVariable("RATCHET_BENCH_FOLDER");
    const QString path = folder + u"/large.ratchet"_s;
    if (part == "make"_L1) {
        printRow("making the register", milliseconds([&] {
                     valueOrStop(makeLargeRegister(path, improvements, number(2, 1'000), number(3, 1'000)));
                 }),
                 "ms");
        printRow("  size of its file", double(QFile(path).size()) / 1e6, "MB");
    } else if (part == "window"_L1) {
        measureWindow(path);
    } else if (part == "document"_L1) {
        measureDocument(path);
    } else if (part == "walk"_L1) {
        measureWalk(path);
        printPeak();
    } else if (part == "slides"_L1) {
        measureSlides();
    } else if (part == "packs"_L1) {
        measurePacks(folder);
        printPeak();
    } else {
        measureImport(folder, improvements);
        printPeak();
    }
    return 0;
}
