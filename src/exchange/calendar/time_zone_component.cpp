// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_zone_text.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr int yearsAhead = 30;

QByteArray offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    QByteArray text = seconds < 0 ? "-" : "+";
    text += QByteArray::number(minutes / 60).rightJustified(2, '0')
        + QByteArray::number(minutes % 60).rightJustified(2, '0');
    if (std::abs(seconds) % 60 != 0)
        text += QByteArray::number(std::abs(seconds) % 60).rightJustified(2, '0');
    return text;
}

// What two changes share so that one component can hold both.
struct ChangeKind {
    bool isDaylight = false;
    int from = 0;
    int to = 0;
    QString name;

    bool operator<(const ChangeKind &other) const
    {
        return std::tie(isDaylight, from, to, name) < std::tie(other.isDaylight, other.from, other.to, other.name);
    }
};

// The onset is written as the clock showed it until then.
QByteArray onset(const QDateTime &change, int from)
{
    return change.toUTC().addSecs(from).toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

} // namespace

QList<QByteArray> timeZoneLines(const QTimeZone &zone, int firstYear)
{
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QTimeZone::OffsetData first = zone.offsetData(begin);
    std::map<ChangeKind, QList<QByteArray>> changes;
    const ChangeKind initial{first.daylightTimeOffset != 0, first.offsetFromUtc, first.offsetFromUtc,
                             first.abbreviation};
    changes[initial].append(onset(begin, 0));
    int offset = first.offsetFromUtc;
    for (const QTimeZone::OffsetData &change : zone.transitions(begin.addSecs(1), begin.addYears(yearsAhead))) {
        const ChangeKind kind{change.daylightTimeOffset != 0, offset, change.offsetFromUtc, change.abbreviation};
        changes[kind].append(onset(change.atUtc, offset));
        offset = change.offsetFromUtc;
    }
    QList<QByteArray> lines = {"BEGIN:VTIMEZONE", "TZID:" + zone.id()};
    for (const auto &[kind, onsets] : changes) {
        const QByteArray component = kind.isDaylight ? "DAYLIGHT" : "STANDARD";
        lines.append("BEGIN:" + component);
        lines.append("DTSTART:" + onsets.constFirst());
        if (onsets.size() > 1)
            lines.append("RDATE:" + onsets.sliced(1).join(','));
        lines.append("TZOFFSETFROM:" + offsetText(kind.from));
        lines.append("TZOFFSETTO:" + offsetText(kind.to));
        if (!kind.name.isEmpty())
            lines.append("TZNAME:" + kind.name.toUtf8());
        lines.append("END:" + component);
    }
    lines.append("END:VTIMEZONE");
    return lines;
}

} // namespace Ratchet
