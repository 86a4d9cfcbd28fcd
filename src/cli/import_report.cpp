// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_report.h"

#include <cli/terminal.h>
#include <cli/told_rows.h>
#include <core/change_builder.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/import/row_changes.h>
#include <exchange/mapping/question_answer.h>

#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNotices = 200; // that somebody reads on a terminal
constexpr qsizetype addedNamed = 10;

// As files hold it; a record that the import makes by its name.
QString textOf(const Register &reg, const ImportPlan &plan, const Field &field, const Value &value)
{
    const QString made = createdName(plan, field, value);
    return made.isEmpty() ? fileText(reg, field, value) : made;
}

QJsonArray fieldsJson(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan, const ImportRow &row)
{
    QJsonArray fields;
    for (const FieldChange &change : fieldChanges(builder, plan, row)) {
        fields += QJsonObject{{u"field"_s, changeName(builder, plan, change)},
                              {u"before"_s, textOf(reg, plan, change.type(), change.before)},
                              {u"after"_s, textOf(reg, plan, change.type(), change.after)}};
    }
    return fields;
}

QJsonArray wordsJson(const ImportPlan &plan)
{
    QJsonArray words;
    for (const ImportWord &word : plan.words) {
        QJsonArray lines;
        for (const int line : word.lines)
            lines += line;
        words += QJsonObject{{u"column"_s, word.column},
                             {u"header"_s, word.header},
                             {u"field"_s, word.field},
                             {u"word"_s, word.word},
                             {u"readAs"_s, word.readAs.isEmpty() ? QJsonValue() : QJsonValue(word.readAs)},
                             {u"lines"_s, lines}};
    }
    return words;
}

QJsonObject answerJson(const ImportQuestion &question)
{
    return QJsonDocument::fromJson(writeMapping(exampleAnswer({question}))).object();
}

// The line of a map that answers it, ready to copy, and what else could stand in it.
QStringList answerLines(const ImportQuestion &question)
{
    QStringList lines{
        words(QT_TRANSLATE_NOOP("CommandLine", "    In a map (--map): %1")).arg(answeringMap({question}))};
    QStringList choices = question.choices;
    choices.removeAll(QString());
    if (choices.size() > 1)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "    One of: %1")).arg(choices.join(u", "_s));
    return lines;
}

QJsonArray questionsJson(const std::vector<ImportQuestion> &asked)
{
    QJsonArray questions;
    for (const ImportQuestion &question : asked)
        questions += QJsonObject{{u"answer"_s, answerJson(question)},
                                 {u"header"_s, question.header},
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

QString gateOutcome(const ImportPlan &plan, const ImportGap &gap)
{
    if (plan.gates == GateChoice::Refuse)
        return u"refused"_s;
    if (plan.gates == GateChoice::OnRecord)
        return u"on_record"_s;
    return gap.isAnswered ? u"answered"_s : u"with_reason"_s;
}

QJsonArray gatesJson(const ImportPlan &plan)
{
    QJsonArray gates;
    for (const ImportGap &gap : plan.gaps)
        gates += QJsonObject{{u"line"_s, gap.line},
                             {u"record"_s, gap.title},
                             {u"gate"_s, gap.gate},
                             {u"missing"_s, QJsonArray::fromStringList(gap.missing)},
                             {u"outcome"_s, gateOutcome(plan, gap)}};
    return gates;
}

QString gateLine(const ImportPlan &plan, const ImportGap &gap)
{
    const char *outcome = plan.gates == GateChoice::OnRecord
        ? QT_TRANSLATE_NOOP("CommandLine", "line %1: %2: %3 – taken, the gap is on record")
        : gap.isAnswered ? QT_TRANSLATE_NOOP("CommandLine", "line %1: %2: %3 – taken, the reason stands for it")
                         : QT_TRANSLATE_NOOP("CommandLine",
                                             "line %1: %2: %3 – taken with the reason in the history, which does not "
                                             "close the gap");
    return words(outcome).arg(gap.line).arg(gap.title, gapText(gap));
}

QString wordLine(const ImportWord &word)
{
    return words(QT_TRANSLATE_NOOP("CommandLine", "column %1, %2")).arg(word.column).arg(placeOf(word.lines)) + u" ("_s
        + word.field + u"): "_s + wordText(word);
}

// The row of that line says it, too.
bool isReason(const ImportPlan &plan, const ImportProblem &notice)
{
    const auto row = std::ranges::lower_bound(plan.rows, notice.line, {}, &ImportRow::line);
    return row != plan.rows.end() && row->line == notice.line && row->reason == notice.reason;
}

// Without what is told of the rows, where they are told.
QStringList noticeLines(const ImportPlan &plan, bool hasRows)
{
    std::vector<ImportProblem> notices = plan.notices;
    if (hasRows)
        std::erase_if(notices, [&plan](const ImportProblem &notice) { return isReason(plan, notice); });
    for (ImportProblem &notice : notices)
        notice.field.clear();
    QStringList lines;
    for (const QString &told : toldRows(notices, true))
        lines += u"  - "_s + told;
    const qsizetype most = qsizetype(mostNotices);
    if (const qsizetype more = lines.size() - most; more > 0)
        lines = lines.mid(0, most) << u"  - "_s + words(QT_TRANSLATE_N_NOOP("CommandLine", "and %Ln more"), int(more));
    return lines;
}

} // namespace

// What a word means is nobody's guess: a gap stands there.
QString answeringMap(const std::vector<ImportQuestion> &questions)
{
    ImportMapping answer = exampleAnswer(questions);
    for (const ImportQuestion &question : questions) {
        if (question.kind == ImportQuestion::Kind::UnknownValues && !question.choices.isEmpty()) {
            for (const QString &value : question.values)
                answer.values[question.field][value] = u"…"_s;
        }
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonDocument::fromJson(writeMapping(answer)).object()).toJson(QJsonDocument::Compact));
}

