// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_preset.h"

#include <exchange/mapping/plain_word.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr PresetUse ofWorklogs = PresetUse::Timesheets;
constexpr PresetUse ofTickets = PresetUse::Tickets;
constexpr PresetUse ofRecords = PresetUse::Records;

// The more special ones first.
constexpr ExportPreset knownPresets[] = {
    {"Toggl Track", ofWorklogs, u"startdate starttime duration user|member enddate|stopdate endtime|stoptime",
     u"user=who member=who email=who startdate=when project=category tags=category starttime=start enddate=end_day "
     u"stopdate=end_day endtime=end stoptime=end duration=hours",
     "", false},
    {"Clockify", ofWorklogs, u"user startdate starttime durationh|durationdecimal",
     u"user=who email=who startdate=when project=category task=category starttime=start enddate=end_day endtime=end "
     u"durationh=hours durationdecimal=hours",
     "hours", false},
    {"Harvest", ofWorklogs, u"date client project task hours firstname lastname",
     u"firstname=who lastname=last_name date=when project=category task=category hours=hours", "hours", false},
    {"Tempo", ofWorklogs, u"issuekey hours workdate username|fullname",
     u"fullname=who username=who workdate=when accountname=category activityname=category projectname=category "
     u"projectkey=category issuetype=category hours=hours",
     "hours", false},
    {"Kimai", ofWorklogs, u"date from to duration customer project activity user|username|name",
     u"user=who username=who name=who date=when activity=category project=category from=start to=end duration=hours",
     "", false},
    {"Jira", ofWorklogs,
     u"issuekey summary issuetype|worktype|parent timespent originalestimate|remainingestimate|σtimespent",
     u"assignee=who created=when issuetype=category worktype=category timespent=hours", "seconds", true},
    {"Jira", ofWorklogs, u"clavedeincidencia resumen tipodeincidencia tiempotrabajado",
     u"personaasignada=who creada=when tipodeincidencia=category tiempotrabajado=hours", "seconds", true},
    {"Azure DevOps", ofWorklogs, u"id workitemtype title completedwork",
     u"assignedto=who closeddate=when changeddate=when createddate=when activity=category workitemtype=category "
     u"completedwork=hours",
     "hours", true},

    {"Jira", ofTickets, u"issuekey summary created issuetype|worktype|status",
     u"issuekey=number created=opened resolved=restored components=service component=service", "", true},
    {"Jira", ofTickets, u"clavedeincidencia resumen creada",
     u"clavedeincidencia=number creada=opened resuelta=restored componentes=service", "", true},
    {"ServiceNow", ofTickets, u"number openedat|syscreatedon incidentstate|assignmentgroup|cmdbci|sysid",
     u"number=number openedat=opened syscreatedon=opened resolvedat=restored closedat=closed reopencount=reopened "
     u"businessservice=service cmdbci=service assignmentgroup=group",
     "", true},
    {"ServiceNow", ofTickets, u"number opened shortdescription caller|assignmentgroup",
     u"number=number opened=opened resolved=restored closed=closed reopencount=reopened businessservice=service "
     u"service=service configurationitem=service assignmentgroup=group",
     "", true},
    {"GLPI", ofTickets, u"id title openingdate",
     u"id=number openingdate=opened resolutiondate=restored solutiondate=restored closingdate=closed category=service "
     u"assignedtotechniciangroup=group assignedtogroupoftechnicians=group",
     "", true},
    {"GLPI", ofTickets, u"id titre datedouverture",
     u"id=number datedouverture=opened datederesolution=restored datedesolution=restored datedecloture=closed "
     u"datedefermeture=closed categorie=service attribueagroupedetechniciens=group",
     "", true},
    {"Zammad", ofTickets, u"# title state group createdat closeescalationat|closeinmin|createchannel|timeunitstotal",
     u"#=number createdat=opened closedat=restored closeat=restored organization=service group=group", "", true},
    {"incident.io", ofTickets,
     u"reportedat severity "
     u"acceptedat|declinedat|mergedat|canceledat|impactstarted|impactstartedat|fixedat|incidenttype",
     u"reference=number incidentid=number id=number reportedat=opened resolvedat=restored fixedat=restored "
     u"closedat=closed affectedservices=service services=service service=service teams=group team=group",
     "", true},
    {"PagerDuty", ofTickets,
     u"createdon|createdat resolvedon|resolvedat servicename secondstoresolve|escalationpolicyname",
     u"incidentnumber=number id=number createdon=opened createdat=opened resolvedon=restored resolvedat=restored "
     u"servicename=service teamname=group escalationpolicyname=group",
     "", true},
    {"Azure DevOps", ofTickets, u"id workitemtype title createddate",
     u"id=number createddate=opened resolveddate=restored closeddate=closed areapath=group", "", true},

    {"Jira", ofRecords, u"issuekey summary issuetype|worktype status",
     u"issuekey=reference summary=title status=status assignee=owner reporter=raised_by created=raised_on "
     u"duedate=target_on|due_on labels=tags description=description updated=updated_on",
     "", true},
    {"ServiceNow CIM", ofRecords,
     u"number shortdescription businessjustification|percentcomplete|cimcoordinator|expectedoutcomes|improvementkpi",
     u"number=reference shortdescription=title state=status businessjustification=justification "
     u"expectedoutcomes=outcome assignedto=owner cimcoordinator=owner requestedfor=raised_by businessservice=service "
     u"openedat=raised_on opened=raised_on syscreatedon=raised_on created=raised_on actualstartdate=started_on "
     u"actualstart=started_on plannedenddate=target_on plannedend=target_on targetreviewdate=target_on "
     u"actualenddate=delivered_on actualend=delivered_on effortestimate=size closenotes=closure_note "
     u"parentinitiative=parent source=source",
     "", true},
    {"Azure DevOps", ofRecords, u"id workitemtype title state",
     u"id=reference title=title state=status assignedto=owner createdby=raised_by createddate=raised_on "
     u"startdate=started_on targetdate=target_on|due_on duedate=target_on|due_on closeddate=closed_on tags=tags "
     u"description=description effort=effort",
     "", true},
    {QT_TRANSLATE_NOOP("ExportPreset", "ITIL CSI register"), ofRecords,
     u"dateraised size timescale justification raisedby",
     u"opportunitynumber=reference opportunityno=reference number=reference no=reference dateraised=raised_on "
     u"size=size timescale=timescale description=title justification=justification raisedby=raised_by "
     u"tobeactionedby=owner daterequiredby=target_on|due_on requiredby=target_on|due_on",
     "", true},
};

