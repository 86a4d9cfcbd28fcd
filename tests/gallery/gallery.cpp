// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page with the demonstration register into PNG files: light, dark and right-to-left at 1366×768, light at
// twice the scale, and the empty register; every slide there is; and pages of the evidence pack.
// Usage: gallery FOLDER [page…] [slides] [pack]
#include <answers/questions/answer.h>
#include <core/entities/cadence.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <gui/window/application.h>
#include <gui/window/main_window.h>
#include <gui/workspace/page.h>
#include <report/pack/pack.h>
#include <report/pack/pack_pages.h>
#include <report/slides/slide_painter.h>
#include <widgets/ask_dialogs.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QTabBar>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 23); // always the same, so that the pictures of two runs can be compared

struct Look {
    QString name;
    ThemeChoice theme = ThemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString scale = u"1"_s;
    bool isEmptyRegister = false;
};

std::vector<Look> looks()
{
    return {{u"light"_s},
            {u"dark"_s, ThemeChoice::Dark},
            {u"right-to-left"_s, ThemeChoice::Light, Qt::RightToLeft},
            {u"double"_s, ThemeChoice::Light, Qt::LeftToRight, u"2"_s},
            {u"empty"_s, ThemeChoice::Light, Qt::LeftToRight, u"1"_s, true}};
}

