// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_command.h"

#include <cli/opened_register.h>

#include <answers/basis/raci_findings.h>
#include <core/entities/raci.h>
#include <core/record_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject raciJson(const Register &reg, const std::vector<RaciFinding> &findings)
{
    const auto name = [&reg](EntityKind kind, RecordId record) {
        return record == 0 ? QJsonValue() : QJsonValue(recordName(reg, kind, record));
    };
    QJsonArray rows;
    for (const RaciFinding &finding : findings)
        rows += QJsonObject{{u"rule"_s, finding.rule},
                            {u"level"_s, levelName(finding.level)},
                            {u"activity"_s, name(EntityKind::RaciActivity, finding.activity.value)},
                            {u"role"_s, name(EntityKind::RaciRole, finding.role.value)},
                            {u"text"_s, finding.text}};
    return {{u"activities"_s, reg.all<RaciActivity>().size()},
            {u"roles"_s, reg.all<RaciRole>().size()},
            {u"findings"_s, rows}};
}

} // namespace

ExitCode runRaci(const QStringList &given)
{
    Arguments arguments(u"raci"_s);
    arguments.addReportingDate();
    arguments.addJson();
    arguments.addExample(
        u"csi.ratchet"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "lists every finding; the exit code is 1 where there is any")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    const std::vector<RaciFinding> findings = raciFindings(opened->reg, opened->asOf);
    if (arguments.has(u"json"_s)) {
        print(QJsonDocument(raciJson(opened->reg, findings)).toJson());
    } else {
        QStringList lines;
        for (const RaciFinding &finding : findings)
            lines += levelName(finding.level) + u"  "_s + finding.rule + u"  "_s + finding.text;
        print(lines.isEmpty() ? words(QT_TRANSLATE_NOOP("CommandLine", "No findings.")) : lines.join(u'\n'));
    }
    if (findings.empty())
        return ExitCode::Done;
    complain(
        words(QT_TRANSLATE_NOOP("CommandLine", "In the responsibility matrix: %1, %2, %3."))
            .arg(words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln error(s)"), countOf(findings, FindingLevel::Error)),
                 words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln warning(s)"), countOf(findings, FindingLevel::Warning)),
                 words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln note(s)"), countOf(findings, FindingLevel::Info))));
    return ExitCode::Findings;
}

} // namespace Ratchet
