// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone_names.h"

#include <calendar/database_zone.h>

#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Zones by their earlier names, of which some systems know only one (tz database, file "backward").
struct Renamed {
    QLatin1StringView earlier;
    QLatin1StringView now;
};
constexpr Renamed renamedZones[] = {
    {"Asia/Calcutta"_L1, "Asia/Kolkata"_L1},
    {"Asia/Katmandu"_L1, "Asia/Kathmandu"_L1},
    {"Asia/Rangoon"_L1, "Asia/Yangon"_L1},
    {"Asia/Saigon"_L1, "Asia/Ho_Chi_Minh"_L1},
    {"Europe/Kiev"_L1, "Europe/Kyiv"_L1},
    {"America/Godthab"_L1, "America/Nuuk"_L1},
    {"America/Buenos_Aires"_L1, "America/Argentina/Buenos_Aires"_L1},
    {"America/Indianapolis"_L1, "America/Indiana/Indianapolis"_L1},
    {"Atlantic/Faeroe"_L1, "Atlantic/Faroe"_L1},
    {"Pacific/Enderbury"_L1, "Pacific/Kanton"_L1},
    {"Pacific/Truk"_L1, "Pacific/Chuuk"_L1},
    {"Pacific/Ponape"_L1, "Pacific/Pohnpei"_L1},
    {"US/Eastern"_L1, "America/New_York"_L1},
    {"US/Central"_L1, "America/Chicago"_L1},
    {"US/Mountain"_L1, "America/Denver"_L1},
    {"US/Pacific"_L1, "America/Los_Angeles"_L1},
    {"US/Arizona"_L1, "America/Phoenix"_L1},
    {"US/Alaska"_L1, "America/Anchorage"_L1},
    {"US/Hawaii"_L1, "Pacific/Honolulu"_L1},
    {"US/East-Indiana"_L1, "America/Indiana/Indianapolis"_L1},
    {"US/Michigan"_L1, "America/Detroit"_L1},
    {"Canada/Atlantic"_L1, "America/Halifax"_L1},
    {"Canada/Eastern"_L1, "America/Toronto"_L1},
    {"Canada/Central"_L1, "America/Winnipeg"_L1},
    {"Canada/Mountain"_L1, "America/Edmonton"_L1},
    {"Canada/Pacific"_L1, "America/Vancouver"_L1},
    {"Canada/Newfoundland"_L1, "America/St_Johns"_L1},
    {"Brazil/East"_L1, "America/Sao_Paulo"_L1},
};

// The database has it by this name or by the other.
QString known(const QString &name, bool isNowPreferred)
{
    QString now = name;
    QString earlier = name;
    for (const Renamed &zone : renamedZones) {
        if (zone.earlier == name)
            now = zone.now;
        else if (zone.now == name)
            earlier = zone.earlier;
    }
    const QStringList candidates = isNowPreferred ? QStringList{now, name, earlier} : QStringList{name, now, earlier};
    for (const QString &candidate : candidates) {
        if (const auto zone = databaseZone(candidate))
            return QString::fromLatin1(zone->id());
    }
    return {};
}

// The table of Qt is that of Unicode CLDR (windowsZones, territory 001). Names that Windows no longer gives are in none
// of its later versions; these are as CLDR 1.8 and the registry of Windows XP had them.
QString windowsZone(const QString &name)
{
    static const QMap<QString, QString> earlier{{u"Armenian Standard Time"_s, u"Asia/Yerevan"_s},
                                                {u"Kamchatka Standard Time"_s, u"Asia/Kamchatka"_s},
                                                {u"Mexico Standard Time"_s, u"America/Mexico_City"_s},
                                                {u"Mexico Standard Time 2"_s, u"America/Chihuahua"_s},
                                                {u"Mid-Atlantic Standard Time"_s, u"Etc/GMT+2"_s}};
    QString standard = name;
    standard.replace(" Daylight Time"_L1, " Standard Time"_L1);
    const QString iana = QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(standard.toUtf8()));
    return known(iana.isEmpty() ? earlier.value(standard) : iana, true);
}

int standardOffset(const QString &zone)
{
    const QDateTime some(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC);
    return QTimeZone(zone.toLatin1()).standardTimeOffset(some);
}

QString zoneOfCity(const QString &city, int offset)
{
    const QString end = u'/' + QString(city).replace(u' ', u'_');
    for (const QLatin1StringView region : {"Europe"_L1, "America"_L1, "Asia"_L1, "Africa"_L1, "Australia"_L1,
                                           "Pacific"_L1, "Atlantic"_L1, "Indian"_L1}) {
        const QString zone = known(region + end, false);
        if (!zone.isEmpty() && standardOffset(zone) == offset)
            return zone;
    }
    return {};
}

// "(UTC+01:00) Amsterdam, Berlin, Bern", "(GMT-05:00) Eastern Time (US & Canada)": a city or the zone's name, and the
// offset has to fit.
QString shownZone(const QString &name)
{
    static const QRegularExpression form(u"^\\((?:UTC|GMT)(?:([+-])(\\d{1,2})[:.]?(\\d{2}))?\\)\\s*(\\S.*)$"_s);
    static const QRegularExpression country(u"\\s*\\([^)]*\\)$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const int seconds = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60;
    const int offset = match.captured(1) == u"-" ? -seconds : seconds;
    QString rest = match.captured(4);
    if (rest == u"Coordinated Universal Time")
        return u"UTC"_s;
    for (const QString &city : rest.split(u',')) {
        if (const QString zone = zoneOfCity(city.trimmed(), offset); !zone.isEmpty())
            return zone;
    }
    rest.remove(country);
    if (rest.endsWith(" Time"_L1))
        rest.insert(rest.size() - 5, u" Standard"_s);
    const QString zone = windowsZone(rest.endsWith(" Time"_L1) ? rest : QString(rest + u" Standard Time"_s));
    return !zone.isEmpty() && standardOffset(zone) == offset ? zone : QString();
}

} // namespace

QString regionalZone(const QString &written)
{
    for (const QString &candidate : {written, written.section(u'/', -2), written.section(u'/', -3)}) {
        if (!candidate.contains(u'/'))
            continue;
        if (const QString zone = known(candidate, false); !zone.isEmpty())
            return zone;
    }
    const QString dashed = QString(written).replace(u'-', u'/');
    return dashed.contains(u'/') ? known(dashed, true) : QString();
}

QString zoneNamed(const QString &written)
{
    QString name = written.simplified();
    constexpr auto ofMicrosoft = "tzone://Microsoft/"_L1;
    if (name.startsWith(ofMicrosoft, Qt::CaseInsensitive))
        name = name.sliced(ofMicrosoft.size());
    if (name.compare("UTC"_L1, Qt::CaseInsensitive) == 0)
        return u"UTC"_s;
    for (const QString &zone : {regionalZone(name), windowsZone(name), known(name, false), shownZone(name)}) {
        if (!zone.isEmpty())
            return zone;
    }
    return {};
}

} // namespace Ratchet
