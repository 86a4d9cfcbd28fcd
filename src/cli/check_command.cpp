// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"

#include <cli/opened_register.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

ExitCode runCheck(const QStringList &given)
{
    Arguments arguments(u"check"_s);
    arguments.addJson();
    arguments.addExample(u"csi.ratchet"_s,
                         words(QT_TRANSLATE_NOOP(
                             "CommandLine", "finds any row that was altered, removed or put in beside the program")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<std::unique_ptr<Store>> store = openStore(arguments);
    if (!store)
        return fail(store.error());
    const Result<Integrity> integrity = (*store)->check();
    if (!integrity)
        return fail(integrity.error());
    QJsonArray findings;
    QStringList lines;
    for (const Integrity::Finding &finding : integrity->findings) {
        findings += QJsonObject{{u"change"_s, finding.change == 0 ? QJsonValue() : QJsonValue(finding.change)},
                                {u"what"_s, finding.what}};
        lines += finding.what;
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(QJsonObject{{u"sound"_s, integrity->isSound()},
                                        {u"changes"_s, integrity->changes},
                                        {u"ledger"_s, QString::fromLatin1(integrity->head.toHex())},
                                        {u"findings"_s, findings}})
                  .toJson());
    else
        print(integrity->isSound() ? words(QT_TRANSLATE_N_NOOP("CommandLine", "Sound: %Ln change(s), ledger %1"),
                                           int(integrity->changes))
                                         .arg(QString::fromLatin1(integrity->head.toHex()))
                                   : lines.join(u'\n'));
    if (integrity->isSound())
        return ExitCode::Done;
    complain(words(QT_TRANSLATE_N_NOOP("CommandLine", "The register is not what its ledger says: %Ln finding(s)."),
                   int(integrity->findings.size())));
    return ExitCode::Findings;
}

} // namespace Ratchet
