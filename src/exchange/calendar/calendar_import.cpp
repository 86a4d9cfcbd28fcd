// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_import.h"

#include <calendar/cadence_dates.h>
#include <calendar/clock_zone.h>
#include <calendar/date_words.h>
#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>
#include <exchange/calendar/as_kept.h>
#include <exchange/calendar/calendar_event.h>
#include <exchange/calendar/calendar_program.h>
#include <exchange/calendar/calendar_uid.h>
#include <exchange/calendar/ceremony_events.h>
#include <exchange/calendar/event_versions.h>
#include <exchange/calendar/ics_writer.h>
#include <exchange/mapping/record_index.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

class CalendarPlanner {
public:
    CalendarPlanner(ChangeBuilder &builder, const Register &reg, const QString &registerId, QDate today,
                    const RowChoices &choices)
        : m_builder(builder)
        , m_register(reg)
        , m_registerId(registerId)
        , m_today(today)
        , m_people(reg)
        , m_choices(choices)
    {
        plan.kind = EntityKind::Ceremony;
        for (const Ceremony &ceremony : reg.all<Ceremony>()) {
            m_names.insert(ceremony.name.toCaseFolded());
            if (!ceremony.uid.isEmpty())
                m_known.insert(ceremony.uid, ceremony.id);
        }
    }

    void takeSeries(const ReadEvent &event)
    {
        const Id<Ceremony> known = knownAs(event.uid);
        const Ceremony *before = m_register.find(known);
        if (event.isCancelled) { // what no longer takes place is no rhythm
            m_passed.insert(event.uid, whyCancelled(event, before));
            return pass(event, m_passed.value(event.uid), known);
        }
        if (const QString reason = whySkipped(m_choices, event.line, before); !reason.isEmpty()) {
            m_passed.insert(event.uid, reason);
            return pass(event, reason, known);
        }
        if (isMovedHere(event.uid))
            return plan.rows.push_back({event.line, RowAction::Unchanged, 0, nameOf(event), 0, 0});
        // What its owner shows to nobody else becomes known to all only if somebody says so.
        if (event.isPrivate && !before && !m_choices.asNew.contains(event.line)) {
            m_passed.insert(event.uid, App::translate("Calendar", "The event is private."));
            pass(event, m_passed.value(event.uid));
            plan.rows.back().isOffered = true;
            return;
        }
        const auto first = qsizetype(m_builder.edits().size());
        const Id<Ceremony> ceremony = before ? known : m_builder.create<Ceremony>();
        if (!before || before->name != nameOf(event)) {
            const QString name = freeName(nameOf(event), before);
            put<&Ceremony::name>(event, ceremony, Value(name));
        }
        const QString rrule = ruleAsKept(withoutRecorded(event.rrule, known), before);
        put<&Ceremony::rrule>(event, ceremony, Value(rrule));
        if (!before || !before->uid.isEmpty() || !isAsExported(*before, event))
            setTime(ceremony, event, before);
        if (!before)
            put<&Ceremony::countsFrom>(event, ceremony, Value(m_today));
        if (!before || !before->uid.isEmpty())
            put<&Ceremony::uid>(event, ceremony, Value(event.uid));
        if (!event.description.isEmpty() && (!before || before->agenda.isEmpty()))
            put<&Ceremony::agenda>(event, ceremony, Value(event.description));
        tellWithoutPlace(event, takeChair(ceremony, event, before), before);
        const auto edits = qsizetype(m_builder.edits().size()) - first;
        plan.rows.push_back({event.line,
                             !before         ? RowAction::Add
                                 : edits > 0 ? RowAction::Update
                                             : RowAction::Unchanged,
                             ceremony.value, nameOf(event), first, edits});
        m_series.insert(event.uid, {ceremony, event, rrule, false});
    }

    // A single date of a series that was moved or cancelled.
    void takeChange(const ReadEvent &change)
    {
        auto series = m_series.find(change.uid);
        const Ceremony *kept = series == m_series.end() ? m_register.find(knownAs(change.uid)) : nullptr;
        if (kept)
            series = m_series.insert(change.uid, keptSeries(*kept));
        if (series == m_series.end() && m_passed.contains(change.uid))
            return pass(change, m_passed.value(change.uid));
        if (series == m_series.end())
            return refuse(change.line, change.summary,
                          App::translate("Calendar",
                                         "The event changes a date of a series that is neither in the file nor here."));
        if (const QString reason = whySkipped(m_choices, change.line, series->isKept); !reason.isEmpty())
            return pass(change, reason);
        if (!(change.extras == series->event.extras))
            tellWithoutPlace(change, true, nullptr);
        const auto first = qsizetype(m_builder.edits().size());
        const auto refused = plan.problems.size();
        const QString told = changeDate(*series, change);
        if (refused != plan.problems.size())
            return;
        const auto edits = qsizetype(m_builder.edits().size()) - first;
        const Id<Ceremony> ceremony = series->ceremony;
        const Value name = m_builder.value(EntityKind::Ceremony, ceremony.value, fieldIndex<&Ceremony::name>());
        plan.rows.push_back({change.line, edits > 0 ? RowAction::Update : RowAction::Unchanged, ceremony.value,
                             valueOr<QString>(name), first, edits});
        if (edits > 0 && !told.isEmpty())
            plan.notices.push_back({change.line, 0, {}, told});
    }

