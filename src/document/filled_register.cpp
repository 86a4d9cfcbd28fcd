// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_register.h"

#include <store/store.h>

#include <QFile>

namespace Ratchet {

namespace {

Status append(Store &store, std::vector<Change> changes)
{
    RecordId nextId = store.nextId();
    for (const Change &change : changes) {
        for (const Edit &edit : change.edits)
            nextId = std::max(nextId, edit.record + 1);
    }
    for (Change &change : changes) {
        if (const auto written = store.append(std::move(change), nextId); !written)
            return tl::unexpected<Error>(written.error());
    }
    return {};
}

} // namespace

Status makeFilledRegister(const QString &path, const QString &who, std::vector<Change> changes)
{
    auto store = Store::create(path, who);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Status filled = append(**store, std::move(changes));
    store->reset(); // lets go of the file, so that it can be opened, or go
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace Ratchet
