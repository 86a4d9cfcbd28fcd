// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"

#include "large_register.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <core/entities/improvement.h>
#include <core/register.h>
#include <document/document.h>
#include <exchange/import/gated_import.h>
#include <exchange/import/importer.h>

#include <QFile>

#include <ctime>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

// What somebody waits, and what of it the program works: on a machine that does something else, too, they differ.
struct Spent {
    double waited = 0; // ms
    double worked = 0;

    Spent operator+(const Spent &other) const { return {waited + other.waited, worked + other.worked}; }
};

template <class Work> Spent spentIn(Work work)
{
    const std::clock_t begin = std::clock();
    const double waited = milliseconds(work);
    return {waited, double(std::clock() - begin) * 1'000 / CLOCKS_PER_SEC};
}

struct Preview {
    Spent columns; // the file read, its columns guessed, its questions found
    Spent rows; // every row planned
    Spent choice; // a column left out or taken again, the worst
    GatedPlan made;
};

// As the dialog does it.
Preview previewOf(const QString &csv, const Document &document)
{
    std::unique_ptr<ImportPlanner> planner;
    const Spent columns = spentIn([&] {
        planner =
            std::make_unique<ImportPlanner>(std::make_shared<const Register>(document.snapshot()),
                                            EntityKind::Improvement, valueOrStop(readTable(csv)), ImportMapping());
        static_cast<void>(valueOrStop(planner->questions()));
    });
    Spent worst;
    const QMap<QString, QString> mapped = planner->mapping().columns;
    for (auto column = mapped.cbegin(); column != mapped.cend(); ++column) {
        for (const QString &field : {QString(u""_s), *column}) {
            const Spent choice = spentIn([&] {
                planner->chooseColumn(column.key(), field);
                static_cast<void>(planner->questions());
            });
            worst = choice.worked > worst.worked ? choice : worst;
        }
    }
    std::optional<GatedPlan> made;
    const Spent rows = spentIn([&] {
        made.emplace(valueOrStop(planGated(*planner, document.nextId(),
                                           {.today = QDate::currentDate(), .missing = MissingRecords::Create},
                                           GateChoice::OnRecord)));
    });
    return {.columns = columns, .rows = rows, .choice = worst, .made = std::move(*made)};
}

void printSpent(const char *what, const Spent &spent)
{
    printRow(what, spent.waited, "ms");
    printRow("    of it at work", spent.worked, "ms");
}

void print(const char *what, const Preview &preview)
{
    std::printf("%s\n", what);
    printSpent("  the file read, its columns guessed", preview.columns);
    printSpent("  every row planned, as the preview shows it", preview.rows);
    printSpent("  the whole preview", preview.columns + preview.rows);
    printSpent("  a changed choice of a column, worst", preview.choice);
}

QString written(const QString &path, const QByteArray &csv)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

void measureImport(const QString &folder, int rows)
{
    const QString csv = written(folder + u"/import.csv"_s, improvementCsv(rows, 500'001));
    const QString list = written(folder + u"/list.csv"_s, improvementList(rows));
    auto document = valueOrStop(Document::create(folder + u"/import.ratchet"_s, u"bench"_s));
    print("a list without references, into an empty register", previewOf(list, *document));
    Preview preview = previewOf(csv, *document);
    print("an export of another program, into an empty register", preview);
    const double taken = milliseconds([&] {
        valueOrStop(document->apply(std::move(preview.made.builder), preview.made.plan.summary(), ChangeKind::Import));
    });
    if (document->reg().all<Improvement>().size() != rows)
        qFatal("only %lld of %d rows went in", qint64(document->reg().all<Improvement>().size()), rows);
    printRow("importing the improvements from CSV, planned and committed",
             preview.columns.waited + preview.rows.waited + taken, "ms", shellImport(csv, folder + u"/plain.db"_s));
    print("the same once more, into a register that holds it", previewOf(csv, *document));
    print("a list without references, into a register that holds as many", previewOf(list, *document));
}

} // namespace Ratchet::Bench