// Until what workers compute for the window has arrived (answers, history, the verified ledger), which some begin with
// a short delay.
void settle()
{
    const QDeadlineTimer begun(500);
    while (!begun.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    QThreadPool::globalInstance()->waitForDone();
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

bool fail(const Error &error)
{
    std::fprintf(stderr, "gallery: %s\n", qPrintable(describe(error)));
    return false;
}

// Each in the colours of the look, from right to left as in Egypt.
bool drawSlides(const Look &look, const QDir &folder, const Register &reg)
{
    const QLocale locale = look.direction == Qt::RightToLeft ? QLocale(QLocale::Arabic, QLocale::Egypt) : QLocale();
    const Ceremony *ceremony = reg.all<Ceremony>().isEmpty() ? nullptr : &*reg.all<Ceremony>().begin();
    const Result<SlideDeck> deck = wholeDeck({reg, day, 1, locale, ceremony ? ceremony->id : Id<Ceremony>()}, {});
    if (!deck)
        return fail(deck.error());
    for (size_t i = 0; i < deck->slides.size(); ++i) {
        const QString file = folder.filePath(u"slide-%1-%2.png"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(look.name));
        if (!slidePixmap(deck->slides[i], QSize(1366, 768), 1, slideLook(*deck, i, screenPalette())).save(file))
            return fail({ErrorCode::Storage, file});
    }
    return true;
}

// The cover, a question and a metric of the evidence pack, beside each other; they look the same in every theme.
bool drawPack(const Look &look, const QDir &folder, const Document &document)
{
    constexpr int width = 480;
    constexpr int gap = 18;
    const Result<PackSource> source = packSource(document.store(), document.reg(), document.change(), day, {});
    if (!source)
        return fail(source.error());
    const Answers answers = answer(source->reg, source->asOf, source->settings.locale);
    const PackPages pages(answers, *source);
    std::vector<int> shown{0};
    for (const QString &heading : {u"1 · "_s, u"4.12 "_s}) {
        for (int page = 2; page < pages.count(); ++page) {
            if (pages.text(page).contains(u'\n' + heading) || pages.text(page).startsWith(heading)) {
                shown.push_back(page);
                break;
            }
        }
    }
    const int height = qRound(width * pages.proportion());
    QImage sheet(int(shown.size()) * (width + gap) + gap, height + 2 * gap, QImage::Format_RGB32);
    sheet.fill(QColor(0xd5, 0xda, 0xe1));
    QPainter painter(&sheet);
    for (size_t i = 0; i < shown.size(); ++i)
        painter.drawImage(gap + int(i) * (width + gap), gap, pages.image(shown[i], width));
    painter.end();
    const QString file = folder.filePath(u"pack-%1.png"_s.arg(look.name));
    return sheet.save(file) || fail({ErrorCode::Storage, file});
}

bool draw(const Look &look, const QDir &folder, const QStringList &only)
{
    const QTemporaryDir place;
    auto document = Document::create(place.filePath(u"demonstration.ratchet"_s), u"CSI lead"_s, [] { return day; });
    if (!document)
        return fail(document.error());
    if (!look.isEmptyRegister) {
        ChangeBuilder builder = (*document)->builder();
        if (const Status added = addSample(builder, (*document)->reg(), day); !added)
            return fail(added.error());
        if (const auto written = (*document)->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import);
            !written)
            return fail(written.error());
    }
    QApplication::setLayoutDirection(look.direction);
    applyTheme(look.theme);
    AskDialogs ask;
    MainWindow window(ask, [] { return day; });
    window.resize(1366, 768);
    window.show();
    window.setDocument(std::move(*document));
    window.commands()[u"file.verify"_s]->trigger(); // now rather than when the user has settled
    settle();
    if ((only.isEmpty() || only.contains(u"slides"_s)) && !drawSlides(look, folder, window.workspace()->reg()))
        return false;
    if ((only.isEmpty() || only.contains(u"pack"_s)) && !drawPack(look, folder, window.workspace()->document()))
        return false;
    for (const PageInfo &info : pages()) {
        if (!only.isEmpty() && !only.contains(info.id))
            continue;
        Page *page = window.openPage(info.id);
        window.workspace()->waitForAnswers();
        settle();
        const auto grab = [&](const QString &name) -> bool {
            const QString file = folder.filePath(name + u'-' + look.name + u".png"_s);
            return window.grab().save(file) || fail({ErrorCode::Storage, file});
        };
        if (info.id == u"metrics"_s && !grab(u"metrics-list"_s)) // before one of them is opened
            return false;
        // The views that stand before the tables of a page.
        auto *tabs = page->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
        const int views = tabs ? tabs->count() - int(info.entities.size()) : 0;
        for (int view = 0; view < views; ++view) {
            tabs->setCurrentIndex(view);
            settle();
            if (!grab(u"%1-%2"_s.arg(info.id).arg(view + 1)))
                return false;
        }
        if (!info.entities.empty() && !look.isEmptyRegister) {
            const AnyTable &table = window.workspace()->reg().table(info.entities.front());
            RecordId first = 0;
            table.forEach([&](RecordId id, const void *) { first = first == 0 ? id : first; });
            page->showRecord({info.entities.front(), first});
            settle();
        }
        if (!grab(info.id))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    // The scale is fixed when the application starts: each look is a run of its own.
    if (!qEnvironmentVariableIsSet("RATCHET_GALLERY_LOOK")) {
        int failures = 0;
        for (const Look &look : looks()) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"RATCHET_GALLERY_LOOK"_s, look.name);
            environment.insert(u"QT_SCALE_FACTOR"_s, look.scale);
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            QStringList arguments;
            for (int i = 1; i < argc; ++i)
                arguments += QString::fromLocal8Bit(argv[i]);
            process.start(QString::fromLocal8Bit(argv[0]), arguments);
            process.waitForFinished(-1);
            failures += process.exitCode() != 0;
        }
        return failures;
    }
    QApplication application(argc, argv);
    setUpApplication(application);
    QStringList arguments = QApplication::arguments().mid(1);
    const QDir folder(arguments.isEmpty() ? u"gallery"_s : arguments.takeFirst());
    folder.mkpath(u"."_s);
    const QString wanted = qEnvironmentVariable("RATCHET_GALLERY_LOOK");
    for (const Look &look : looks()) {
        if (look.name == wanted)
            return draw(look, folder, arguments) ? 0 : 1;
    }
    return 2;
}
