// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_decisions.h"

#include <core/catalogue.h>
#include <core/change_builder.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>
#include <core/register.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

RowDecisions::RowDecisions(const Register &reg, EntityKind kind, const RowChoices &choices)
    : m_register(reg)
    , m_kind(kind)
    , m_choices(choices)
    , m_reference(referenceField(kind))
{
}

void RowDecisions::makeNew(Draft &draft) const
{
    if (m_reference >= 0)
        draft.values[size_t(m_reference)] = {};
}

QString RowDecisions::whySkipped(int line, const RowMatcher::Match &match) const
{
    if (match.isRepeated && !m_choices.skipped.contains(line))
        return {};
    return Ratchet::whySkipped(m_choices, line, match.record != 0);
}

void RowDecisions::letGo(Draft &draft, const TextTable &table) const
{
    const EntityType &type = entityType(m_kind);
    for (const QString &name : m_choices.unread.value(draft.line)) {
        const FieldIndex field = type.indexOf(name);
        const auto isOfField = [&](const MissingRecord &missing) { return missing.field == field; };
        int column = 0;
        for (const ImportProblem &problem : draft.problems)
            column = problem.field == name ? problem.column : column;
        for (const MissingRecord &missing : draft.missing)
            column = isOfField(missing) ? missing.column : column;
        if (column == 0)
            continue;
        std::erase_if(draft.problems, [&](const ImportProblem &problem) { return problem.field == name; });
        std::erase_if(draft.missing, isOfField);
        draft.remarks.push_back({draft.line, column, name,
                                 App::translate("Import", "%1 stays empty: \"%2\" is not read.")
                                     .arg(table.header[column - 1].simplified(),
                                          table.rows[draft.row].cells[column - 1].simplified().left(60))});
        if (field >= 0)
            draft.kept.insert(field);
    }
}

void RowDecisions::leaveUntouched(Draft &draft, const ChangeBuilder &builder, RecordId record) const
{
    for (const FieldIndex field : m_choices.untouched.value(draft.line) + draft.kept) {
        draft.values[size_t(field)] = record ? builder.value(m_kind, record, field) : Value();
        draft.given[size_t(field)] = false;
        draft.kept.insert(field);
        std::erase_if(draft.lengths, [field](const DraftLength &length) { return length.field == field; });
        std::erase_if(draft.missing, [field](const MissingRecord &missing) { return missing.field == field; });
    }
}

QString RowDecisions::whyRepeated(const TextTable &table, size_t row, size_t counts) const
{
    const TextTable::Row &one = table.rows[row];
    const TextTable::Row &other = table.rows[counts];
    QStringList different;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        if (one.cells[column].trimmed() != other.cells[column].trimmed())
            different += table.header[column];
    }
    return different.isEmpty() ? App::translate("Import", "The same as line %1.").arg(spokenNumber(other.line))
                               : App::translate("Import", "The same record as line %1, which counts; different: %2.")
                                     .arg(spokenNumber(other.line), different.join(u", "_s));
}

QString RowDecisions::whyRepeated(const RowMatcher::Match &match) const
{
    return match.line > 0
        ? App::translate("Import", "The same record as line %1, which counts.").arg(spokenNumber(match.line))
        : App::translate("Import", "It is called as \"%1\" is, and has no reference to tell them apart.")
              .arg(recordTitle(m_register, m_kind, match.record));
}

} // namespace Ratchet
