// SPDX-License-Identifier: GPL-3.0-or-later
#include "occurrence_edit.h"

#include <answers/basis/ceremony_roles.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/change_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

tl::unexpected<Error> unknownOwner(const Register &reg, const ActionLine &reader, const QString &name)
{
    QStringList near;
    for (const Id<Person> person : reader.near(name))
        near += reg.find(person)->name;
    const QString what =
        App::translate("OccurrenceEdit", "nobody, or not one person only, is called \"%1\"").arg(name.left(60));
    return failure(ErrorCode::UnknownReference,
                   near.isEmpty() ? what
                                  : App::translate("OccurrenceEdit", "%1; near it: %2").arg(what, near.join(u", "_s)));
}

void raise(ChangeBuilder &builder, const Register &reg, const OccurrenceEntry &entry, Id<Occurrence> occurrence,
           QDate today)
{
    QStringList references = nextReferences(reg, EntityKind::Action, std::ssize(entry.actions));
    for (const RaisedAction &raised : entry.actions) {
        const auto action = builder.create<Action>();
        builder.set<&Action::reference>(action, Value(references.takeFirst()));
        builder.set<&Action::title>(action, Value(raised.title));
        builder.set<&Action::occurrence>(action, Value(occurrence.value));
        builder.set<&Action::status>(action, Value(qint64(ActionStatus::Open)));
        builder.set<&Action::raisedOn>(action, Value(std::min(entry.heldAt.date(), today)));
        if (raised.owner)
            builder.set<&Action::owner>(action, Value(raised.owner.value));
        if (raised.dueOn.isValid())
            builder.set<&Action::dueOn>(action, Value(raised.dueOn));
    }
}

Value textValue(const QString &text) { return text.trimmed().isEmpty() ? Value() : Value(text.trimmed()); }

} // namespace

RaisedActions raisedActions(const Register &reg, const QString &lines, const QLocale &locale, QDate today)
{
    const ActionLine reader(reg, locale, today);
    RaisedActions raised;
    int number = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        Result<RaisedAction> action = reader.read(line);
        if (action && !action->unknownOwner.isEmpty())
            action = unknownOwner(reg, reader, action->unknownOwner);
        if (action) {
            raised.actions.push_back(*action);
            continue;
        }
        raised.problems.push_back({.code = action.error().code,
                                   .what = App::translate("OccurrenceEdit", "Action in line %1: %2")
                                               .arg(locale.toString(number), action.error().what),
                                   .where = Place{.line = number, .field = u"actions"_s}});
    }
    return raised;
}

std::vector<Error> problemsOf(const OccurrenceEntry &entry)
{
    std::vector<Error> problems;
    const auto refuse = [&problems](ErrorCode code, const QString &what, const QString &field) {
        problems.push_back({.code = code, .what = what, .where = Place{.field = field}});
    };
    const bool isHeld = entry.status == OccurrenceStatus::Held || entry.status == OccurrenceStatus::Late;
    const bool isMoved = entry.status == OccurrenceStatus::Moved;
    if ((isHeld || isMoved) && !entry.heldAt.isValid())
        refuse(ErrorCode::MissingValue,
               isMoved ? App::translate("OccurrenceEdit", "Say when it takes place instead.")
                       : App::translate("OccurrenceEdit", "Say when it was held."),
               u"held_at"_s);
    if (!isHeld && !isMoved && entry.status != OccurrenceStatus::Due && entry.reason.trimmed().isEmpty())
        refuse(ErrorCode::MissingValue, App::translate("OccurrenceEdit", "Say why it was not held."), u"reason"_s);
    if (!isHeld && (!entry.actions.empty() || !entry.decisions.trimmed().isEmpty()))
        refuse(ErrorCode::Refused,
               App::translate("OccurrenceEdit", "What was not held has no decisions and raises no actions."),
               u"decisions"_s);
    return problems;
}

OccurrenceEntry entryOf(const Register &reg, const CeremonyDate &date)
{
    OccurrenceEntry entry;
    entry.heldAt = date.at();
    const Occurrence *record = reg.find(date.record);
    if (!record)
        return entry;
    entry.status = record->status == OccurrenceStatus::None || record->status == OccurrenceStatus::Due
        ? OccurrenceStatus::Held
        : record->status;
    if (record->heldAt.isValid())
        entry.heldAt = record->heldAt;
    entry.attendees = namesIn(record->attendees);
    entry.metrics = namesIn(record->metricsDiscussed);
    entry.decisions = record->decisions;
    entry.minutes = record->minutes;
    entry.reason = record->reason;
    return entry;
}

Status recordOccurrence(ChangeBuilder &builder, const Register &reg, const CeremonyDate &date,
                        const OccurrenceEntry &entry, QDate today)
{
    if (const std::vector<Error> problems = problemsOf(entry); !problems.empty())
        return tl::unexpected<Error>(problems.front());
    const Occurrence *record = reg.find(date.record);
    const Id<Occurrence> occurrence = record ? record->id : builder.create<Occurrence>();
    const bool hasTime = entry.status == OccurrenceStatus::Held || entry.status == OccurrenceStatus::Late
        || entry.status == OccurrenceStatus::Moved;
    builder.set<&Occurrence::ceremony>(occurrence, Value(date.ceremony.value));
    builder.set<&Occurrence::dueAt>(occurrence, Value(record ? record->dueAt : date.dueAt));
    builder.set<&Occurrence::status>(occurrence, Value(qint64(entry.status)));
    builder.set<&Occurrence::heldAt>(occurrence, hasTime ? Value(entry.heldAt) : Value());
    builder.set<&Occurrence::attendees>(occurrence, textValue(entry.attendees.join(u';')));
    builder.set<&Occurrence::metricsDiscussed>(occurrence, textValue(entry.metrics.join(u';')));
    builder.set<&Occurrence::decisions>(occurrence, textValue(entry.decisions));
    builder.set<&Occurrence::minutes>(occurrence, textValue(entry.minutes));
    builder.set<&Occurrence::reason>(occurrence, textValue(entry.reason));
    raise(builder, reg, entry, occurrence, today);
    return {};
}

} // namespace Ratchet
