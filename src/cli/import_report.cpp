// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_report.h"

#include <cli/terminal.h>
#include <core/entity_types.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray rowsJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const ImportRow &row : plan.rows)
        rows += QJsonObject{{u"line"_s, row.line}, {u"action"_s, rowActionName(row.action)}, {u"title"_s, row.title}};
    return rows;
}

QJsonArray problemsJson(const ImportPlan &plan)
{
    QJsonArray problems;
    for (const ImportProblem &problem : plan.problems)
        problems += QJsonObject{{u"line"_s, problem.line},
                                {u"column"_s, problem.column},
                                {u"field"_s, problem.field},
                                {u"reason"_s, problem.reason}};
    return problems;
}

QJsonArray questionsJson(const ImportPlan &plan)
{
    QJsonArray questions;
    for (const ImportQuestion &question : plan.questions)
        questions += QJsonObject{{u"header"_s, question.header},
                                 {u"field"_s, question.field},
                                 {u"question"_s, question.text},
                                 {u"choices"_s, QJsonArray::fromStringList(question.choices)},
                                 {u"values"_s, QJsonArray::fromStringList(question.values)}};
    return questions;
}

QJsonArray createdJson(const ImportPlan &plan)
{
    QJsonArray created;
    for (const CreatedRecord &record : plan.created)
        created +=
            QJsonObject{{u"kind"_s, QString::fromLatin1(entityType(record.kind).plural)}, {u"name"_s, record.name}};
    return created;
}

QString placeOf(const ImportProblem &problem)
{
    const QString line = words(QT_TRANSLATE_NOOP("CommandLine", "line %1")).arg(problem.line);
    return problem.column > 0 ? words(QT_TRANSLATE_NOOP("CommandLine", "%1, column %2")).arg(line).arg(problem.column)
                              : line;
}

} // namespace

QJsonObject importJson(const ImportPlan &plan, const ImportMapping &mapping, const ImportOutcome &outcome)
{
    return {
        {u"kind"_s, outcome.kind},
        {u"dryRun"_s, outcome.isDryRun},
        {u"change"_s, outcome.change == 0 ? QJsonValue() : QJsonValue(outcome.change)},
        {u"added"_s, plan.count(RowAction::Add)},
        {u"updated"_s, plan.count(RowAction::Update)},
        {u"unchanged"_s, plan.count(RowAction::Unchanged)},
        {u"duplicates"_s, plan.count(RowAction::Duplicate)},
        {u"refused"_s, plan.count(RowAction::Refused)},
        {u"rows"_s, rowsJson(plan)},
        {u"problems"_s, problemsJson(plan)},
        {u"questions"_s, questionsJson(plan)},
        {u"created"_s, createdJson(plan)},
        {u"ignoredColumns"_s, QJsonArray::fromStringList(plan.ignoredColumns)},
        {u"map"_s, QJsonDocument::fromJson(writeMapping(mapping)).object()},
    };
}

QString importText(const ImportPlan &plan, const ImportOutcome &outcome)
{
    QStringList lines{plan.summary()};
    for (const ImportProblem &problem : plan.problems)
        lines += u"  "_s + placeOf(problem)
            + (problem.field.isEmpty() ? QString() : QString(u" ("_s + problem.field + u')')) + u": "_s
            + problem.reason;
    for (const ImportQuestion &question : plan.questions)
        lines += u"  ? "_s + question.text;
    for (const CreatedRecord &record : plan.created)
        lines += u"  + "_s + label(entityType(record.kind)) + u": "_s + record.name;
    if (!plan.ignoredColumns.isEmpty())
        lines += u"  "_s
            + words(QT_TRANSLATE_NOOP("CommandLine", "Columns left out: %1")).arg(plan.ignoredColumns.join(u", "_s));
    if (outcome.isDryRun)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed: this was a dry run."));
    return lines.join(u'\n');
}

} // namespace Ratchet
