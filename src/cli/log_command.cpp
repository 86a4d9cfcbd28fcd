// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_command.h"

#include <cli/opened_register.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ChangeKind kind)
{
    static const QString names[] = {u"edit"_s, u"import"_s, u"undo"_s, u"redo"_s, u"restore"_s, u"creation"_s};
    return names[size_t(kind)];
}

QJsonObject entryJson(const LedgerEntry &entry)
{
    return {
        {u"number"_s, entry.number},
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"who"_s, entry.who},
        {u"reason"_s, entry.reason},
        {u"kind"_s, kindName(entry.kind)},
        {u"undoes"_s, entry.undoes == 0 ? QJsonValue() : QJsonValue(entry.undoes)},
        {u"edits"_s, entry.edits},
        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
    };
}

} // namespace

ExitCode runLog(const QStringList &given)
{
    Arguments arguments(u"log"_s);
    arguments.addJson();
    arguments.addExample(u"csi.ratchet"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "one line a change, the oldest first")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<std::unique_ptr<Store>> store = openStore(arguments);
    if (!store)
        return fail(store.error());
    const Result<std::vector<LedgerEntry>> ledger = (*store)->ledger();
    if (!ledger)
        return fail(ledger.error());
    QJsonArray entries;
    QStringList lines;
    for (const LedgerEntry &entry : *ledger) {
        entries += entryJson(entry);
        lines += QString::number(entry.number) + u"  "_s
            + QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat) + u"  "_s + entry.who + u"  "_s
            + QString(entry.reason).simplified();
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(entries).toJson());
    else
        print(lines.join(u'\n'));
    return ExitCode::Done;
}

} // namespace Ratchet
