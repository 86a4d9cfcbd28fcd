// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_text.h"

#include <core/change_builder.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ratchet::Document)
};

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() > most ? line.first(most - 1) + u'…' : line;
}

// Records that the change removed and that are not there.
QSet<RecordId> removedRecords(const Register &reg, const Change &removal)
{
    QSet<RecordId> records;
    for (const Edit &edit : removal.edits) {
        if (edit.field == Edit::existence && isEmpty(edit.after) && !reg.table(edit.entity).record(edit.record))
            records.insert(edit.record);
    }
    return records;
}

// True where the edit lets a record that stayed name a returning one again, and it names nothing else since.
bool namesReturning(const Register &reg, const Edit &edit, const QSet<RecordId> &returning)
{
    return reg.table(edit.entity).record(edit.record) && reg.value(edit.entity, edit.record, edit.field) == edit.before
        && returning.contains(valueOr<qint64>(edit.after))
        && entityType(edit.entity).fields[size_t(edit.field)].reference;
}

// Behind the prefix of its kind; 0 for a reference that is not of the program's own form.
qint64 numberOf(const QString &reference, EntityKind kind)
{
    const QString prefix = referencePrefix(kind);
    return reference.startsWith(prefix) ? QStringView(reference).sliced(prefix.size()).toLongLong() : 0;
}

qint64 highestReference(const Register &reg, EntityKind kind)
{
    if (referencePrefix(kind).isEmpty())
        return 0;
    const Field &field = entityType(kind).fields[size_t(referenceField(kind))];
    qint64 highest = 0;
    reg.table(kind).forEach([&](RecordId, const void *record) {
        highest = std::max(highest, numberOf(valueOr<QString>(field.read(record)), kind));
    });
    return highest;
}

QStringList referencesAfter(qint64 highest, EntityKind kind, qsizetype count)
{
    const QString prefix = referencePrefix(kind);
    QStringList references;
    while (!prefix.isEmpty() && references.size() < count)
        references += prefix + QString::number(++highest).rightJustified(4, u'0');
    return references;
}

} // namespace

QString editText(const Register &reg, const Edit &edit, const QLocale &locale)
{
    const EntityType &type = entityType(edit.entity);
    const QString named = shortened(recordName(reg, edit.entity, edit.record));
    const QString record = named.isEmpty() ? label(type) : named;
    if (edit.field == Edit::existence)
        return isEmpty(edit.before) ? Words::tr("%1 added").arg(record) : Words::tr("%1 removed").arg(record);
    const Field &field = type.fields[size_t(edit.field)];
    const auto text = [&](const Value &value) {
        const QString shown = shortened(displayText(reg, field, value, locale));
        return shown.isEmpty() ? Words::tr("empty") : shown;
    };
    //: %1 a field, %2 a record, %3 and %4 the field's text before and after
    return Words::tr("%1 of %2: %3 → %4").arg(label(field), record, text(edit.before), text(edit.after));
}

QString removedTitle(const Register &reg, const Change &removal, const Edit &existence)
{
    const EntityType &type = entityType(existence.entity);
    QStringList parts;
    for (const char *name : type.title) {
        const FieldIndex index = type.indexOf(QString::fromLatin1(name));
        for (const Edit &edit : removal.edits) {
            if (edit.record == existence.record && edit.entity == existence.entity && edit.field == index)
                parts += fileText(reg, type.fields[size_t(index)], edit.before);
        }
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? label(type) : parts.join(u' ');
}

std::vector<Edit> restoringEdits(const Register &reg, const Change &removal)
{
    const std::vector<Edit> back = inverted(removal.edits);
    QSet<RecordId> returning = removedRecords(reg, removal);
    const auto canBeNamed = [&](const Edit &edit) {
        const Field &field = entityType(edit.entity).fields[size_t(edit.field)];
        const RecordId named = valueOr<qint64>(edit.after);
        return !field.reference || isEmpty(edit.after) || returning.contains(named)
            || reg.table(*field.reference).record(named);
    };
    // What cannot be without a record that stays away stays away too, and so on.
    const auto staysAway = [&](const Edit &edit) {
        return edit.field != Edit::existence && returning.contains(edit.record) && !canBeNamed(edit)
            && entityType(edit.entity).fields[size_t(edit.field)].isRequired();
    };
    for (auto found = std::ranges::find_if(back, staysAway); found != back.end();
         found = std::ranges::find_if(back, staysAway))
        returning.remove(found->record);
    std::vector<Edit> edits;
    for (const Edit &edit : back) {
        const bool isOfReturning = returning.contains(edit.record);
        const bool fits = edit.field == Edit::existence
            ? isOfReturning
            : canBeNamed(edit) && (isOfReturning || namesReturning(reg, edit, returning));
        if (fits)
            edits.push_back(edit);
    }
    return edits;
}

QString nextReference(const Register &reg, EntityKind kind) { return nextReferences(reg, kind, 1).value(0); }

QStringList nextReferences(const Register &reg, EntityKind kind, qsizetype count)
{
    return referencesAfter(highestReference(reg, kind), kind, count);
}

QStringList nextReferences(const Register &reg, const ChangeBuilder &builder, EntityKind kind, qsizetype count)
{
    if (count == 0)
        return {};
    qint64 highest = highestReference(reg, kind);
    for (const Edit &edit : builder.edits()) {
        if (edit.entity == kind && edit.field == referenceField(kind))
            highest = std::max(highest, numberOf(valueOr<QString>(edit.after), kind));
    }
    return referencesAfter(highest, kind, count);
}

} // namespace Ratchet
