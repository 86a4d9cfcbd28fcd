// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/field_range.h>
#include <core/reading_terms.h>
#include <core/target_terms.h>
#include <support/test.h>

#include <core/record_text.h>

#include <algorithm>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

const QString texts[] = {
    u"Runbook"_s,
    u"Grüße, 日本語, \U0001F600"_s,
    u"'; DROP TABLE \"ledger\"; --"_s,
    u"two\nlines\r\nand a tab\t"_s,
    u" blanks around "_s,
    u"=1+1"_s,
    QString::fromLatin1("a\0b", 3),
    u"%1 %n ? :name"_s,
    u"\u202eright to left"_s,
    u"0"_s,
    QString(3'000, u'x'),
};
const double numbers[] = {0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 12'345'678'901.25, 1.0 / 3};
const qint64 wholes[] = {0, 1, -1, 4, 12, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};

// Terms that a target may have: what is at fault is given a value, or let go.
void mendTarget(ChangeBuilder &builder, RecordId target)
{
    const auto fault = [&] {
        return faultOfTarget([&](FieldIndex field) { return builder.value(EntityKind::Target, target, field); });
    };
    for (auto found = fault(); found; found = fault())
        builder.set(EntityKind::Target, target, found->field,
                    found->field == fieldIndex<&Target::target>() ? Value(1.0) : Value());
}

// One that the kind of its metric allows.
void mendReading(ChangeBuilder &builder, RecordId reading)
{
    const auto number = [&](FieldIndex field) {
        return valueOr<double>(builder.value(EntityKind::Reading, reading, field), std::nan(""));
    };
    const ReadingNumbers numbers{.value = number(fieldIndex<&Reading::value>()),
                                 .numerator = number(fieldIndex<&Reading::numerator>()),
                                 .denominator = number(fieldIndex<&Reading::denominator>())};
    const auto metric = valueOr<qint64>(builder.value(EntityKind::Reading, reading, fieldIndex<&Reading::metric>()));
    const auto option = [&](FieldIndex field) {
        return valueOr<qint64>(builder.value(EntityKind::Metric, metric, field));
    };
    if (faultOfReading(MetricKind(option(fieldIndex<&Metric::kind>())),
                       ProcessChartType(option(fieldIndex<&Metric::chart>())), numbers)
        == ReadingFault::None)
        return;
    builder.set(EntityKind::Reading, reading, fieldIndex<&Reading::value>(), 1.0);
    builder.set(EntityKind::Reading, reading, fieldIndex<&Reading::numerator>(), {});
    builder.set(EntityKind::Reading, reading, fieldIndex<&Reading::denominator>(), {});
}

} // namespace

QString dumpOf(const Register &reg)
{
    QString text;
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        reg.table(kind).forEach([&](RecordId id, const void *record) {
            for (const Field &field : type.fields) {
                const Value value = field.read(record);
                const QString held = field.kind == FieldKind::Reference ? QString::number(valueOr<qint64>(value))
                                                                        : fileText(reg, field, value);
                text += u"%1 %2 %3: "_s.arg(QLatin1StringView(type.name)).arg(id).arg(QLatin1StringView(field.name))
                    + held + u'\n';
            }
        });
    }
    return text;
}

RecordId RandomChanges::anyRecord(EntityKind kind, const Register &reg)
{
    std::vector<RecordId> records;
    reg.table(kind).forEach([&](RecordId id, const void *) { records.push_back(id); });
    return records.empty() ? 0 : records[below(quint32(records.size()))];
}

Value RandomChanges::valueFor(const Field &field, ChangeBuilder &builder, const Register &reg)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return texts[below(std::size(texts))];
    case FieldKind::Date:
        return QDate(1990, 1, 1).addDays(below(20'000));
    case FieldKind::Month:
        return QDate(2020, 1, 1).addMonths(int(below(80)));
    case FieldKind::DateTime:
        return QDateTime(QDate(2026, 1, 1).addDays(below(400)), QTime(int(below(24)), int(below(60)), 7), Qt::UTC);
    case FieldKind::Integer: {
        const qint64 whole = wholes[below(std::size(wholes))];
        const std::optional<IntegerRange> range = rangeOf(field);
        return range ? std::clamp(whole, range->least, range->most) : whole;
    }
    case FieldKind::Number:
        return numbers[below(std::size(numbers))];
    case FieldKind::Boolean:
        return true;
    case FieldKind::Enumeration:
        return qint64(below(quint32(field.options.size())) + 1);
    case FieldKind::Reference: {
        const RecordId known = anyRecord(*field.reference, reg);
        if (known || !field.isRequired())
            return known ? Value(known) : Value();
        const RecordId fresh = builder.nextId();
        create(*field.reference, builder, reg);
        return fresh;
    }
    }
    return {};
}

void RandomChanges::create(EntityKind kind, ChangeBuilder &builder, const Register &reg)
{
    const RecordId record = builder.create(kind);
    const auto fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isRequired() || below(2))
            builder.set(kind, record, FieldIndex(i), valueFor(fields[i], builder, reg));
    }
    if (kind == EntityKind::Target)
        mendTarget(builder, record);
    if (kind == EntityKind::Reading)
        mendReading(builder, record);
}

void RandomChanges::addTo(ChangeBuilder &builder, const Register &reg)
{
    const quint32 what = below(10);
    const auto kind = EntityKind(below(entityCount));
    if (what == 0) {
        if (const RecordId record = anyRecord(kind, reg))
            builder.remove(kind, record);
    } else if (what < 6) {
        create(kind, builder, reg);
    } else if (const RecordId record = anyRecord(kind, reg)) {
        const auto fields = entityType(kind).fields;
        for (int i = 0; i < 3; ++i) {
            const auto field = FieldIndex(below(quint32(fields.size())));
            const bool empties = !fields[size_t(field)].isRequired() && below(4) == 0;
            builder.set(kind, record, field, empties ? Value() : valueFor(fields[size_t(field)], builder, reg));
        }
        if (kind == EntityKind::Target)
            mendTarget(builder, record);
        if (kind == EntityKind::Reading)
            mendReading(builder, record);
    }
}

SampleStore::SampleStore(const QString &path)
    : store(valueOf(Store::create(path, u"Ada"_s)))
{
}

qint64 SampleStore::append(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    valueOf(builder.validate());
    Change change;
    change.at = QDateTime(QDate(2026, 11, 23), QTime(8, 0, 0, 125), Qt::UTC).addSecs(store->lastChange());
    change.who = u"Ada"_s;
    change.reason = reason;
    change.kind = kind;
    const RecordId next = builder.nextId();
    change.edits = builder.take();
    const Change written = valueOf(store->append(std::move(change), next)).change;
    valueOf(reg.apply(written.edits));
    return written.number;
}

void SampleStore::appendRandom(RandomChanges &changes, int count)
{
    for (int i = 0; i < count; ++i) {
        ChangeBuilder some = builder();
        changes.addTo(some, reg);
        append(std::move(some), u"Change %1"_s.arg(i));
    }
}

void makeRegister(const QString &path, int changes, quint32 seed)
{
    SampleStore sample(path);
    RandomChanges random(seed);
    sample.appendRandom(random, changes);
}

} // namespace Ratchet::Test
