// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_import.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <exchange/import/closing_rule.h>
#include <exchange/import/lesson_rule.h>
#include <exchange/import/rank_rule.h>
#include <exchange/import/recurrence_check.h>
#include <exchange/import/target_rule.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsBetweenLooks = 256;

} // namespace

RowImport::RowImport(ChangeBuilder &builder, const Register &reg, DraftReader &reader, RecordNames &names,
                     const ImportOptions &options)
    : m_builder(builder)
    , m_reader(reader)
    , m_names(names)
    , m_options(options)
    , m_matcher(reg, builder, reader, names, options.choices)
    , m_choices(reg, reader.kind(), options.choices)
    , m_writer(builder, reader.kind(), names,
               {.today = options.today,
                .missing = options.missing,
                .blanks = reader.blanks(),
                .isHistory = reader.isHistory()})
    , m_readings(reg, builder, reader)
    , m_units(reg, reader, names)
    , m_titles(reg, reader, names)
    , m_money(reg, reader)
    , m_children(builder, reg)
    , m_mails(builder, names)
{
    const EntityType &type = entityType(reader.kind());
    if (!type.title.empty())
        m_titleField = type.indexOf(QString::fromLatin1(type.title.back()));
    m_plan.kind = reader.kind();
    m_plan.ignoredColumns = reader.ignoredColumns();
    m_plan.notes = reader.absentColumns() + reader.joinedColumns();
    m_plan.isHistory = reader.isHistory();
}

bool RowImport::mayGoOn(size_t row) const
{
    return row % rowsBetweenLooks != 0 || !m_options.progress
        || m_options.progress(int(row), int(m_reader.table().rows.size()));
}

Result<ImportPlan> RowImport::run()
{
    const size_t rows = m_reader.table().rows.size();
    m_plan.rows.resize(rows);
    std::vector<size_t> waiting;
    for (size_t row = 0; row < rows; ++row) {
        if (!mayGoOn(row))
            return failure(ErrorCode::Cancelled, cancelledText());
        if (take(row, true) == Outcome::WaitsForParent)
            waiting.push_back(row);
    }
    takeWaiting(std::move(waiting));
    ask();
    addSpellings();
    m_plan.created = m_writer.takeCreated();
    tellDoubtfulPeople();
    addUnreadLines();
    std::ranges::stable_sort(m_plan.rows, {}, &ImportRow::line);
    std::ranges::stable_sort(m_plan.problems, {}, &ImportProblem::line);
    return std::move(m_plan);
}

// For the offers no row waits.
void RowImport::ask()
{
    m_plan.questions = m_reader.questions(m_names);
    for (const auto &question : {m_units.question(), m_money.question()}) {
        if (question)
            m_plan.questions.push_back(*question);
    }
    m_plan.notes += m_money.notes();
    std::ranges::move(m_titles.questions(), std::back_inserter(m_plan.questions));
    for (const auto &offer : {m_titles.offer(), closingQuestion(m_reader, m_names)}) {
        if (offer) {
            m_plan.notes += offer->text;
            m_plan.offers.push_back(*offer);
        }
    }
}

// Round by round, as long as some parent has come; the rest name each other in a circle.
void RowImport::takeWaiting(std::vector<size_t> waiting)
{
    for (bool hasMoved = true; hasMoved && !waiting.empty();) {
        const size_t before = waiting.size();
        std::erase_if(waiting, [this](size_t row) { return take(row, true) == Outcome::Done; });
        hasMoved = waiting.size() < before;
    }
    for (const size_t row : waiting)
        std::ignore = take(row, false);
}

// A word that stands in many rows is one entry.
void RowImport::noteWords(const Draft &draft)
{
    for (const DraftWord &word : draft.words) {
        const auto known = m_words.constFind({word.column, word.word});
        if (known != m_words.cend()) {
            m_plan.words[*known].lines.push_back(draft.line);
            continue;
        }
        m_words.insert({word.column, word.word}, m_plan.words.size());
        m_plan.words.push_back({.column = word.column,
                                .header = m_reader.table().header[word.column - 1],
                                .field = word.field,
                                .word = word.word,
                                .readAs = word.readAs,
                                .lines = {draft.line}});
    }
}

// The first of them by name, and how many there are.
void RowImport::addSpellings()
{
    constexpr qsizetype named = 12;
    const QMap<QString, QString> &spellings = m_names.otherSpellings();
    if (spellings.isEmpty())
        return;
    QStringList pairs;
    for (auto it = spellings.cbegin(); it != spellings.cend() && pairs.size() < named; ++it)
        pairs += u"%1 = %2"_s.arg(it.key(), *it);
    if (spellings.size() > named)
        pairs += QCoreApplication::translate("Import", "and %1 more").arg(spokenNumber(spellings.size() - named));
    m_plan.notes += QCoreApplication::translate("Import", "Found under another spelling: %1").arg(pairs.join(u"; "_s));
}

void RowImport::addUnreadLines()
{
    for (const TextTable::LeftOut &line : m_reader.table().leftOut) {
        m_plan.rows.push_back({line.line, RowAction::LeftOut, 0, line.text, 0, 0});
        m_plan.notices.push_back({line.line, 0, {}, line.reason});
    }
    for (const Error &notice : m_reader.table().notices)
        m_plan.notices.push_back({notice.where.line, notice.where.column, {}, notice.what});
    std::ranges::stable_sort(m_plan.notices, {},
                             [](const ImportProblem &notice) { return std::pair(notice.line, notice.column); });
    for (ImportWord &word : m_plan.words)
        std::ranges::sort(word.lines); // rows that waited for a parent come late
    std::ranges::stable_sort(m_plan.words, {},
                             [](const ImportWord &word) { return std::pair(word.lines.front(), word.column); });
    for (const Error &error : m_reader.table().problems) {
        m_plan.rows.push_back({error.where.line, RowAction::Refused, 0, {}, 0, 0});
        m_plan.problems.push_back({error.where.line, error.where.column, {}, error.what});
    }
}

