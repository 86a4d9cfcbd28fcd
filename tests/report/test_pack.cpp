// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_answers.h"

#include <answers/questions/answer.h>
#include <support/file_limit.h>
#include <support/test.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Pdf {
    QTemporaryDir folder;
    QString path = folder.filePath(u"pack.pdf"_s);

    QString run(const QString &program, QStringList arguments, int expected = 0) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60000));
        const QString output = QString::fromUtf8(process.readAll());
        INFO(output);
        CHECK(process.exitCode() == expected);
        return output;
    }
    QString text(const QStringList &options = {}) const
    {
        return run(u"pdftotext"_s, options + QStringList{path, u"-"_s});
    }
    QStringList pages() const
    {
        QStringList result = text({u"-layout"_s}).split(u'\f');
        result.removeLast(); // behind the last form feed
        return result;
    }
    QString information() const { return run(u"pdfinfo"_s, {path}); }
};

bool hasTools() { return hasProgram(u"pdftotext"_s) && hasProgram(u"qpdf"_s); }

void write(const Pdf &pdf, const Answers &answers, const PackSettings &settings = samplePack())
{
    valueOf(writePack(pdf.path, answers, Register(), settings));
}

QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

} // namespace

TEST_CASE("a pack says everything the answers say")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    const Answers answers = believableAnswers();
    write(pdf, answers);
    const QString text = squeezed(pdf.text({u"-layout"_s})) + squeezed(pdf.text({u"-raw"_s}));
    const auto says = [&](const QString &part) {
        INFO(part);
        CHECK(text.contains(squeezed(part)));
    };
    for (const Answer &answer : answers.questions) {
        says(answer.question);
        says(answer.headline);
        says(answer.ask);
        says(verdictLabel(answer.verdict));
        for (const Figure &figure : answer.figures) {
            says(figure.label);
            says(figure.definition);
        }
        for (const Check &check : answer.checks)
            says(check.label);
        for (const AnswerTable &table : answer.tables) {
            says(table.title);
            for (const AnswerTable::Row &row : table.rows) {
                for (const Cell &cell : row.cells)
                    says(cell.text);
            }
        }
        for (const AnswerChart &chart : answer.charts) {
            says(chart.caption);
            for (const QString &category : chart.categories)
                says(category);
        }
    }
    for (const QString &part :
         {u"Northwind IT"_s, u"Maria Lindqvist"_s, u"northwind.ratchet"_s, u"change 4,812"_s, u"22 November 2026"_s,
          u"9f2c4e5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e71ab"_s, u"9f2c…71ab"_s, u"Ratchet 0.1.0"_s,
          u"31 % rests on one person"_s, u"The October board was not held"_s, u"Plan again or close"_s,
          u"Improvements"_s})
        says(part);
}

TEST_CASE("pages are counted, contents name the page where a section begins")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    const Answers answers = strainingAnswers(150);
    write(pdf, answers);
    const QStringList pages = pdf.pages();
    CHECK(pdf.information().contains(QRegularExpression(u"Pages:\\s+%1\n"_s.arg(pages.size()))));
    for (int i = 0; i < pages.size(); ++i)
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    static const QRegularExpression entry(u"(\\d) · [^\n]*?\\s(\\d+)\n"_s);
    const auto contents =
        std::find_if(pages.begin(), pages.end(), [](const QString &page) { return page.contains(u"Contents\n"_s); });
    REQUIRE(contents != pages.end());
    auto found = entry.globalMatch(*contents);
    int sections = 0;
    while (found.hasNext()) {
        const auto match = found.next();
        const int page = match.captured(2).toInt();
        REQUIRE(page <= pages.size());
        CHECK(pages[page - 1].contains(QRegularExpression(u"\n\\s*%1 · "_s.arg(match.captured(1)))));
        ++sections;
    }
    CHECK(sections == 5);
}

TEST_CASE("a long table repeats its header and keeps every row")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    write(pdf, strainingAnswers(500));
    int rows = 0;
    for (const QString &page : pdf.pages()) {
        const auto onPage = page.count(QRegularExpression(u"(?m)^ *Service \\d+ +Somebody"_s));
        rows += int(onPage);
        if (onPage > 0)
            CHECK(page.contains(QRegularExpression(u"Service\\s+Owner\\s+Open\\s+Unowned\\s+Stalled"_s)));
    }
    CHECK(rows == 500);
    const QString text = squeezed(pdf.text({u"-raw"_s}));
    CHECK(text.count(u"Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen"_s.repeated(2)) >= 6);
    for (int i = 1; i <= 900; ++i)
        CHECK(text.contains(QRegularExpression(u"sentence%1\\D"_s.arg(i))));
    for (int c = 1; c <= 16; ++c)
        CHECK(text.contains(u"Headofdepartment%1"_s.arg(c)));
}