    // `known`: the ceremony that it is here.
    void pass(const ReadEvent &event, const QString &reason, Id<Ceremony> known = {})
    {
        plan.rows.push_back({event.line, RowAction::Skipped, known.value, nameOf(event)});
        plan.rows.back().reason = reason;
        plan.notices.push_back({event.line, 0, {}, reason});
    }

    void refuse(int line, const QString &title, const QString &reason)
    {
        plan.rows.push_back({line, RowAction::Refused, 0, title, 0, 0});
        plan.problems.push_back({line, 0, {}, reason});
    }

    ImportPlan plan;

private:
    struct Series {
        Id<Ceremony> ceremony;
        ReadEvent event;
        QString rrule; // as it is written to the register
        bool isKept = false; // an earlier file brought it
    };

    [[nodiscard]] static QString whyCancelled(const ReadEvent &event, const Ceremony *kept)
    {
        if (kept)
            return App::translate("Calendar", "The whole series is cancelled; the ceremony stays as it is here.");
        return event.rrule == happensOnce
            ? App::translate("Calendar", "The event is cancelled, so that it becomes no ceremony.")
            : App::translate("Calendar", "The whole series is cancelled, so that it becomes no ceremony.");
    }

    // Unless somebody wants the field left as it is; what each ceremony must have is never left out of a new one.
    template <auto Member> void put(const ReadEvent &event, Id<Ceremony> ceremony, const Value &value)
    {
        const bool isNeeded = fieldOf<Member>().isRequired() && !m_register.find(ceremony);
        if (isNeeded || !m_choices.untouched.value(event.line).contains(fieldIndex<Member>()))
            m_builder.set<Member>(ceremony, value);
    }

