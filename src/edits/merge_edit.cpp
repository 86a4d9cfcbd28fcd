// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_edit.h"

#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <document/document.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Days on which somebody or something ended: of two that are one, the one that is kept goes on.
bool isEnd(const Field &field)
{
    const QLatin1StringView name(field.name);
    return name == "left_on"_L1 || name == "retired_on"_L1 || name == "none_planned_on"_L1;
}

bool isHours(EntityKind kind) { return kind == EntityKind::Allocation || kind == EntityKind::WeekHours; }

class Merger {
public:
    Merger(const std::shared_ptr<const Register> &reg, RecordId nextId, const Merge &merge)
        : m_register(*reg)
        , m_merge(merge)
        , m_builder(reg, nextId)
    {
    }

    Result<ChangeBuilder> run()
    {
        takePlace();
        for (const EntityKind kind : entityKinds) {
            const auto fields = entityType(kind).fields;
            for (size_t field = 0; field < fields.size(); ++field) {
                if (fields[field].reference != m_merge.kind)
                    continue;
                if (const Status status = moveReferences(kind, FieldIndex(field)); !status)
                    return tl::unexpected<Error>(status.error());
            }
        }
        if (m_merge.kind == EntityKind::Person)
            renamePresent();
        fillIn();
        m_builder.remove(m_merge.kind, m_merge.merged);
        return std::move(m_builder);
    }

private:
    [[nodiscard]] Value valueOfRecord(EntityKind kind, RecordId record, FieldIndex field) const
    {
        return m_builder.value(kind, record, field);
    }

    // A unit that lies below the merged one, through others or at once, moves up to where that one was: none is part of
    // itself.
    void takePlace()
    {
        const EntityType &type = entityType(m_merge.kind);
        for (size_t index = 0; index < type.fields.size(); ++index) {
            if (type.fields[index].reference != m_merge.kind)
                continue;
            const auto field = FieldIndex(index);
            const auto above = [&](RecordId record) {
                return valueOr<qint64>(m_register.value(m_merge.kind, record, field));
            };
            RecordId upper = above(m_merge.kept);
            for (int steps = 0; upper && upper != m_merge.merged && steps < m_register.table(m_merge.kind).size();
                 ++steps)
                upper = above(upper);
            if (upper != m_merge.merged)
                continue;
            const RecordId place = above(m_merge.merged);
            m_builder.set(m_merge.kind, m_merge.kept, field, place && place != m_merge.kept ? Value(place) : Value());
        }
    }

    Status moveReferences(EntityKind kind, FieldIndex field)
    {
        const auto referring = m_register.referring(kind, field, m_merge.merged);
        for (const RecordId record : std::vector<RecordId>(referring.begin(), referring.end())) {
            if (m_builder.isRemoved(record) || (kind == m_merge.kind && record == m_merge.merged)
                || valueOr<qint64>(valueOfRecord(kind, record, field)) != m_merge.merged)
                continue;
            const bool isItself = kind == m_merge.kind && record == m_merge.kept;
            m_builder.set(kind, record, field, isItself ? Value() : Value(m_merge.kept));
            const RecordId twin = twinOf(kind, record, field);
            if (!twin)
                continue;
            if (const Status status = join(kind, record, twin); !status)
                return status;
        }
        return {};
    }

    // Another record that holds the same key by now, or 0.
    [[nodiscard]] RecordId twinOf(EntityKind kind, RecordId record, FieldIndex moved) const
    {
        const EntityType &type = entityType(kind);
        const auto isOfKey = [&](const char *name) { return type.indexOf(QString::fromLatin1(name)) == moved; };
        if (std::ranges::none_of(type.key, isOfKey))
            return 0;
        for (const RecordId other : m_register.referring(kind, moved, m_merge.kept)) {
            const auto isSame = [&](const char *name) {
                const FieldIndex field = type.indexOf(QString::fromLatin1(name));
                return valueOfRecord(kind, other, field) == valueOfRecord(kind, record, field);
            };
            if (other != record && !m_builder.isRemoved(other) && std::ranges::all_of(type.key, isSame))
                return other;
        }
        return 0;
    }

