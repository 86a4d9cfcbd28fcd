// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_merge.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <owners/owner_fields.h>
#include <owners/returned_column.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

Value plainValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return value;
    const QString plain = plainText(*text);
    return plain.isEmpty() ? Value() : Value(plain);
}

using RowKey = std::pair<EntityKind, QString>;

class SheetMerger {
public:
    SheetMerger(const Register &reg, const ReturnedSheet &returned)
        : m_register(reg)
        , m_returned(returned)
    {
        for (const OwnerSheet::Row &row : returned.made.rows)
            m_made.try_emplace({row.kind, row.reference}, &row);
    }

    [[nodiscard]] std::vector<SheetLine> merge()
    {
        for (const ReturnedRow &row : m_returned.rows)
            mergeRow(row);
        return std::move(m_lines);
    }

private:
    void refuseRow(const ReturnedRow &row, RecordId record, const QString &problem)
    {
        m_lines.push_back({.kind = row.kind,
                           .record = record,
                           .reference = row.reference,
                           .title = recordTitle(m_register, row.kind, record),
                           .state = SheetLineState::Refused,
                           .problem = problem,
                           .place = row.place});
    }

    void mergeRow(const ReturnedRow &row)
    {
        const RowKey key(row.kind, row.reference);
        const auto made = m_made.find(key);
        if (made == m_made.end())
            return refuseRow(row, 0,
                             row.reference.isEmpty()
                                 ? App::translate("OwnerSheet", "The row has lost its reference.")
                                 : App::translate("OwnerSheet", "\"%1\" was not on the sheet when it was made.")
                                       .arg(row.reference.left(60)));
        if (const auto [first, isFirst] = m_seen.try_emplace(key, &row); !isFirst)
            return mergeAgain(row, *first->second, *made->second);
        mergeOnce(row, *made->second);
    }

    void mergeOnce(const ReturnedRow &row, const OwnerSheet::Row &made)
    {
        if (!isFilledIn(row, made)) {
            // Nothing of it can be lost, whatever has become of the record.
            if (m_register.table(row.kind).record(made.record))
                mergeFields(row, made);
            return;
        }
        if (!m_register.table(row.kind).record(made.record))
            return refuseRow(row, 0,
                             App::translate("OwnerSheet", "%1 is not in the register any more.").arg(row.reference));
        const QString name = recordName(m_register, row.kind, made.record);
        if (name != row.reference)
            return refuseRow(row, made.record,
                             App::translate("OwnerSheet", "%1 is called %2 in the register.").arg(row.reference, name));
        mergeFields(row, made);
    }

    [[nodiscard]] static bool isFilledIn(const ReturnedRow &row, const OwnerSheet::Row &made)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].problem.isEmpty() || row.cells[i].value != plainValue(made.values[i]))
                return true;
        }
        return false;
    }

    // A copy of a row may repeat it, or leave it as it was.
    void mergeAgain(const ReturnedRow &row, const ReturnedRow &first, const OwnerSheet::Row &made)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const ReturnedCell &cell = row.cells[i];
            const bool isRepeated = cell.problem.isEmpty()
                && (cell.value == first.cells[i].value || cell.value == plainValue(made.values[i]));
            if (!isRepeated)
                return refuseRow(row, made.record,
                                 App::translate("OwnerSheet", "%1 stands in row %2 already, with other values.")
                                     .arg(row.reference, spokenNumber(first.place.line)));
        }
    }

    void mergeFields(const ReturnedRow &row, const OwnerSheet::Row &made)
    {
        const std::vector<FieldIndex> fields = ownerFields(row.kind);
        for (size_t i = 0; i < fields.size(); ++i) {
            const ReturnedCell &cell = row.cells[i];
            SheetLine line{.kind = row.kind,
                           .record = made.record,
                           .reference = row.reference,
                           .title = recordTitle(m_register, row.kind, made.record),
                           .field = fields[i],
                           .base = plainValue(made.values[i]),
                           .ours = plainValue(m_register.value(row.kind, made.record, fields[i])),
                           .theirs = cell.value,
                           .remark = cell.remark,
                           .place = cell.place};
            line.state = mergedState(line.base, line.ours, line.theirs);
            line.problem = cell.problem;
            const bool isNew = line.state == SheetLineState::Taken || line.state == SheetLineState::Conflict;
            if (isNew && fields[i] == statusField(row.kind) && isEmpty(cell.value) && cell.problem.isEmpty())
                line.problem = App::translate("OwnerSheet", "A status cannot be emptied.");
            if (!line.problem.isEmpty())
                line.state = SheetLineState::Refused;
            if (line.state == SheetLineState::Taken)
                line.side = SheetSide::Theirs;
            if (line.state == SheetLineState::Untouched && !line.remark.isEmpty())
                line.state = SheetLineState::Same; // nothing comes of it, and somebody wrote it
            if (line.state != SheetLineState::Untouched)
                m_lines.push_back(std::move(line));
        }
    }

    const Register &m_register;
    const ReturnedSheet &m_returned;
    std::map<RowKey, const OwnerSheet::Row *> m_made;
    std::map<RowKey, const ReturnedRow *> m_seen;
    std::vector<SheetLine> m_lines;
};

} // namespace

SheetLineState mergedState(const Value &base, const Value &ours, const Value &theirs)
{
    if (theirs == base)
        return ours == base ? SheetLineState::Untouched : SheetLineState::Kept;
    if (ours == theirs)
        return SheetLineState::Same;
    return ours == base ? SheetLineState::Taken : SheetLineState::Conflict;
}

Result<SheetMerge> mergeSheet(const Register &reg, const QString &registerId, const ReturnedSheet &returned)
{
    if (returned.made.origin.registerId != registerId)
        return failure(
            ErrorCode::Refused,
            App::translate("OwnerSheet",
                           "The sheet of %1 was made from another register. It can only be read into the one "
                           "that it was made from.")
                .arg(returned.made.owner));
    return SheetMerge{
        .origin = returned.made.origin, .owner = returned.made.owner, .lines = SheetMerger(reg, returned).merge()};
}

} // namespace Ratchet
