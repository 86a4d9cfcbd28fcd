// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_builder.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/field_range.h>
#include <core/missing_value.h>
#include <core/reading_terms.h>
#include <core/record_text.h>
#include <core/target_terms.h>
#include <core/well_formed.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The value as the field's member will hold it and the file will give it back: of the field's own kind, dates within
// ISO's four-digit years, times in whole seconds, text without halves of characters. Otherwise empty.
Value fitted(const Field &field, const Value &value)
{
    const auto hasYear = [](QDate date) { return date.year() >= 1 && date.year() <= 9'999; };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: {
        const QString text = valueOr<QString>(value);
        if (text.isEmpty())
            return {};
        return wellFormed(text);
    }
    case FieldKind::Date:
    case FieldKind::Month: {
        const QDate date = valueOr<QDate>(value);
        if (!hasYear(date))
            return {};
        return field.kind == FieldKind::Month ? QDate(date.year(), date.month(), 1) : date;
    }
    case FieldKind::DateTime: {
        const QDateTime at = valueOr<QDateTime>(value);
        const QTime time(at.time().hour(), at.time().minute(), at.time().second());
        return at.isValid() && hasYear(at.date()) ? Value(QDateTime(at.date(), time, Qt::UTC)) : Value();
    }
    case FieldKind::Number: {
        const auto *whole = std::get_if<qint64>(&value);
        const double number = whole ? double(*whole) : valueOr<double>(value, std::nan(""));
        return std::isnan(number) ? Value() : Value(number);
    }
    case FieldKind::Boolean:
        return valueOr<bool>(value) ? Value(true) : Value();
    case FieldKind::Integer:
        return std::holds_alternative<qint64>(value) ? value : Value();
    case FieldKind::Enumeration: {
        const auto option = valueOr<qint64>(value);
        return option > 0 && option <= qint64(field.options.size()) ? value : Value();
    }
    case FieldKind::Reference:
        return valueOr<qint64>(value) != 0 ? value : Value();
    }
    return {};
}

} // namespace

ChangeBuilder::ChangeBuilder(const Register &reg, RecordId nextId)
    : m_register(reg)
    , m_firstId(nextId)
    , m_nextId(nextId)
{
}

ChangeBuilder::ChangeBuilder(std::shared_ptr<const Register> reg, RecordId nextId)
    : m_kept(std::move(reg))
    , m_register(*m_kept)
    , m_firstId(nextId)
    , m_nextId(nextId)
{
}

const Edit *ChangeBuilder::editOf(const Key &key) const
{
    if (isCreated(key.record)) {
        for (qsizetype i = m_creations[size_t(key.record - m_firstId)];
             i < qsizetype(m_edits.size()) && m_edits[size_t(i)].record == key.record; ++i) {
            if (m_edits[size_t(i)].field == key.field)
                return &m_edits[size_t(i)];
        }
    }
    const auto position = m_positions.constFind(key);
    return position == m_positions.cend() ? nullptr : &m_edits[size_t(*position)];
}

RecordId ChangeBuilder::create(EntityKind kind)
{
    const RecordId record = m_nextId++;
    m_creations.push_back(qsizetype(m_edits.size()));
    m_open = record;
    m_edits.push_back({kind, Edit::existence, record, Value(), Value(true)});
    return record;
}

void ChangeBuilder::set(EntityKind kind, RecordId record, FieldIndex field, const Value &given)
{
    Q_ASSERT(field >= 0);
    const Value value = fitted(entityType(kind).fields[size_t(field)], given);
    const Key key{kind, field, record};
    if (const Edit *known = editOf(key)) {
        m_edits[size_t(known - m_edits.data())].after = value;
        return;
    }
    const Value before = isCreated(record) ? Value() : m_register.value(kind, record, field);
    if (before == value)
        return;
    if (record != m_open) {
        m_positions.insert(key, qsizetype(m_edits.size()));
        m_open = 0;
    }
    m_edits.push_back({kind, field, record, before, value});
}

Value ChangeBuilder::value(EntityKind kind, RecordId record, FieldIndex field) const
{
    if (const Edit *edit = editOf({kind, field, record}))
        return edit->after;
    return isCreated(record) ? Value() : m_register.value(kind, record, field);
}

void ChangeBuilder::remove(EntityKind kind, RecordId record)
{
    if (m_removed.contains(record))
        return;
    m_removed.insert(record, kind);
    removeDependents(kind, record);
    const auto count = FieldIndex(entityType(kind).fields.size());
    for (FieldIndex field = 0; field < count; ++field)
        set(kind, record, field, Value());
    m_open = 0;
    m_edits.push_back({kind, Edit::existence, record, Value(true), Value()});
}

