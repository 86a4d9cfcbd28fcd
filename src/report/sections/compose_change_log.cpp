// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_change_log.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPrinted = 500; // changes; whoever wants more reads the ledger

QString sinceText(const PackSettings &settings)
{
    if (!settings.packBefore.isEmpty())
        return PackWords::tr("What was changed since the pack before, %1.").arg(settings.packBefore);
    if (settings.changesFrom.isValid())
        return PackWords::tr("What was changed since %1.").arg(dayText(settings.changesFrom, settings));
    return PackWords::tr("No pack was made before this one: what was changed since the register was begun.");
}

QString whoText(const QString &who, const PackSettings &settings, const NameCover &cover)
{
    if (settings.choices.names == Names::Shown || who.isEmpty())
        return who;
    // The name of an account need not be that of a person the register knows.
    const QString role = cover.text(who);
    return role == who ? PackWords::tr("a person") : role;
}

} // namespace

std::vector<Element> composeChangeLog(const Register &reg, const PackSettings &settings)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Change log"), Listing::Contents, u"changeLog"_s});
    part.emplace_back(TextElement{sinceText(settings), TextRole::Muted});
    if (settings.changes.empty()) {
        part.emplace_back(TextElement{PackWords::tr("Nothing was changed.")});
        return part;
    }
    const NameCover cover(reg, settings.choices.names);
    TableElement table;
    table.id = u"change-log"_s;
    table.title = PackWords::tr("Change log");
    table.number(PackWords::tr("Change"))
        .column(PackWords::tr("When (UTC)"), 3)
        .column(PackWords::tr("Who"), 3)
        .column(PackWords::tr("Reason"), 8)
        .number(PackWords::tr("Edits"));
    const size_t first = settings.changes.size() - std::min(settings.changes.size(), mostPrinted);
    for (size_t i = settings.changes.size(); i-- > first;) {
        const LedgerEntry &entry = settings.changes[i];
        const QDateTime at = entry.at.toUTC();
        table.row({countCell(entry.number, settings),
                   {settings.locale.toString(at, QLocale::ShortFormat), at},
                   {whoText(entry.who, settings, cover)},
                   {entry.reason},
                   countCell(entry.edits, settings)});
    }
    part.emplace_back(
        TextElement{PackWords::tr("%Ln change(s), the latest first.", nullptr, int(settings.changes.size()))});
    if (first > 0)
        part.emplace_back(
            TextElement{PackWords::tr("The %Ln earlier one(s) stand in the register's ledger.", nullptr, int(first)),
                        TextRole::Muted});
    part.emplace_back(std::move(table));
    return part;
}

} // namespace Ratchet
