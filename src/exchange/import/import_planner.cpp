// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_planner.h"

#include <exchange/import/closing_rule.h>
#include <exchange/import/draft_reader.h>
#include <exchange/import/importer.h>
#include <exchange/import/money_check.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/import/row_import.h>
#include <exchange/import/title_check.h>
#include <exchange/import/unit_check.h>
#include <exchange/mapping/repeated_columns.h>
#include <exchange/text/header_rows.h>

#include <algorithm>
#include <iterator>

namespace Ratchet {

ImportPlanner::ImportPlanner(std::shared_ptr<const Register> reg, EntityKind kind, TextTable table,
                             const ImportMapping &given)
    : m_register(std::move(reg))
    , m_kind(kind)
    , m_table(std::move(table))
    , m_mapping(completedMapping(*m_register, kind, m_table, given))
    , m_reader(std::make_unique<DraftReader>(kind, m_table))
    , m_names(*m_register)
{
}

ImportPlanner::~ImportPlanner() = default;

ImportPlanner::Work ImportPlanner::work() const { return {m_reader->textsRead(), m_rowsPlanned}; }

void ImportPlanner::chooseColumn(const QString &header, const QString &field)
{
    for (QString &other : m_mapping.columns) {
        if (!field.isEmpty() && other == field)
            other.clear();
    }
    const QStringList names = distinctNames(m_table.header);
    const QStringList repeated = repeatedNames(m_table.header); // they go with the first of their name
    for (const QString &column : names) {
        if (!m_mapping.columns.contains(column) && !repeated.contains(column))
            m_mapping.columns.insert(column, QString());
    }
    if (field.isNull() && repeated.contains(header))
        m_mapping.columns.remove(header);
    else
        m_mapping.columns[header] = field;
    m_mapping.guessed.removeAll(header);
    if (const qsizetype column = names.indexOf(header); column >= 0)
        completeValues(m_kind, m_table, column, m_mapping);
    m_hasChanged = true;
}

void ImportPlanner::choosePattern(const ImportQuestion &question, const QString &pattern)
{
    if (question.kind == ImportQuestion::Kind::ClosedHow)
        m_mapping.closedHow = pattern;
    else if (question.kind == ImportQuestion::Kind::Currency)
        m_mapping.currencies[question.values.value(0)] = pattern;
    else if (question.kind == ImportQuestion::Kind::NearTitles)
        m_mapping.nearTitles = nearTitlesNamed(pattern).value_or(m_mapping.nearTitles);
    else if (question.kind == ImportQuestion::Kind::NumberPattern)
        m_mapping.numbers = pattern;
    else if (question.kind == ImportQuestion::Kind::Factor)
        m_mapping.factors[question.header] = pattern;
    else
        m_mapping.datesOf[question.header] = pattern;
    m_hasChanged = true;
}

void ImportPlanner::chooseValue(const QString &field, const QString &value, const QString &option)
{
    m_mapping.values[field][value] = option;
    m_hasChanged = true;
}

void ImportPlanner::chooseHistory(bool isHistory)
{
    m_hasChanged = m_hasChanged || m_mapping.isHistory != isHistory;
    m_mapping.isHistory = isHistory;
}

Status ImportPlanner::takeMapping()
{
    if (!m_hasChanged)
        return {};
    if (const Status status = m_reader->setMapping(m_mapping); !status)
        return status;
    m_hasChanged = false;
    return {};
}

Result<std::vector<ImportQuestion>> ImportPlanner::questions()
{
    if (isRaciMatrix(m_kind, m_table, m_mapping))
        return std::vector<ImportQuestion>();
    if (const Status status = takeMapping(); !status)
        return tl::unexpected<Error>(status.error());
    if (const Status status = m_reader->readDefaults(m_names, MissingRecords::Create); !status)
        return tl::unexpected<Error>(status.error());
    m_reader->expectNames(m_names);
    std::vector<ImportQuestion> questions = m_reader->questions(m_names);
    if (const UnitCheck units(*m_register, *m_reader, m_names); units.question())
        questions.push_back(*units.question());
    if (const MoneyCheck money(*m_register, *m_reader); money.question())
        questions.push_back(*money.question());
    const TitleCheck titles(*m_register, *m_reader, m_names);
    if (auto offer = titles.offer())
        questions.push_back(std::move(*offer));
    std::ranges::move(titles.questions(), std::back_inserter(questions));
    if (auto question = closingQuestion(*m_reader, m_names))
        questions.push_back(std::move(*question));
    return questions;
}

Result<ImportPlan> ImportPlanner::plan(ChangeBuilder &builder, const ImportOptions &options)
{
    if (isRaciMatrix(m_kind, m_table, m_mapping))
        return planMappedMatrix(builder, *m_register, m_table, m_mapping, options);
    if (const Status status = takeMapping(); !status)
        return tl::unexpected<Error>(status.error());
    m_rowsPlanned += qsizetype(m_table.rows.size());
    return planRows(builder, *m_register, *m_reader, options, &m_names);
}

} // namespace Ratchet