    // The organizer, unless somebody else was named here. Whether the organizer has a place now.
    [[nodiscard]] bool takeChair(Id<Ceremony> ceremony, const ReadEvent &event, const Ceremony *before)
    {
        const CalendarPerson &organizer = event.extras.organizer;
        RecordId person = organizer.email.isEmpty() ? 0 : m_people.find(EntityKind::Person, organizer.email);
        if (!person && !organizer.name.isEmpty())
            person = m_people.find(EntityKind::Person, organizer.name);
        if (!person || (before && before->chair.value != 0))
            return person && before && before->chair.value == person;
        put<&Ceremony::chair>(event, ceremony, Value(person));
        return true;
    }
    void tellWithoutPlace(const ReadEvent &event, bool hasChair, const Ceremony *before)
    {
        const bool isPassedOver = before && !before->agenda.isEmpty() && !event.description.isEmpty()
            && before->agenda.simplified() != event.description.simplified();
        const QString told = withoutPlace(event.extras, hasChair, isPassedOver);
        if (!told.isEmpty())
            plan.notices.push_back({event.line, 0, {}, nameOf(event) + u": "_s + told});
    }
    [[nodiscard]] static Series keptSeries(const Ceremony &ceremony)
    {
        ReadEvent event;
        event.uid = ceremony.uid;
        event.startsAt = startOf(ceremony);
        event.zone = {ceremony.timeZone, ceremony.zoneRules};
        event.rrule = ceremony.rrule;
        event.isAllDay = ceremony.isAllDay;
        return {ceremony.id, event, ceremony.rrule, true};
    }
    void setTime(Id<Ceremony> ceremony, const ReadEvent &event, const Ceremony *before)
    {
        const bool hasZone = !event.isAllDay && !event.zone.name.isEmpty();
        const QString rules = hasZone ? zoneRulesAsKept(event.zone, before) : QString();
        put<&Ceremony::startsAt>(event, ceremony, Value(event.startsAt));
        put<&Ceremony::isAllDay>(event, ceremony, event.isAllDay ? Value(true) : Value());
        put<&Ceremony::timeZone>(event, ceremony, hasZone ? Value(event.zone.name) : Value());
        put<&Ceremony::zoneRules>(event, ceremony, rules.isEmpty() ? Value() : Value(rules));
        put<&Ceremony::durationMinutes>(event, ceremony, durationAsKept(event, before));
    }
    // What is to be told of it, translated; empty where it was refused or nothing changes.
    QString changeDate(Series &series, const ReadEvent &change)
    {
        const auto &[ceremony, event, rrule, isKept] = series;
        const bool isDay = event.isAllDay && event.zone.name.isEmpty();
        const QDateTime named = isDay
            ? change.replaces
            : wallClockIn(change.replaces, change.replacesZone, event.zone, change.replacesForm);
        const QDateTime dueAt = dateOf(event, named);
        if (!dueAt.isValid()) {
            refuse(change.line, change.summary,
                   App::translate("Calendar", "The event changes a date on which its series does not take place."));
            return {};
        }
        const QDateTime movedTo = event.isAllDay || change.isAllDay
            ? change.startsAt
            : wallClockIn(change.startsAt, change.zone, event.zone, RecurrenceLimit::Form::WallClock);
        if (!change.isCancelled)
            restore(series, dueAt);
        const Occurrence *known = recordOf(ceremony, dueAt);
        const bool isChanged =
            known && (known->status == OccurrenceStatus::Moved || known->status == OccurrenceStatus::Cancelled);
        const bool isOurs =
            known && !isChanged && known->status != OccurrenceStatus::None && known->status != OccurrenceStatus::Due;
        const bool isBack = !change.isCancelled && movedTo == dueAt;
        if (isOurs || (isBack && !isChanged)) // what was recorded here counts; or only its words are others
            return {};
        record(ceremony, dueAt, known,
               isBack                   ? OccurrenceStatus::Due
                   : change.isCancelled ? OccurrenceStatus::Cancelled
                                        : OccurrenceStatus::Moved,
               isBack || change.isCancelled ? QDateTime() : movedTo);
        const QString date = dateText(dueAt, event.isAllDay);
        if (isBack)
            return App::translate("Calendar", "The date %1 takes place as the series does.").arg(date);
        return change.isCancelled
            ? App::translate("Calendar", "The date %1 is cancelled.").arg(date)
            : App::translate("Calendar", "The date %1 is moved to %2.").arg(date, dateText(movedTo, change.isAllDay));
    }
    void record(Id<Ceremony> ceremony, const QDateTime &dueAt, const Occurrence *known, OccurrenceStatus status,
                const QDateTime &heldAt)
    {
        const Id<Occurrence> occurrence = known ? known->id : m_builder.create<Occurrence>();
        m_builder.set<&Occurrence::ceremony>(occurrence, Value(ceremony.value));
        m_builder.set<&Occurrence::dueAt>(occurrence, Value(dueAt));
        m_builder.set<&Occurrence::status>(occurrence, Value(qint64(status)));
        m_builder.set<&Occurrence::heldAt>(occurrence, heldAt.isValid() ? Value(heldAt) : Value());
    }
    [[nodiscard]] static QString dateText(const QDateTime &at, bool isDay)
    {
        return dayAndTimeWords({.ceremony = {}, .dueAt = at, .movedTo = {}, .record = {}, .days = isDay ? 1 : 0},
                               QLocale());
    }
    // By the identifier that it came with, or by the one that the export gives it.
    [[nodiscard]] Id<Ceremony> knownAs(const QString &uid) const
    {
        const auto found = m_known.constFind(uid);
        return found != m_known.cend() ? *found : Id<Ceremony>(recordOfUid(uid, EntityKind::Ceremony, m_registerId));
    }
    [[nodiscard]] static QString nameOf(const ReadEvent &event)
    {
        return event.summary.isEmpty() ? App::translate("Calendar", "Meeting without a name")
                                       : event.summary.simplified();
    }
    // The export fills in what a ceremony of ours leaves open: its first date, the zone of the computer, an hour.
    [[nodiscard]] bool isAsExported(const Ceremony &ceremony, const ReadEvent &event) const
    {
        const std::optional<CalendarEvent> written = seriesEvent(ceremony, m_registerId);
        const QString zone = written ? QString::fromUtf8(written->zone) : QString();
        const bool isSameZone =
            event.isAllDay || zone == event.zone.name || (zone == u"Etc/UTC" && event.zone.name == u"UTC");
        return written && written->isAllDay == event.isAllDay && written->startsAt == event.startsAt && isSameZone
            && written->minutes == event.minutes;
    }
    // The export writes a date that was moved as an event of its own.
    [[nodiscard]] bool isMovedHere(const QString &uid) const
    {
        return m_register.find(Id<Occurrence>(recordOfUid(uid, EntityKind::Occurrence, m_registerId))) != nullptr;
    }
    // A rule leaves out dates that were moved or cancelled, of which the register knows more than that.
    [[nodiscard]] QString withoutRecorded(const QString &rrule, Id<Ceremony> ceremony) const
    {
        QSet<QString> recorded;
        for (const Occurrence &occurrence : m_register.all<Occurrence>()) {
            if (ceremony && occurrence.ceremony == ceremony)
                recorded.insert(occurrence.dueAt.date().toString(u"yyyyMMdd"_s));
        }
        return withoutExceptions(rrule, recorded);
    }
    [[nodiscard]] static QString withoutExceptions(const QString &rrule, const QSet<QString> &days)
    {
        QStringList exceptions = rrule.section(u"EXDATE:"_s, 1).split(u',', Qt::SkipEmptyParts);
        exceptions.removeIf([&days](const QString &exception) { return days.contains(exception.left(8)); });
        const QString rule = rrule.section(u'\n', 0, 0);
        return exceptions.isEmpty() ? rule : QString(rule + u"\nEXDATE:"_s + exceptions.join(u','));
    }
    // Some calendars leave a date out of the series and change it all the same: the change counts.
    void restore(Series &series, const QDateTime &dueAt)
    {
        series.rrule = withoutExceptions(series.rrule, {dueAt.date().toString(u"yyyyMMdd"_s)});
        m_builder.set<&Ceremony::rrule>(series.ceremony, Value(series.rrule));
    }
    // Files name ceremonies by name, so that each has one of its own.
    QString freeName(const QString &wanted, const Ceremony *before)
    {
        if (before && before->name.startsWith(wanted + u" ("_s) && before->name.endsWith(u')')) // numbered
            return before->name;
        QString name = wanted;
        for (int number = 2; m_names.contains(name.toCaseFolded()); ++number)
            name = App::translate("Calendar", "%1 (%2)", "a meeting, and which of several of that name")
                       .arg(wanted)
                       .arg(number);
        m_names.insert(name.toCaseFolded());
        return name;
    }
    // The date of the series on that day, also where it was left out: it recurs once a day at most.
    [[nodiscard]] static QDateTime dateOf(const ReadEvent &series, const QDateTime &at)
    {
        const Result<Recurrence> rule = parseRecurrence(series.rrule.section(u'\n', 0, 0)); // whatever it leaves out
        if (!rule)
            return {};
        const ClockZone zone = series.isAllDay ? ClockZone(QTimeZone::utc()) : series.zone.clock();
        const std::vector<QDateTime> dates = instances(*rule, series.startsAt, zone, at.date(), at.date());
        return dates.empty() ? QDateTime() : dates.front();
    }
    [[nodiscard]] const Occurrence *recordOf(Id<Ceremony> ceremony, const QDateTime &dueAt) const
    {
        for (const Occurrence &occurrence : m_register.all<Occurrence>()) {
            if (occurrence.ceremony == ceremony && occurrence.dueAt.date() == dueAt.date())
                return &occurrence;
        }
        return nullptr;
    }