TEST_CASE("paper, title, language and bookmarks are the reader's")
{
    if (!hasTools())
        return;
    for (const auto &[paper, size] :
         {std::pair(Paper::A4, u"595 x 842 pts (A4)"_s), {Paper::Letter, u"612 x 792 pts (letter)"_s}}) {
        const Pdf pdf;
        PackSettings settings = samplePack();
        settings.choices.paper = paper;
        write(pdf, believableAnswers(), settings);
        const QString information = pdf.information();
        CHECK(information.contains(size));
        CHECK(information.contains(u"CSI evidence pack · Northwind IT"_s));
        CHECK(information.contains(u"Maria Lindqvist"_s));
        CHECK(pdf.run(u"qpdf"_s, {u"--check"_s, pdf.path}).contains(u"No syntax or stream encoding errors"_s));
        const QString outline = pdf.run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf.path});
        for (const Answer &answer : believableAnswers().questions)
            CHECK(outline.contains(u"\"title\": \"%1 · %2\""_s.arg(answer.number).arg(answer.question)));
        CHECK(outline.contains(u"1.1 Figures"_s));
        CHECK(pdf.run(u"qpdf"_s, {u"--show-object=1"_s, pdf.path}).size() > 0);
        CHECK(pdf.run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path, pdf.folder.filePath(u"q.pdf"_s)})
                  .isEmpty());
        CHECK(contentOf(pdf.folder.filePath(u"q.pdf"_s)).contains("/Lang (en-GB)"));
    }
}

TEST_CASE("charts are vectors, text is text in embedded fonts")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    write(pdf, believableAnswers());
    CHECK(pdf.run(u"pdfimages"_s, {u"-list"_s, pdf.path}).trimmed().split(u'\n').size()
          == 2); // the two lines of its header
    const QStringList fonts = pdf.run(u"pdffonts"_s, {pdf.path}).trimmed().split(u'\n').mid(2);
    CHECK_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        CHECK(font.contains(QRegularExpression(u"yes (yes|no)  ?yes"_s)));
    CHECK(pdf.text().contains(u"target 12 %"_s)); // inside a chart
}

TEST_CASE("the same pack twice is the same file")
{
    const Pdf one;
    const Pdf two;
    write(one, believableAnswers());
    write(two, believableAnswers());
    if (hasTools())
        CHECK(one.text() == two.text());
    const bool isSame = contentOf(one.path) == contentOf(two.path); // not to be printed
    CHECK(isSame);
}

TEST_CASE("an empty register gives a pack")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    PackSettings settings;
    settings.file = u"new.ratchet"_s;
    write(pdf, emptyAnswers(), settings);
    CHECK(pdf.text().contains(u"Nothing is recorded."_s));
    CHECK_FALSE(pdf.text().contains(u"Figure"_s)); // no empty chart is drawn
}

TEST_CASE("a right-to-left pack is written right to left")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    PackSettings settings = samplePack();
    settings.locale = QLocale(QLocale::Hebrew, QLocale::Israel);
    Answers answers = believableAnswers();
    answers.questions[1].headline = u"שיפור מתמיד עובד"_s;
    write(pdf, answers, settings);
    const QString text = pdf.text();
    CHECK(text.contains(u"שיפור מתמיד עובד"_s));
    CHECK(pdf.run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path, pdf.folder.filePath(u"q.pdf"_s)})
              .isEmpty());
    CHECK(contentOf(pdf.folder.filePath(u"q.pdf"_s)).contains("/Direction /R2L"));
}

