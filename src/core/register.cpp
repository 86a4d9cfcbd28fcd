// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Ratchet {

namespace {

// The table at a position known only at run time.
template <class Tables> auto &tableAt(Tables &tables, size_t position)
{
    using Any = std::conditional_t<std::is_const_v<Tables>, const AnyTable, AnyTable>;
    return *[&]<size_t... index>(std::index_sequence<index...>)
    {
        const std::array<Any *, sizeof...(index)> list{&std::get<index>(tables)...};
        return list[position];
    }
    (std::make_index_sequence<std::tuple_size_v<std::remove_const_t<Tables>>>());
}

} // namespace

Register::Register() = default;
Register::Register(const Register &) = default;
Register::Register(Register &&) noexcept = default;
Register &Register::operator=(const Register &) = default;
Register &Register::operator=(Register &&) noexcept = default;
Register::~Register() = default;

const AnyTable &Register::table(EntityKind kind) const { return tableAt(m_tables, size_t(kind)); }

AnyTable &Register::table(EntityKind kind) { return tableAt(m_tables, size_t(kind)); }

Value Register::value(EntityKind kind, RecordId record, FieldIndex field) const
{
    const void *held = table(kind).record(record);
    if (field == Edit::existence)
        return held ? Value(true) : Value();
    return held ? entityType(kind).fields[size_t(field)].read(held) : Value();
}

Status Register::apply(const std::vector<Edit> &edits)
{
    for (size_t done = 0; done < edits.size(); ++done) {
        const Edit &edit = edits[done];
        AnyTable &records = table(edit.entity);
        const bool fits = value(edit.entity, edit.record, edit.field) == edit.before
            && (edit.field == Edit::existence || records.record(edit.record));
        if (!fits) {
            const std::vector<Edit> undone(edits.begin(), edits.begin() + qsizetype(done));
            const Status back = apply(inverted(undone));
            Q_ASSERT(back);
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Register",
                                                       "The record has changed in the meantime; nothing was written."));
        }
        if (edit.field != Edit::existence)
            entityType(edit.entity).fields[size_t(edit.field)].write(records.mutableRecord(edit.record), edit.after);
        else if (isEmpty(edit.after))
            records.remove(edit.record);
        else
            records.insert(edit.record);
    }
    return {};
}

Settings Register::settings() const
{
    const Table<Settings> &table = all<Settings>();
    Settings settings = table.isEmpty() ? Settings() : *table.begin();
    settings.pirLookBack = settings.pirLookBack.value_or(3);
    settings.stalledAfterDays = settings.stalledAfterDays.value_or(60);
    settings.yearStart = settings.yearStart.value_or(1);
    if (settings.ruleSet == RuleSet::None)
        settings.ruleSet = RuleSet::MakingDataCount;
    if (settings.raciVariant == RaciVariant::None)
        settings.raciVariant = RaciVariant::Raci;
    settings.raciIntervalDays = settings.raciIntervalDays.value_or(365);
    return settings;
}

double Register::threshold(QStringView check, double standard) const
{
    for (const Threshold &threshold : all<Threshold>()) {
        if (threshold.check == check)
            return threshold.value;
    }
    return standard;
}

} // namespace Ratchet
