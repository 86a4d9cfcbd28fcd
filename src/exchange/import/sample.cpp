// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <core/change_builder.h>
#include <exchange/import/importer.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

// Outside of any namespace, as Q_INIT_RESOURCE wants it: a static library's resources are linked only where they are
// named.
static void initialiseSample() { Q_INIT_RESOURCE(sample); }

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

int weekdayNamed(QStringView name)
{
    const auto found = std::ranges::find_if(weekdays, [name](QLatin1StringView day) { return name == day; });
    return found == weekdays.end() ? 0 : int(found - weekdays.begin()) + 1;
}

QDate nthWeekday(QDate firstOfMonth, int position, int weekday)
{
    const int ahead = (weekday - firstOfMonth.dayOfWeek() + 7) % 7;
    return firstOfMonth.addDays(ahead + 7 * (position - 1));
}

QDate startOf(QStringView unit, int steps, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    if (unit == u"d")
        return today.addDays(steps);
    if (unit == u"w")
        return today.addDays(1 - today.dayOfWeek() + 7 * steps);
    if (unit == u"m")
        return month.addMonths(steps);
    return month.addMonths(-((today.month() - 1) % 3) + 3 * steps);
}

// A token followed by ? is a row that exists only once that day has come.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(uR"(\{([dwmq])([+-]?\d+)(?::(\d?)([A-Z]{2}))?([+-]\d+)?\}([?]?))"_s);
    return pattern;
}

QDate dateOf(const QRegularExpressionMatch &token, QDate today)
{
    QDate date = startOf(token.capturedView(1), token.capturedView(2).toInt(), today);
    if (const int weekday = weekdayNamed(token.captured(4)))
        date = token.capturedView(1) == u"w" ? date.addDays(weekday - 1)
                                             : nthWeekday(date, token.captured(3).toInt(), weekday);
    return date.addDays(token.capturedView(5).toInt());
}

// False where the row is not yet.
bool expand(TextTable::Row &row, QDate today)
{
    for (QString &cell : row.cells) {
        if (!cell.contains(u'{'))
            continue;
        const QRegularExpressionMatch token = tokenPattern().match(cell);
        if (token.hasMatch() && !token.capturedView(6).isEmpty() && dateOf(token, today) > today)
            return false;
        cell = withDates(cell, today);
    }
    return true;
}

std::optional<EntityKind> kindOfFile(const QString &name)
{
    const QString kind = name.section(u'_', 1).section(u'.', 0, 0);
    return kind == "settings"_L1 ? EntityKind::Settings : importKindNamed(kind);
}

// Carries edits into another builder that stands on the same register and gives the same ids.
void replay(ChangeBuilder &builder, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits) {
        if (edit.field != Edit::existence)
            builder.set(edit.entity, edit.record, edit.field, edit.after);
        else
            std::ignore = builder.create(edit.entity);
    }
}

} // namespace

QString withDates(const QString &text, QDate today)
{
    QString expanded;
    qsizetype from = 0;
    for (auto it = tokenPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch token = it.next();
        expanded +=
            QStringView(text).sliced(from, token.capturedStart() - from) + dateOf(token, today).toString(Qt::ISODate);
        from = token.capturedEnd();
    }
    return expanded + QStringView(text).sliced(from);
}

Result<std::vector<SampleStep>> sampleSteps(QDate today)
{
    initialiseSample();
    std::vector<SampleStep> steps;
    const QDir folder(u":/sample"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const std::optional<EntityKind> kind = kindOfFile(name);
        Result<TextTable> table = readTable(folder.filePath(name));
        if (!table)
            return tl::unexpected<Error>(table.error());
        if (!kind || !table->problems.empty())
            return failure(
                ErrorCode::Malformed,
                QCoreApplication::translate("Import", "The demonstration file %1 cannot be read.").arg(name));
        std::erase_if(table->rows, [today](TextTable::Row &row) { return !expand(row, today); });
        steps.push_back({.kind = *kind, .file = name, .table = std::move(*table)});
    }
    return steps;
}

Status addSample(ChangeBuilder &builder, Register reg, QDate today)
{
    const Result<std::vector<SampleStep>> steps = sampleSteps(today);
    if (!steps)
        return tl::unexpected<Error>(steps.error());
    for (const SampleStep &step : *steps) {
        ChangeBuilder edits(reg, builder.nextId());
        const ImportMapping mapping = completedMapping(reg, step.kind, step.table);
        const Result<ImportPlan> plan =
            planImport(edits, reg, step.kind, step.table, mapping,
                       {.today = today, .missing = MissingRecords::Refuse, .progress = {}, .touches = false});
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        if (!plan->problems.empty()) {
            const ImportProblem &problem = plan->problems.front();
            return failure(
                ErrorCode::Malformed, problem.reason, {},
                Place{.file = step.file, .line = problem.line, .column = problem.column, .field = problem.field});
        }
        const std::vector<Edit> made = edits.take();
        if (const Status status = reg.apply(made); !status)
            return status;
        replay(builder, made);
    }
    return {};
}

QString samplePath(QDate today)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"Demonstration %1.ratchet"_s.arg(today.toString(Qt::ISODate)));
}

} // namespace Ratchet
