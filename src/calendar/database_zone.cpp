// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_zone.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestOffset = 14; // hours

// An offset in the common notation, in which +1 lies east of Greenwich.
std::optional<QTimeZone> offsetZone(const QString &name)
{
    static const QRegularExpression form(u"^(?:UTC|GMT)?([+-])(\\d{1,2})(?::?(\\d{2}))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (hours > largestOffset || minutes > 59)
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return seconds == 0 ? QTimeZone::utc() : QTimeZone(match.captured(1) == u"-" ? -seconds : seconds);
}

// The names of the database that have no region; there will be no others.
constexpr QLatin1StringView shortNames[] = {
    "CET"_L1,     "CST6CDT"_L1, "Cuba"_L1,      "EET"_L1,       "EST"_L1,      "EST5EDT"_L1, "Egypt"_L1,
    "Eire"_L1,    "GB"_L1,      "GB-Eire"_L1,   "HST"_L1,       "Hongkong"_L1, "Iran"_L1,    "Israel"_L1,
    "Jamaica"_L1, "Japan"_L1,   "MET"_L1,       "MST"_L1,       "Libya"_L1,    "MST7MDT"_L1, "NZ"_L1,
    "NZ-CHAT"_L1, "Navajo"_L1,  "Kwajalein"_L1, "PRC"_L1,       "PST8PDT"_L1,  "Poland"_L1,  "Portugal"_L1,
    "ROC"_L1,     "ROK"_L1,     "Turkey"_L1,    "Singapore"_L1, "W-SU"_L1,     "WET"_L1};
constexpr QLatin1StringView namesOfGreenwich[] = {"GMT"_L1, "GMT0"_L1, "Greenwich"_L1, "Iceland"_L1,
                                                  "UCT"_L1, "UTC"_L1,  "Universal"_L1, "Zulu"_L1};

// Some systems take other files beside the zones for one.
bool isRegion(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,2}$"_s);
    static const QStringList others{u"right"_s, u"posix"_s};
    return form.match(name).hasMatch() && !others.contains(name.section(u'/', 0, 0), Qt::CaseInsensitive);
}

// Qt takes any word for a rule of POSIX, and so for a zone at Greenwich that never changes.
std::optional<QTimeZone> shortZone(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    if (std::ranges::find(namesOfGreenwich, name) != std::end(namesOfGreenwich))
        return zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime some(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const bool isShort = std::ranges::find(shortNames, name) != std::end(shortNames);
    const bool isThere = zone.isValid() && (zone.hasTransitions() || zone.offsetFromUtc(some) != 0);
    return isShort && isThere ? std::optional(zone) : std::nullopt;
}

} // namespace

std::optional<QTimeZone> databaseZone(const QString &name)
{
    if (const auto offset = offsetZone(name))
        return offset;
    if (const auto zone = shortZone(name))
        return zone;
    if (!isRegion(name))
        return {};
    if (const QTimeZone zone(name.toLatin1()); zone.isValid())
        return zone;
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(known, [latin = name.toLatin1()](const QByteArray &other) {
        return other.compare(latin, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? std::nullopt : std::optional(QTimeZone(*found));
}

} // namespace Ratchet
