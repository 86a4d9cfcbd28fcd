// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesheet_import.h"

#include <cli/import_report.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <exchange/import/importer.h>
#include <exchange/tickets/timesheet_plan.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray categoriesJson(const Timesheet &sheet)
{
    QJsonArray categories;
    for (const TimesheetCategory &category : sheet.categories) {
        if (category.rows > 0)
            categories += QJsonObject{{u"name"_s, category.name},
                                      {u"use"_s, category.use ? QJsonValue(hoursUseName(*category.use)) : QJsonValue()},
                                      {u"hours"_s, category.hours},
                                      {u"rows"_s, category.rows}};
    }
    return categories;
}

QJsonObject planJson(const Register &reg, const TimesheetPlan &plan, const ImportMapping &mapping, qint64 change)
{
    QJsonArray sums;
    for (const TimesheetSum &sum : plan.sheet.sums) {
        QJsonObject row{{u"unit"_s, recordName(reg, EntityKind::Unit, sum.unit.value)},
                        {u"month"_s, sum.month.toString(u"yyyy-MM"_s)},
                        {u"rows"_s, sum.rows}};
        for (size_t use = 0; use < sum.hours.size(); ++use)
            row.insert(hoursUseName(allHoursUses[use]),
                       plan.sheet.isCovered[use] ? QJsonValue(sum.hours[use]) : QJsonValue());
        sums += row;
    }
    return {{u"hours"_s, sums},
            {u"categories"_s, categoriesJson(plan.sheet)},
            {u"added"_s, plan.added},
            {u"corrected"_s, plan.corrected},
            {u"unchanged"_s, plan.unchanged},
            {u"weeks"_s, plan.weeks},
            {u"source"_s, plan.preset.isEmpty() ? QJsonValue() : QJsonValue(plan.preset)},
            {u"durations"_s, plan.sheet.unit ? QJsonValue(durationUnitName(*plan.sheet.unit)) : QJsonValue()},
            {u"problems"_s, problemsJson(plan.sheet.problems)},
            {u"linesLeftOut"_s, problemsJson(plan.sheet.leftOut)},
            {u"remarks"_s, problemsJson(plan.sheet.remarks)},
            {u"map"_s, QJsonDocument::fromJson(writeMapping(mapping)).object()},
            {u"change"_s, change > 0 ? QJsonValue(change) : QJsonValue()}};
}

// Hours that count as nothing, by category; the most first.
QStringList leftOutLines(const Timesheet &sheet)
{
    std::vector<TimesheetCategory> left;
    double hours = 0;
    for (const TimesheetCategory &category : sheet.categories) {
        if (category.use != HoursUse::LeftOut || category.rows == 0)
            continue;
        left.push_back(category);
        hours += category.hours;
    }
    if (left.empty())
        return {};
    std::ranges::stable_sort(left, std::greater<>(), &TimesheetCategory::hours);
    const auto text = [](double number) { return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest); };
    QStringList lines{words(QT_TRANSLATE_NOOP("CommandLine", "Hours left out, by category: %1")).arg(text(hours))};
    for (const TimesheetCategory &category : left) {
        const QString name =
            category.name.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "(none named)")) : category.name;
        lines += u"  %1: %2 (%3)"_s.arg(name, text(category.hours),
                                        words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln row(s)"), category.rows));
    }
    return lines;
}

// How hours of people whom no team has get in; empty where none are refused for that.
QString teamHint(const Register &reg, const std::vector<ImportProblem> &problems)
{
    const QString who = timesheetColumnName(TimesheetColumn::Who);
    if (std::ranges::none_of(problems, [&who](const ImportProblem &problem) { return problem.field == who; }))
        return {};
    constexpr qsizetype named = 12;
    QStringList teams;
    for (const Unit &unit : reg.all<Unit>())
        teams += unit.name;
    return teams.isEmpty()
        ? words(QT_TRANSLATE_NOOP("CommandLine",
                                  "The register has no team that hours could count for; import units first."))
        : words(QT_TRANSLATE_NOOP("CommandLine",
                                  "Whoever has no team counts for the one that a map names: {\"defaults\": {\"team\": "
                                  "\"…\"}} (one of: %1)"))
              .arg(teams.mid(0, named).join(u", "_s));
}