// A column of owners often names two of them, or a team.
void RowImport::tellDoubtfulPeople()
{
    static const QRegularExpression several(
        uR"([/&;+]|\b(?:and|und|team|desk|group|gruppe|department|abteilung|board|equipo|équipe)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const CreatedRecord &made : m_plan.created) {
        if (made.kind == EntityKind::Person && m_reader.kind() != EntityKind::Person
            && several.match(made.name).hasMatch())
            m_plan.notes +=
                QCoreApplication::translate("Import", "\"%1\" becomes one person: it may be several, or a team.")
                    .arg(made.name);
    }
}

RowImport::Outcome RowImport::take(size_t row, bool mayWait)
{
    ImportRow &outcome = m_plan.rows[row];
    Draft draft = m_reader.read(row, m_names);
    m_money.settle(draft);
    outcome.line = draft.line;
    outcome.firstEdit = qsizetype(m_builder.edits().size());
    if (m_titleField >= 0)
        outcome.title = valueOr<QString>(draft.values[size_t(m_titleField)]);
    if (m_matcher.isSuperseded(row)) {
        outcome.action = RowAction::Duplicate;
        outcome.reason = m_choices.whyRepeated(m_reader.table(), row, m_matcher.chosenRow(row));
        return Outcome::Done;
    }
    if (mayWait && m_matcher.waitsForParent(draft))
        return Outcome::WaitsForParent;
    m_matcher.pass(row);
    noteWords(draft);
    m_choices.letGo(draft, m_reader.table());
    settle(draft, outcome);
    outcome.editCount = qsizetype(m_builder.edits().size()) - outcome.firstEdit;
    std::ranges::move(draft.remarks, std::back_inserter(m_plan.notices));
    std::ranges::move(draft.problems, std::back_inserter(m_plan.problems));
    return Outcome::Done;
}

// The row is refused unless it gets to the end.
void RowImport::settle(Draft &draft, ImportRow &outcome)
{
    if (const auto refused = m_options.refused.constFind(draft.line); refused != m_options.refused.constEnd())
        draft.refuse(0, {}, *refused);
    m_reader.applyKeyDefaults(draft);
    if (m_choices.isNew(draft))
        m_choices.makeNew(draft);
    else
        m_titles.settle(draft);
    const RowMatcher::Match match = m_choices.isNew(draft) ? RowMatcher::Match() : m_matcher.find(draft);
    // Whether it is new is not known while its title waits for an answer.
    if (!m_titles.isOpen(draft.row) || m_options.choices.skipped.contains(draft.line))
        outcome.reason = m_choices.whySkipped(draft.line, match);
    if (!outcome.reason.isEmpty()) {
        outcome.action = RowAction::Skipped;
        outcome.record = match.record;
        draft.problems.clear(); // nobody wants the row
        return;
    }
    m_writer.checkMissing(draft);
    if (!draft.isRefused())
        m_units.refuse(draft);
    if (draft.isRefused())
        return;
    if (match.isRepeated) {
        outcome.action = RowAction::Duplicate;
        outcome.record = match.record;
        outcome.reason = m_choices.whyRepeated(match);
        return;
    }
    m_choices.leaveUntouched(draft, m_builder, match.record);
    if (match.record)
        m_matcher.keepName(draft, match.record);
    if (!match.record) {
        m_reader.applyDefaults(draft);
        m_writer.fillReference(draft);
    }
    m_readings.settle(draft, match.record);
    if (!match.record && !draft.isRefused())
        m_reader.checkFields(draft);
    deliverAsClosed(draft, m_reader, m_builder, match.record);
    closeAsSaid(draft, m_reader, m_builder, match.record, m_options.today);
    refuseBareRank(draft, m_reader, m_builder, match.record);
    refuseBareAcceptance(draft, m_reader, m_builder, match.record);
    refuseBadRecurrence(draft, m_reader);
    refuseBadTarget(draft, m_reader, m_builder, match.record);
    m_children.check(draft, match.record);
    if (draft.isRefused())
        return;
    outcome.action = match.record ? m_writer.update(draft, match.record) : RowAction::Add;
    outcome.record = match.record ? match.record : m_writer.add(draft);
    const bool saysMore = m_children.write(draft, outcome.record);
    if ((m_mails.write(draft) || saysMore) && outcome.action == RowAction::Unchanged)
        outcome.action = RowAction::Update;
    m_matcher.remember(draft, outcome.record);
}

Result<ImportPlan> planRows(ChangeBuilder &builder, const Register &reg, DraftReader &reader,
                            const ImportOptions &options, const RecordNames *asked)
{
    RecordNames names(reg);
    if (asked)
        names.shareTitles(*asked);
    reader.setToday(options.today);
    if (const Status status = reader.readDefaults(names, options.missing); !status)
        return tl::unexpected<Error>(status.error());
    reader.expectNames(names);
    Result<ImportPlan> plan = RowImport(builder, reg, reader, names, options).run();
    if (plan && options.touches && !reader.isHistory())
        stampUpdated(builder, reg, options.today, Stamped::HeldBefore);
    return plan;
}

} // namespace Ratchet