QJsonArray rowsJson(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan)
{
    QJsonArray rows;
    for (const ImportRow &row : plan.rows)
        rows += QJsonObject{{u"line"_s, row.line},     {u"action"_s, rowActionName(row.action)},
                            {u"title"_s, row.title},   {u"record"_s, rowTitle(reg, plan, row)},
                            {u"reason"_s, row.reason}, {u"fields"_s, fieldsJson(reg, builder, plan, row)}};
    return rows;
}

QStringList updateLines(const Register &reg, const ChangeBuilder &builder, const ImportPlan &plan)
{
    QStringList lines;
    qsizetype added = 0;
    for (const ImportRow &row : plan.rows) {
        QStringList said;
        if (row.action == RowAction::Add && ++added <= addedNamed)
            said += words(QT_TRANSLATE_NOOP("CommandLine", "is new"));
        if (row.action == RowAction::Update) {
            for (const FieldChange &change : fieldChanges(builder, plan, row)) {
                said += words(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 → %3"))
                            .arg(changeName(builder, plan, change), textOf(reg, plan, change.type(), change.before),
                                 textOf(reg, plan, change.type(), change.after));
            }
        }
        if (!row.reason.isEmpty())
            said += row.reason;
        if (!said.isEmpty())
            lines += u"  "_s + placeOf({row.line}) + u": "_s + rowTitle(reg, plan, row) + u": "_s + said.join(u" · "_s);
    }
    if (added > addedNamed)
        lines +=
            u"  "_s + words(QT_TRANSLATE_N_NOOP("CommandLine", "and %Ln more new row(s)"), int(added - addedNamed));
    return lines;
}

QStringList columnLines(const QStringList &headers, const ImportMapping &mapping, const ImportMapping &given)
{
    QStringList lines;
    for (const QString &header : headers) {
        const QString field = mapping.columns.value(header);
        if (field.isEmpty())
            continue; // those are told among what is left out
        const QString by = given.columns.value(header) == field ? words(QT_TRANSLATE_NOOP("CommandLine", "by the map"))
            : mapping.guessed.contains(header)
            ? words(QT_TRANSLATE_NOOP("CommandLine", "guessed by what stands in it: please check"))
            : words(QT_TRANSLATE_NOOP("CommandLine", "guessed by its header"));
        lines += u"    %1 → %2 (%3)"_s.arg(header, field, by);
    }
    if (!lines.isEmpty())
        lines.prepend(u"  "_s + words(QT_TRANSLATE_NOOP("CommandLine", "What the columns are taken as:")));
    return lines;
}

QJsonArray problemsJson(const std::vector<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems)
        array += QJsonObject{{u"line"_s, problem.line},
                             {u"column"_s, problem.column},
                             {u"field"_s, problem.field},
                             {u"reason"_s, problem.reason}};
    return array;
}