QString planText(const Register &reg, const TimesheetPlan &plan, qint64 change)
{
    QStringList lines{plan.summary()};
    if (!plan.preset.isEmpty())
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "From: %1")).arg(plan.preset);
    lines += leftOutLines(plan.sheet);
    lines += problemLines(plan.sheet.remarks);
    if (!plan.sheet.leftOut.empty())
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Lines without an entry, left out: %1"))
                     .arg(plan.sheet.leftOut.size());
    lines += problemLines(plan.sheet.leftOut);
    if (!plan.sheet.problems.empty())
        lines +=
            words(QT_TRANSLATE_NOOP("CommandLine", "Rows that cannot be taken: %1")).arg(plan.sheet.problems.size());
    lines += problemLines(plan.sheet.problems);
    if (const QString hint = teamHint(reg, plan.sheet.problems); !hint.isEmpty())
        lines += hint;
    if (change > 0)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Written as change %1.")).arg(change);
    return lines.join(u'\n');
}

// What only the user can say; empty where nothing is open.
QString questionOf(const Timesheet &sheet)
{
    if (!sheet.questions.empty()) {
        const ImportQuestion &question = sheet.questions.front();
        return words(QT_TRANSLATE_NOOP("CommandLine", "Column \"%1\": %2 Say it in a map: %3 (one of: %4)"))
            .arg(question.header, question.text, answeringMap(sheet.questions), question.choices.join(u", "_s));
    }
    QStringList open;
    for (const TimesheetCategory &category : sheet.categories) {
        if (!category.use && category.rows > 0)
            open += u'"' + category.name + u'"';
    }
    return open.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("CommandLine",
                                  "What do these categories count as: %1? Say it in a map: {\"values\": {\"category\": "
                                  "{%2: \"improvement|bau|project|left_out\"}}}"))
              .arg(open.join(u", "_s), open.constFirst());
}

// Where a column is missing, the words for a map; who, when and for what may be the same for all rows.
ExitCode refuseMapping(const Error &error)
{
    const QString field = error.where.field;
    if (error.code != ErrorCode::MissingValue)
        return fail(error);
    QString text = error.what + u' '
        + words(QT_TRANSLATE_NOOP("CommandLine", "Name it in a map: {\"columns\": {\"Their header\": \"%1\"}}"))
              .arg(field);
    if (field != timesheetColumnName(TimesheetColumn::Hours))
        text += u' '
            + words(QT_TRANSLATE_NOOP("CommandLine",
                                      "or, if it is the same for all rows: {\"defaults\": {\"%1\": \"…\"}}"))
                  .arg(field);
    complain(text);
    return ExitCode::Findings;
}

} // namespace

ExitCode importTimesheet(Document &document, const Arguments &arguments, const ImportMapping &given)
{
    const Result<TextTable> table = readTable(arguments.value(u"from"_s), given, arguments.value(u"sheet"_s));
    if (!table)
        return fail(table.error());
    const ImportMapping mapping = completedTimesheetMapping(*table, given);
    ChangeBuilder builder = document.builder();
    const Result<TimesheetPlan> plan = planTimesheet(builder, document.reg(), *table, mapping);
    if (!plan)
        return refuseMapping(plan.error());
    if (const QString question = questionOf(plan->sheet); !question.isEmpty()) {
        complain(question);
        return ExitCode::Findings;
    }
    const auto refused = int(plan->sheet.problems.size());
    const bool isTaken =
        !arguments.has(u"dry-run"_s) && plan->isReady() && (refused == 0 || arguments.has(u"accept-partial"_s));
    qint64 number = 0;
    if (isTaken) {
        const Result<qint64> change = document.apply(std::move(builder), plan->summary(), ChangeKind::Import);
        if (!change)
            return fail(change.error());
        number = *change;
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(planJson(document.reg(), *plan, mapping, number)).toJson());
    else
        print(planText(document.reg(), *plan, number));
    if (refused == 0)
        return ExitCode::Done;
    complain(
        isTaken
            ? words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln row(s) were left out."), refused)
            : words(QT_TRANSLATE_N_NOOP(
                        "CommandLine",
                        "%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others."),
                    refused));
    return ExitCode::Findings;
}

} // namespace Ratchet