void ChangeBuilder::removeDependents(EntityKind kind, RecordId record)
{
    for (const EntityKind other : entityKinds) {
        const auto fields = entityType(other).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].reference != kind)
                continue;
            for (const RecordId dependent : m_register.referring(other, FieldIndex(i), record)) {
                // What names another record by now is none of its dependents.
                if (m_removed.contains(dependent) || valueOr<qint64>(value(other, dependent, FieldIndex(i))) != record)
                    continue;
                if (fields[i].isRequired())
                    remove(other, dependent);
                else
                    set(other, dependent, FieldIndex(i), Value());
            }
        }
    }
}

Status ChangeBuilder::validateTarget(RecordId target) const
{
    const auto fault =
        faultOfTarget([this, target](FieldIndex field) { return value(EntityKind::Target, target, field); });
    if (!fault)
        return {};
    const Field &field = entityType(EntityKind::Target).fields[size_t(fault->field)];
    return failure(ErrorCode::InvalidValue, fault->why, {}, Place{.field = QString::fromLatin1(field.name)});
}

// Where its numbers, or the metric that they are of, are said anew; a note can be put right beside them.
Status ChangeBuilder::validateReading(const Edit &edit) const
{
    const auto number = [this, &edit](FieldIndex field) {
        return valueOr<double>(value(EntityKind::Reading, edit.record, field), std::nan(""));
    };
    if (edit.field == fieldIndex<&Reading::on>() || edit.field == fieldIndex<&Reading::note>())
        return {};
    const ReadingNumbers numbers{.value = number(fieldIndex<&Reading::value>()),
                                 .numerator = number(fieldIndex<&Reading::numerator>()),
                                 .denominator = number(fieldIndex<&Reading::denominator>())};
    if (!(numbers.denominator <= 0) && !(numbers.numerator > numbers.denominator) && !(numbers.value < 0)
        && !(numbers.numerator < 0))
        return {};
    const RecordId metric = valueOr<qint64>(value(EntityKind::Reading, edit.record, fieldIndex<&Reading::metric>()));
    const auto option = [this, metric](FieldIndex field) {
        return valueOr<qint64>(value(EntityKind::Metric, metric, field));
    };
    const ReadingFault fault = faultOfReading(MetricKind(option(fieldIndex<&Metric::kind>())),
                                              ProcessChartType(option(fieldIndex<&Metric::chart>())), numbers);
    if (fault == ReadingFault::None)
        return {};
    const bool isOfCounts = fault != ReadingFault::BelowZero || numbers.numerator < 0;
    return failure(ErrorCode::InvalidValue, faultText(fault, numbers), {},
                   Place{.field = isOfCounts ? u"numerator"_s : u"value"_s});
}

Status ChangeBuilder::validate() const
{
    QSet<RecordId> checked;
    for (const Edit &edit : m_edits) {
        if (m_removed.contains(edit.record))
            continue;
        const EntityType &type = entityType(edit.entity);
        if (edit.entity == EntityKind::Target) {
            if (const Status status = validateTarget(edit.record); !status)
                return status;
        }
        if (edit.entity == EntityKind::Reading) {
            if (const Status status = validateReading(edit); !status)
                return status;
        }
        if (edit.field == Edit::existence) {
            for (size_t i = 0; i < type.fields.size(); ++i) {
                const Field &field = type.fields[i];
                if (field.isRequired() && Ratchet::isEmpty(value(edit.entity, edit.record, FieldIndex(i))))
                    return tl::unexpected<Error>(missingValue(field));
            }
            continue;
        }
        const Field &field = type.fields[size_t(edit.field)];
        if (field.isRequired() && Ratchet::isEmpty(edit.after))
            return tl::unexpected<Error>(missingValue(field));
        if (const QString why = outsideRange(field, edit.after); !why.isEmpty())
            return failure(ErrorCode::InvalidValue, why, {}, Place{.field = QString::fromLatin1(field.name)});
        if (field.reference && !Ratchet::isEmpty(edit.after)) {
            const RecordId target = valueOr<qint64>(edit.after);
            const bool exists =
                !m_removed.contains(target) && (isCreated(target) || m_register.table(*field.reference).record(target));
            if (!exists)
                return failure(ErrorCode::UnknownReference,
                               QCoreApplication::translate("Register", "%1 names a record that is not in the register.")
                                   .arg(label(field)),
                               {}, Place{.field = QString::fromLatin1(field.name)});
        }
    }
    return {};
}

std::vector<Edit> ChangeBuilder::take()
{
    m_positions.clear();
    m_creations.clear();
    m_removed.clear();
    m_givingWay.clear();
    m_firstId = m_nextId;
    m_open = 0;
    std::erase_if(m_edits, [](const Edit &edit) { return edit.before == edit.after; });
    return std::exchange(m_edits, {});
}