QStringList problemLines(const std::vector<ImportProblem> &problems)
{
    const QStringList told = toldRows(problems, false);
    QStringList lines = told.mid(0, problemsPrinted);
    if (told.size() > problemsPrinted)
        lines += words(QT_TRANSLATE_N_NOOP("CommandLine", "and %Ln more"), int(told.size()) - problemsPrinted);
    return lines;
}

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
        {u"skipped"_s, plan.count(RowAction::Skipped)},
        {u"rows"_s, outcome.rows},
        {u"leftOut"_s, plan.count(RowAction::LeftOut)},
        {u"problems"_s, problemsJson(plan.problems)},
        {u"notices"_s, problemsJson(plan.notices)},
        {u"words"_s, wordsJson(plan)},
        {u"questions"_s, questionsJson(plan.questions)},
        {u"offers"_s, questionsJson(plan.offers)},
        {u"created"_s, createdJson(plan)},
        {u"gates"_s, gatesJson(plan)},
        {u"ignoredColumns"_s, QJsonArray::fromStringList(plan.ignoredColumns)},
        {u"source"_s, plan.source.isEmpty() ? QJsonValue() : QJsonValue(plan.source)},
        {u"columnsToCheck"_s, QJsonArray::fromStringList(mapping.guessed)},
        {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
        {u"map"_s, QJsonDocument::fromJson(writeMapping(mapping)).object()},
    };
}

QString importText(const ImportPlan &plan, const ImportMapping &mapping, const ImportOutcome &outcome)
{
    QStringList lines{plan.counts()};
    if (!plan.source.isEmpty())
        lines += u"  "_s + words(QT_TRANSLATE_NOOP("CommandLine", "From: %1")).arg(plan.source);
    lines += outcome.columns;
    lines += outcome.updates;
    for (const QString &problem : toldRows(plan.problems, true))
        lines += u"  "_s + problem;
    lines += noticeLines(plan, !outcome.updates.isEmpty());
    for (const ImportWord &word : plan.words)
        lines += u"  = "_s + wordLine(word);
    // Those that were refused for it are among the problems.
    if (plan.gates != GateChoice::Refuse) {
        for (const ImportGap &gap : plan.gaps)
            lines += u"  ! "_s + gateLine(plan, gap);
    }
    for (const ImportQuestion &question : plan.questions)
        lines += QStringList(u"  ? "_s + question.text) + answerLines(question);
    if (plan.questions.size() > 1)
        lines +=
            words(QT_TRANSLATE_NOOP("CommandLine", "  All of these in one map: %1")).arg(answeringMap(plan.questions));
    for (const CreatedRecord &record : plan.created)
        lines += u"  + "_s + label(entityType(record.kind)) + u": "_s + record.name;
    if (!plan.ignoredColumns.isEmpty())
        lines += u"  "_s
            + words(QT_TRANSLATE_NOOP("CommandLine", "Columns left out: %1")).arg(plan.ignoredColumns.join(u", "_s));
    for (const QString &header : outcome.columns.isEmpty() ? mapping.guessed : QStringList()) // else told with them
        lines += u"  ? "_s
            + words(
                  QT_TRANSLATE_NOOP("CommandLine", "Column \"%1\" is taken as %2 by what stands in it: please check."))
                  .arg(header, mapping.columns.value(header));
    for (const QString &note : plan.notes) {
        lines += u"  "_s + note;
        for (const ImportQuestion &offer : plan.offers)
            lines += offer.text == note ? answerLines(offer) : QStringList();
    }
    if (outcome.isDryRun)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed: this was a dry run."));
    return lines.join(u'\n');
}

} // namespace Ratchet
