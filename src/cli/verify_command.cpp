// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify_command.h"

#include <cli/arguments.h>

#include <report/verify/pack_verifier.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const PackDifference &difference)
{
    QString line = words(QT_TRANSLATE_NOOP("CommandLine", "DIFFERS     %1: %2")).arg(difference.part, difference.what);
    if (!difference.printed.isEmpty())
        line += words(QT_TRANSLATE_NOOP("CommandLine", "\n            printed:    %1"))
                    .arg(withShortHash(difference.printed));
    if (!difference.recomputed.isEmpty())
        line += words(QT_TRANSLATE_NOOP("CommandLine", "\n            recomputed: %1"))
                    .arg(withShortHash(difference.recomputed));
    return line;
}

QByteArray jsonOf(const PackVerification &found)
{
    QJsonArray differences;
    for (const PackDifference &difference : found.differences)
        differences.append(QJsonObject{{u"part"_s, difference.part},
                                       {u"what"_s, difference.what},
                                       {u"printed"_s, difference.printed},
                                       {u"recomputed"_s, difference.recomputed}});
    return QJsonDocument(QJsonObject{{u"sound"_s, found.isSound()},
                                     {u"registerIntact"_s, found.isRegisterIntact},
                                     {u"pack"_s, found.manifest.reference},
                                     {u"change"_s, found.manifest.change},
                                     {u"asOf"_s, found.manifest.asOf.toString(Qt::ISODate)},
                                     {u"differences"_s, differences},
                                     {u"proven"_s, QJsonArray::fromStringList(found.proven)},
                                     {u"notProven"_s, QJsonArray::fromStringList(found.notProven)},
                                     {u"notes"_s, QJsonArray::fromStringList(found.notes)}})
        .toJson();
}

QString linesOf(const PackVerification &found)
{
    QStringList lines;
    for (const PackDifference &difference : found.differences)
        lines += lineOf(difference);
    for (const QString &proven : found.proven)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "PROVEN      %1")).arg(proven);
    for (const QString &notProven : found.notProven)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "NOT PROVEN  %1")).arg(notProven);
    for (const QString &note : found.notes)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "NOTE        %1")).arg(note);
    return lines.join(u'\n');
}

} // namespace

ExitCode runVerify(const QStringList &given)
{
    Arguments arguments(u"verify"_s, {u"PACK.pdf"_s});
    arguments.add(
        u"register"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
                                "The register the pack was made from: every figure is computed again and compared.")),
        u"FILE"_s);
    arguments.addJson();
    arguments.addExample(u"evidence.pdf"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "whether the parts of the pack fit together")));
    arguments.addExample(u"evidence.pdf --register csi.ratchet"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "whether the register gives the same figures")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<PackVerification> found = verifyPack(arguments.file(), arguments.value(u"register"_s));
    if (!found)
        return fail(found.error());
    if (arguments.has(u"json"_s))
        print(jsonOf(*found));
    else
        print(linesOf(*found));
    if (found->isSound())
        return ExitCode::Done;
    if (!found->isRegisterIntact)
        complain(words(QT_TRANSLATE_NOOP("CommandLine",
                                         "The register was altered beside the program; it cannot judge the pack.")));
    else
        complain(words(QT_TRANSLATE_N_NOOP("CommandLine", "The pack is not what it claims to be: %Ln difference(s)."),
                       int(found->differences.size())));
    return ExitCode::Findings;
}

} // namespace Ratchet
