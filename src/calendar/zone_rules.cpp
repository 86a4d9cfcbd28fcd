// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone_rules.h"

#include <calendar/recurrence_rule.h>

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int firstYear = 1968; // a leap year before every event
constexpr int lastYear = 2100;

tl::unexpected<Error> notUnderstood(const QString &line)
{
    return failure(
        ErrorCode::Malformed,
        App::translate("Calendar", "\"%1\" in the definition of the time zone is not understood.").arg(line.left(60)));
}

// The lines of a STANDARD or DAYLIGHT component by their names.
using Observance = QMap<QString, QStringList>;

std::optional<int> offsetOf(const QString &text)
{
    static const QRegularExpression form(u"^([+-])(\\d{2}):?(\\d{2}):?(\\d{2})?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int seconds = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60 + match.captured(4).toInt();
    return match.captured(1) == u"-" ? -seconds : seconds;
}

// What the clock shows, before it is put on or back; an instant of UTC is turned into that.
QDateTime clockOf(const QString &text, int from)
{
    const QString bare = text.trimmed().section(u'/', 0, 0);
    const QDateTime at(QDate::fromString(bare.left(8), u"yyyyMMdd"_s),
                       bare.size() == 8 ? QTime(0, 0) : QTime::fromString(bare.mid(9, 6), u"HHmmss"_s), Qt::UTC);
    return bare.endsWith(u'Z') ? at.addSecs(from) : at;
}

// The rules begin in 1601 in what Windows writes: nothing before the first year is looked at.
QDateTime startOf(const QDateTime &first, const Recurrence &rule)
{
    const bool isEveryYear = rule.period == RecurrencePeriod::Year && rule.interval == 1 && !rule.count;
    if (!isEveryYear || first.date().year() >= firstYear)
        return first;
    return {QDate(firstYear, first.date().month(), first.date().day()), first.time(), Qt::UTC};
}

Result<std::vector<ClockChange>> changesOf(const Observance &observance)
{
    for (const QString &name : {u"EXDATE"_s, u"EXRULE"_s}) {
        if (observance.contains(name))
            return notUnderstood(name + u':' + observance.value(name).value(0));
    }
    const QString start = observance.value(u"DTSTART"_s).value(0);
    const std::optional<int> from = offsetOf(observance.value(u"TZOFFSETFROM"_s).value(0));
    const std::optional<int> to = offsetOf(observance.value(u"TZOFFSETTO"_s).value(0));
    if (!to)
        return notUnderstood(u"TZOFFSETTO:"_s + observance.value(u"TZOFFSETTO"_s).value(0));
    const int before = from.value_or(*to);
    const QDateTime first = clockOf(start, before);
    if (!first.isValid())
        return notUnderstood(u"DTSTART:"_s + start);
    std::vector<QDateTime> clocks{first};
    for (const QString &line : observance.value(u"RDATE"_s)) {
        for (const QString &text : line.split(u',', Qt::SkipEmptyParts)) {
            clocks.push_back(clockOf(text, before));
            if (!clocks.back().isValid())
                return notUnderstood(u"RDATE:"_s + text);
        }
    }
    for (const QString &text : observance.value(u"RRULE"_s)) {
        const Result<Recurrence> rule = parseRecurrence(text);
        if (!rule)
            return notUnderstood(u"RRULE:"_s + text);
        const QDateTime begin = startOf(first, *rule);
        const auto ruled = instances(*rule, begin, before == 0 ? QTimeZone::utc() : QTimeZone(before), begin.date(),
                                     QDate(lastYear, 12, 31));
        clocks.insert(clocks.end(), ruled.begin(), ruled.end());
    }
    std::vector<ClockChange> changes;
    for (const QDateTime &clock : clocks)
        changes.push_back({clock.toSecsSinceEpoch() - before, before, *to});
    return changes;
}

} // namespace

Result<ZoneRules> ZoneRules::read(const QString &definition)
{
    ZoneRules zone;
    std::optional<Observance> open;
    for (const QString &line : definition.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.first(std::max<qsizetype>(colon, 0)).section(u';', 0, 0).trimmed().toUpper();
        const QString value = line.sliced(colon + 1).trimmed();
        const bool isObservance = value.compare("STANDARD"_L1, Qt::CaseInsensitive) == 0
            || value.compare("DAYLIGHT"_L1, Qt::CaseInsensitive) == 0;
        if (name == u"BEGIN" && isObservance) {
            open = Observance();
        } else if (name == u"END" && isObservance && open) {
            const Result<std::vector<ClockChange>> changes = changesOf(*open);
            if (!changes)
                return tl::unexpected<Error>(changes.error());
            zone.m_changes.insert(zone.m_changes.end(), changes->begin(), changes->end());
            open.reset();
        } else if (open) {
            (*open)[name] += value;
        } else if (name == u"TZID") {
            zone.m_name = value;
        }
    }
    if (zone.m_changes.empty())
        return failure(ErrorCode::Malformed,
                       App::translate("Calendar", "The definition of the time zone \"%1\" tells no offset.")
                           .arg(zone.m_name.left(60)));
    std::ranges::stable_sort(zone.m_changes, {}, &ClockChange::at);
    return zone;
}

} // namespace Ratchet