TEST_CASE("any text survives on paper")
{
    announceWarning(u"OpenType support missing"_s); // of letters that no font here bears
    if (!hasReferenceData(u"csv/naughty-strings.json"_s) || !hasTools())
        return;
    const QJsonArray strings = QJsonDocument::fromJson(contentOf(referenceData(u"csv/naughty-strings.json"_s))).array();
    REQUIRE(strings.size() > 200);
    Answers answers = believableAnswers();
    AnswerTable &table = answers.questions[1].tables[0];
    table.rows.clear();
    QStringList plain;
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QString text = strings[i].toString();
        table.rows.push_back({{{u"row %1"_s.arg(i)}, {text}, {u"1"_s}, {u"2"_s}}});
        answers.questions[0].headline += text.left(20) + u' ';
        static const QRegularExpression ascii(u"^[\\x20-\\x7e]+$"_s);
        if (ascii.match(text).hasMatch())
            plain += squeezed(text);
    }
    answers.questions[3].charts.push_back(answers.questions[0].charts[0]);
    for (int i = 0; i < 40; ++i)
        answers.questions[3].charts[0].categories.push_back(strings[i * 6].toString());
    PackSettings settings = samplePack();
    settings.organisation = strings[200].toString();
    const Pdf pdf;
    write(pdf, answers, settings);
    const QString text = squeezed(pdf.text({u"-raw"_s}));
    int missing = 0;
    for (const QString &part : plain) {
        INFO(part);
        missing += text.contains(part) ? 0 : 1;
        CHECK(text.contains(part));
    }
    CHECK(missing == 0);
    CHECK(plain.size() > 100);
    for (qsizetype i = 0; i < strings.size(); ++i)
        CHECK(text.contains(u"row%1"_s.arg(i)));
    pdf.run(u"qpdf"_s, {u"--check"_s, pdf.path});
}

TEST_CASE("a pack that is cancelled or cannot be written leaves nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.pdf"_s);
    for (const int stop : {0, 20, 50, 90, 95}) {
        const Status status =
            writePack(path, believableAnswers(), Register(), samplePack(), [&](int done, int) { return done < stop; });
        REQUIRE_FALSE(status.has_value());
        CHECK(status.error().code == ErrorCode::Cancelled);
        CHECK(QDir(folder.path()).isEmpty());
    }
    const QString nowhere = folder.filePath(u"missing/pack.pdf"_s);
    const Status status = writePack(nowhere, believableAnswers(), Register(), samplePack());
    REQUIRE_FALSE(status.has_value());
    CHECK(status.error().code == ErrorCode::Storage);
    CHECK(status.error().where.file == nowhere);
    CHECK_FALSE(status.error().cause.isEmpty());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a disk that fills up leaves what stood there before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.pdf"_s);
    writeFile(path, "the pack of last month");
    Status status;
    {
        const auto limit = FileLimit::set(10'000);
        if (!limit)
            return;
        status = writePack(path, believableAnswers(), Register(), samplePack());
    }
    REQUIRE_FALSE(status.has_value());
    CHECK(contentOf(path) == "the pack of last month");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a worker makes the whole pack, the same to the last byte as the window's thread")
{
    const Pdf pdf;
    const PackSettings settings = samplePack();
    Status status;
    int last = -1;
    bool isAscending = true;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        status = writePack(pdf.path, believableAnswers(), Register(), settings, [&](int done, int total) {
            isAscending = isAscending && done >= last && total == 100;
            last = done;
            return true;
        });
    }));
    worker->start();
    REQUIRE(worker->wait(60000));
    valueOf(status);
    CHECK(last == 100);
    CHECK(isAscending);
    const Pdf here;
    write(here, believableAnswers(), settings);
    const bool isSame = contentOf(pdf.path) == contentOf(here.path); // not to be printed
    CHECK(isSame);
    if (hasTools())
        CHECK(pdf.text().contains(u"target 12 %"_s));
}

TEST_CASE("where the figures come from begins a page of its own")
{
    if (!hasTools())
        return;
    const Pdf pdf;
    const PackSettings settings = samplePack();
    write(pdf, believableAnswers(), settings);
    const QStringList pages = pdf.pages();
    const auto page = std::ranges::find_if(pages, [](const QString &text) { return text.contains(u"Ledger hash"_s); });
    REQUIRE(page != pages.end());
    CHECK(page->section(u'\n', 1).trimmed().startsWith(u"Provenance"_s)); // below the head of the page
    CHECK(page->contains(QString::fromLatin1(settings.ledgerHash.toHex())));
    const QString rest = QStringList(page, pages.end()).join(u'\n');
    for (const auto &[name, rows] : settings.rowCounts)
        CHECK(rest.contains(name));
    CHECK(rest.contains(u"statements.csv"_s));
}