// "#" is all that some call their numbers.
QString plainHeader(const QString &header)
{
    const QString plain = plainWord(header);
    return plain.isEmpty() ? header.trimmed() : plain;
}

} // namespace

const ExportPreset *presetFor(PresetUse use, const QStringList &header)
{
    QStringList plain;
    for (const QString &title : header)
        plain += plainHeader(title);
    const auto isThere = [&plain](QStringView sign) {
        return std::ranges::any_of(sign.split(u'|'), [&plain](QStringView word) { return plain.contains(word); });
    };
    const auto *found = std::ranges::find_if(knownPresets, [use, &isThere](const ExportPreset &preset) {
        return preset.use == use && std::ranges::all_of(QStringView(preset.signs).split(u' '), isThere);
    });
    return found == std::end(knownPresets) ? nullptr : found;
}

QString presetName(PresetUse use, const QStringList &header)
{
    const ExportPreset *preset = presetFor(use, header);
    return preset ? QCoreApplication::translate("ExportPreset", preset->name) : QString();
}

void applyPreset(const ExportPreset &preset, const QStringList &header, const QStringList &blank,
                 const std::function<bool(const QString &)> &isField, ImportMapping &mapping)
{
    for (const QString &pair : QString::fromUtf16(preset.columns).split(u' ')) {
        const QString word = pair.section(u'=', 0, 0);
        const QStringList fields = pair.section(u'=', 1).split(u'|');
        const auto field = std::ranges::find_if(fields, isField);
        const auto column = std::ranges::find_if(header, [&word, &blank, &mapping](const QString &title) {
            return plainHeader(title) == word && !blank.contains(title) && !mapping.columns.contains(title.trimmed());
        });
        if (field != fields.end() && column != header.end() && !mapping.columns.values().contains(*field))
            mapping.columns.insert(column->trimmed(), *field);
    }
}

QStringList blankColumns(const TextTable &table)
{
    QStringList blank;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const bool isBlank = std::ranges::all_of(
            table.rows, [column](const TextTable::Row &row) { return row.cells[column].trimmed().isEmpty(); });
        if (isBlank && !table.rows.empty())
            blank += table.header[column];
    }
    return blank;
}

} // namespace Ratchet
