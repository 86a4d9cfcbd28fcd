// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_page.h"

#include <gui/packs/packs_view.h>
#include <gui/records/record_pages.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

PageInfo packsPage(std::vector<RowCommand> commands)
{
    using enum EntityKind;
    return recordPage({.id = u"packs"_s,
                       .group = PageGroup::Record,
                       .title = QT_TRANSLATE_NOOP("Page", "Evidence packs"),
                       .help = u"packs"_s},
                      {.views = {viewTab<PacksView>(QT_TRANSLATE_NOOP("Page", "Those made"))},
                       .kinds = {Pack, Attestation, Snapshot},
                       .commands = std::move(commands)});
}

} // namespace Ratchet
