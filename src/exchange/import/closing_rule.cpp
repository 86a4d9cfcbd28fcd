// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing_rule.h"

#include <core/entities/improvement.h>
#include <exchange/import/done_days.h>
#include <exchange/import/settled_row.h>

#include <QCoreApplication>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

bool isClosed(const Value &status) { return status == Value(qint64(ImprovementStatus::Closed)); }

bool isDone(ImprovementStatus status)
{
    using enum ImprovementStatus;
    return status == Delivered || status == Measuring || status == Embedded || status == NotProven || status == Faded;
}

} // namespace

std::optional<ImportQuestion> closingQuestion(DraftReader &reader, RecordNames &names)
{
    const CellReader *status = reader.columnOf(fieldIndex<&Improvement::status>());
    if (reader.kind() != EntityKind::Improvement || !status || reader.closedHow())
        return {};
    int open = 0;
    for (size_t row = 0; row < reader.table().rows.size(); ++row) {
        open += isClosed(reader.valueOf(row, fieldIndex<&Improvement::status>(), names))
            && isEmpty(reader.valueOf(row, fieldIndex<&Improvement::closure>(), names));
    }
    if (!open)
        return {};
    const Field &closure = fieldOf<&Improvement::closure>();
    QStringList choices{optionName(closure, qint64(Closure::Earlier))};
    for (const Option &option : closure.options) {
        if (const QString name = QString::fromLatin1(option.name); !choices.contains(name))
            choices += name;
    }
    choices += QString(); // as the file leaves it
    return ImportQuestion{.kind = ImportQuestion::Kind::ClosedHow,
                          .header = reader.table().header[status->column()].trimmed(),
                          .field = u"closure"_s,
                          .text = QCoreApplication::translate(
                              "Import", "%Ln row(s) are closed and do not say how. How were they?", nullptr, open),
                          .choices = choices,
                          .values = {}};
}

void closeAsSaid(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record, QDate today)
{
    if (reader.kind() != EntityKind::Improvement || !reader.closedHow() || reader.closedHow()->isEmpty())
        return;
    const FieldIndex status = fieldIndex<&Improvement::status>();
    const FieldIndex closure = fieldIndex<&Improvement::closure>();
    const FieldIndex closedOn = fieldIndex<&Improvement::closedOn>();
    const SettledRow row(draft, reader, builder, record);
    if (!draft.given[size_t(status)] || draft.kept.contains(closure) || !isClosed(draft.values[size_t(status)])
        || !isEmpty(row.after(closure)))
        return;
    // What was open here was not closed before the register: how it was is still to be said.
    const bool isOpenHere = record && !isEmpty(row.held(status)) && !isClosed(row.held(status));
    if (isOpenHere && *reader.closedHow() == optionName(fieldOf<&Improvement::closure>(), qint64(Closure::Earlier)))
        return;
    const Field &field = fieldOf<&Improvement::closure>();
    for (qint64 option = 1; option <= qint64(field.options.size()); ++option) {
        if (optionName(field, option) == *reader.closedHow())
            draft.values[size_t(closure)] = Value(option);
    }
    const QDate done =
        latestDone(draft, {fieldIndex<&Improvement::deliveredOn>(), fieldIndex<&Improvement::embeddedOn>()}, today);
    if (isEmpty(row.after(closedOn)) && done.isValid())
        draft.values[size_t(closedOn)] = Value(done);
}

void deliverAsClosed(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
{
    const FieldIndex closedOn = fieldIndex<&Improvement::closedOn>();
    const FieldIndex deliveredOn = fieldIndex<&Improvement::deliveredOn>();
    if (reader.kind() != EntityKind::Improvement || !draft.has(closedOn))
        return;
    const SettledRow row(draft, reader, builder, record);
    const Value status = row.after(fieldIndex<&Improvement::status>());
    if (!isDone(ImprovementStatus(valueOr<qint64>(status))) || !isEmpty(row.after(deliveredOn)))
        return;
    draft.values[size_t(deliveredOn)] = std::exchange(draft.values[size_t(closedOn)], Value());
    draft.given[size_t(closedOn)] = false;
    const CellReader *column = reader.columnOf(closedOn);
    draft.remarks.push_back(
        {draft.line, column ? int(column->column()) + 1 : 0,
         QString::fromLatin1(fieldOf<&Improvement::closedOn>().name),
         QCoreApplication::translate("Import", "The day is that of the delivery: by its status it is not closed.")});
}

} // namespace Ratchet
