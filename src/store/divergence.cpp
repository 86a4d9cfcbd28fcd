// SPDX-License-Identifier: GPL-3.0-or-later
#include "divergence.h"

#include <store/ledger.h>

#include <algorithm>

namespace Ratchet {

Divergence divergenceOf(const std::vector<LedgerEntry> &here, const std::vector<LedgerEntry> &there)
{
    Divergence found;
    for (const LedgerEntry &entry : here) {
        const auto same = std::ranges::lower_bound(there, entry.number, {}, &LedgerEntry::number);
        if (same != there.end() && same->number == entry.number && same->hash == entry.hash)
            found.common = std::max(found.common, entry.number);
    }
    found.here = here.empty() ? 0 : here.back().number - found.common;
    found.there = there.empty() ? 0 : there.back().number - found.common;
    if (!there.empty())
        found.latest = there.back();
    return found;
}

Result<Divergence> divergenceOf(const std::vector<LedgerEntry> &recent, Connection *opened, const QString &path)
{
    const Result<std::vector<LedgerEntry>> there = entriesOf(path, recent.front().number);
    if (!there)
        return tl::unexpected<Error>(there.error());
    const Divergence found = divergenceOf(recent, *there);
    if (found.isRelated() || !opened)
        return found;
    // The file is of before the opening.
    const Result<std::vector<LedgerEntry>> all = readEntries(*opened);
    const bool isOurs =
        all && !all->empty() && all->back().number == recent.back().number && all->back().hash == recent.back().hash;
    const Result<std::vector<LedgerEntry>> theirs = isOurs ? entriesOf(path) : there;
    return isOurs && theirs ? divergenceOf(*all, *theirs) : found;
}

Result<Divergence> divergenceOf(const QString &here, const QString &there)
{
    const Result<std::vector<LedgerEntry>> ours = entriesOf(here);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    return entriesOf(there).map(
        [&ours](const std::vector<LedgerEntry> &theirs) { return divergenceOf(*ours, theirs); });
}

Result<std::vector<LedgerEntry>> entriesOf(const QString &path, qint64 from)
{
    const auto connection = Connection::open(path, Access::Immutable);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    const Result<LedgerHead> head = readHead(**connection);
    if (!head)
        return tl::unexpected<Error>(head.error());
    return readEntries(**connection, std::min(from, head->number));
}

} // namespace Ratchet