namespace {

// A task hangs on the improvement by its milestone, the one before and the one after.
QSet<RecordId> improvementsOf(const ChangeBuilder &builder, const Edit &taskEdit)
{
    const FieldIndex milestone = fieldIndex<&Task::milestone>();
    QSet<RecordId> milestones{valueOr<qint64>(builder.value(EntityKind::Task, taskEdit.record, milestone))};
    if (taskEdit.field == milestone)
        milestones += {valueOr<qint64>(taskEdit.before), valueOr<qint64>(taskEdit.after)};
    QSet<RecordId> improvements;
    for (const RecordId id : std::as_const(milestones))
        improvements.insert(
            valueOr<qint64>(builder.value(EntityKind::Milestone, id, fieldIndex<&Milestone::improvement>())));
    return improvements;
}

// The fields of a kind that name improvements. Most kinds have none: readings come by the million.
std::vector<FieldIndex> fieldsOfImprovements(EntityKind kind)
{
    std::vector<FieldIndex> found;
    const std::span<const Field> fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].reference == EntityKind::Improvement)
            found.push_back(FieldIndex(i));
    }
    return found;
}

// What a change touches besides the fields that it sets.
class Touched {
public:
    explicit Touched(const ChangeBuilder &builder)
        : m_builder(builder)
    {
        for (const EntityKind kind : entityKinds)
            m_fields[size_t(kind)] = fieldsOfImprovements(kind);
    }

    void add(const Edit &edit)
    {
        if (edit.entity == EntityKind::Improvement || edit.entity == EntityKind::Action)
            addOwn(edit);
        else
            addHanging(edit);
    }

    QSet<RecordId> improvements;
    QSet<RecordId> actions;
    QSet<RecordId> ranked;
    QSet<QPair<RecordId, FieldIndex>> given;

private:
    void addOwn(const Edit &edit)
    {
        given.insert({edit.record, edit.field});
        if (m_builder.isRemoved(edit.record))
            return;
        if (edit.entity == EntityKind::Action) {
            actions.insert(edit.record);
            return;
        }
        improvements.insert(edit.record);
        if (std::ranges::find(m_rankFields, edit.field) != m_rankFields.end())
            ranked.insert(edit.record);
    }

    void addHanging(const Edit &edit)
    {
        const std::vector<FieldIndex> &fields = m_fields[size_t(edit.entity)];
        for (const FieldIndex field : fields) {
            if (edit.field == field)
                improvements += {valueOr<qint64>(edit.before), valueOr<qint64>(edit.after)};
            if (qstrcmp(entityType(edit.entity).fields[size_t(field)].name, "improvement") == 0)
                improvements.insert(valueOr<qint64>(m_builder.value(edit.entity, edit.record, field)));
        }
        if (edit.entity == EntityKind::Task)
            improvements.unite(improvementsOf(m_builder, edit));
    }

    const ChangeBuilder &m_builder;
    std::array<std::vector<FieldIndex>, size_t(entityCount)> m_fields; // by kind
    std::array<FieldIndex, 5> m_rankFields = rankFields();
};

} // namespace

std::array<FieldIndex, 5> rankFields()
{
    return {fieldIndex<&Improvement::value>(), fieldIndex<&Improvement::urgency>(),
            fieldIndex<&Improvement::riskReduction>(), fieldIndex<&Improvement::effort>(),
            fieldIndex<&Improvement::manualRank>()};
}

void stampUpdated(ChangeBuilder &builder, const Register &reg, QDate today, Stamped which)
{
    Touched touched(builder);
    for (const Edit &edit : builder.edits())
        touched.add(edit);
    const auto stamp = [&](EntityKind kind, RecordId record, FieldIndex field) {
        const bool isNew = which == Stamped::All && touched.given.contains({record, Edit::existence});
        const bool isThere = !builder.isRemoved(record) && !touched.given.contains({record, field})
            && (reg.table(kind).record(record) || isNew);
        if (record && isThere)
            builder.set(kind, record, field, Value(today));
    };
    touched.improvements.removeIf([&builder](RecordId record) { return builder.givesWay(record); });
    for (const RecordId record : std::as_const(touched.improvements))
        stamp(EntityKind::Improvement, record, fieldIndex<&Improvement::updatedOn>());
    for (const RecordId record : std::as_const(touched.ranked))
        stamp(EntityKind::Improvement, record, fieldIndex<&Improvement::rankedOn>());
    for (const RecordId record : std::as_const(touched.actions))
        stamp(EntityKind::Action, record, fieldIndex<&Action::updatedOn>());
}

} // namespace Ratchet
