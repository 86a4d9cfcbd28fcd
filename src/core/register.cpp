// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include <core/entity_types.h>
#include <core/references.h>

#include <core/entities/all.h>
#include <core/entities/metric.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

template <size_t... kind> std::array<std::shared_ptr<AnyTable>, entityCount> emptyTables(std::index_sequence<kind...>)
{
    return {std::make_shared<Table<typename RecordOf<EntityKind(kind)>::type>>()...};
}

} // namespace

Register::Register()
    : m_tables(emptyTables(std::make_index_sequence<entityCount>()))
    , m_references(std::make_unique<References>())
{
}

Register::Register(const Register &other)
    : m_tables(other.m_tables)
    , m_references(std::make_unique<References>(*other.m_references))
{
}

Register::Register(Register &&other) noexcept
    : Register()
{
    *this = std::move(other);
}

Register &Register::operator=(const Register &other) { return *this = Register(other); }

Register &Register::operator=(Register &&other) noexcept
{
    m_tables.swap(other.m_tables);
    m_references.swap(other.m_references);
    return *this;
}

Register::~Register() = default;

AnyTable &Register::table(EntityKind kind)
{
    m_references->forget(kind);
    return changed(kind);
}

AnyTable &Register::changed(EntityKind kind)
{
    std::shared_ptr<AnyTable> &table = m_tables[size_t(kind)];
    if (table.use_count() > 1)
        table = table->clone();
    return *table;
}

std::span<const RecordId> Register::referring(EntityKind kind, FieldIndex field, RecordId target) const
{
    return m_references->of(table(kind), kind, field, target);
}

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
        AnyTable &records = changed(edit.entity);
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
        m_references->follow(edit);
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