    // Puts what the moved record says into its twin.
    Status join(EntityKind kind, RecordId moved, RecordId twin)
    {
        const auto fields = entityType(kind).fields;
        for (size_t index = 0; index < fields.size(); ++index) {
            const auto field = FieldIndex(index);
            const Value said = valueOfRecord(kind, moved, field);
            const Value held = valueOfRecord(kind, twin, field);
            if (isEmpty(said) || said == held)
                continue;
            if (isHours(kind) && fields[index].kind == FieldKind::Number)
                m_builder.set(kind, twin, field, valueOr<double>(held) + valueOr<double>(said));
            else if (isEmpty(held))
                m_builder.set(kind, twin, field, said);
            else if (isHours(kind)
                     && fields[index].kind == FieldKind::Enumeration) // a sum is as good as its weaker part
                m_builder.set(kind, twin, field, std::max(valueOr<qint64>(held), valueOr<qint64>(said)));
            else if (!isHours(kind))
                return failure(
                    ErrorCode::Refused,
                    QCoreApplication::translate(
                        "MergeEdit", "Both have an entry \"%1\" (%2), and only one may be: delete one first.")
                        .arg(recordTitle(m_register, kind, twin), label(entityType(kind))));
        }
        m_builder.remove(kind, moved);
        return {};
    }

    // "Ada; Linh Nguyen": those present are kept by their names.
    void renamePresent()
    {
        const QString gone = recordName(m_register, m_merge.kind, m_merge.merged);
        const QString kept = recordName(m_register, m_merge.kind, m_merge.kept);
        for (const EntityKind kind : entityKinds) {
            const auto fields = entityType(kind).fields;
            for (size_t index = 0; index < fields.size(); ++index) {
                const bool isOfNames = fields[index].has(FieldFlag::Personal) && fields[index].has(FieldFlag::Multiple);
                if (!isOfNames || entityType(kind).has(EntityFlag::Evidence))
                    continue;
                m_register.table(kind).forEach([&](RecordId record, const void *held) {
                    QStringList names;
                    for (const QString &name : valueOr<QString>(fields[index].read(held)).split(u';'))
                        names += name.trimmed();
                    if (!names.contains(gone))
                        return;
                    names.replaceInStrings(QRegularExpression(u"^"_s + QRegularExpression::escape(gone) + u"$"_s),
                                           kept);
                    names.removeDuplicates();
                    m_builder.set(kind, record, FieldIndex(index), names.join(u"; "_s));
                });
            }
        }
    }

    void fillIn()
    {
        const auto fields = entityType(m_merge.kind).fields;
        for (size_t index = 0; index < fields.size(); ++index) {
            const auto field = FieldIndex(index);
            const Value said = valueOfRecord(m_merge.kind, m_merge.merged, field);
            const bool isItself = fields[index].reference == m_merge.kind;
            if (!isEmpty(said) && !isItself && !isEnd(fields[index])
                && isEmpty(valueOfRecord(m_merge.kind, m_merge.kept, field)))
                m_builder.set(m_merge.kind, m_merge.kept, field, said);
        }
    }

    const Register &m_register;
    Merge m_merge;
    ChangeBuilder m_builder;
};

bool canBeMerged(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Unit || kind == EntityKind::Service;
}

} // namespace

std::vector<std::pair<EntityKind, qsizetype>> referringTo(const Register &reg, EntityKind kind, RecordId record)
{
    std::vector<std::pair<EntityKind, qsizetype>> counts;
    for (const EntityKind other : entityKinds) {
        const auto fields = entityType(other).fields;
        QSet<RecordId> found;
        for (size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].reference != kind)
                continue;
            for (const RecordId referring : reg.referring(other, FieldIndex(field), record))
                found.insert(referring);
        }
        if (!found.isEmpty())
            counts.emplace_back(other, found.size());
    }
    return counts;
}

Result<NamedChange> mergeChange(const std::shared_ptr<const Register> &reg, RecordId nextId, const Merge &merge)
{
    const auto isThere = [&](RecordId record) { return reg->table(merge.kind).record(record) != nullptr; };
    if (!canBeMerged(merge.kind) || !isThere(merge.merged) || !isThere(merge.kept))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("MergeEdit", "What was to be merged is not there any more."));
    if (merge.merged == merge.kept)
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("MergeEdit", "Choose another one: nothing merges with itself."));
    Result<ChangeBuilder> builder = Merger(reg, nextId, merge).run();
    if (!builder)
        return tl::unexpected<Error>(builder.error());
    return NamedChange{std::move(*builder),
                       QCoreApplication::translate("MergeEdit", "Merged %1 \"%2\" into \"%3\"")
                           .arg(label(entityType(merge.kind)), recordName(*reg, merge.kind, merge.merged),
                                recordName(*reg, merge.kind, merge.kept))};
}

} // namespace Ratchet