    ChangeBuilder &m_builder;
    const Register &m_register;
    QString m_registerId;
    QDate m_today;
    RecordNames m_people;
    QSet<QString> m_names;
    QHash<QString, Id<Ceremony>> m_known;
    QHash<QString, Series> m_series;
    QHash<QString, QString> m_passed; // by UID why a series of the file is not taken
    const RowChoices &m_choices;
};

} // namespace

Result<ImportPlan> planCalendarImport(ChangeBuilder &builder, const Register &reg, const QString &registerId,
                                      const QByteArray &bytes, QDate today, const QMap<QString, QString> &answers,
                                      const RowChoices &choices)
{
    const Result<CalendarFile> file = readCalendar(bytes);
    if (!file)
        return tl::unexpected<Error>(file.error());
    CalendarPlanner planner(builder, reg, registerId, today, choices);
    const CalendarZones zones(*file, answers);
    planner.plan.source = calendarProgram(*file);
    planner.plan.questions = zoneQuestions(*file, zones);
    std::vector<ReadEvent> events;
    for (const CalendarComponent &component : file->events) {
        const Result<ReadEvent> event = readEvent(component, zones);
        const CalendarProperty *summary = component.find(u"SUMMARY");
        if (event)
            events.push_back(*event);
        else
            planner.refuse(event.error().where.line, summary ? summary->text() : QString(), event.error().what);
    }
    const EventVersions versions(events);
    for (const auto &[event, by] : versions.superseded())
        planner.pass(event, App::translate("Calendar", "Line %1 has a later version of the event.").arg(by));
    for (const ReadEvent &event : versions.latest()) {
        if (!event.replaces.isValid())
            planner.takeSeries(event);
    }
    for (const ReadEvent &event : versions.latest()) {
        if (event.replaces.isValid())
            planner.takeChange(event);
    }
    std::ranges::stable_sort(planner.plan.rows, {}, &ImportRow::line);
    std::ranges::stable_sort(planner.plan.problems, {}, &ImportProblem::line);
    std::ranges::stable_sort(planner.plan.notices, {}, &ImportProblem::line);
    return std::move(planner.plan);
}

} // namespace Ratchet
