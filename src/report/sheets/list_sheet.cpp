// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_sheet.h"

#include <report/paper/pack_settings.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>
#include <report/sections/section_parts.h>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostUpright = 5; // columns

} // namespace

Status writeListSheet(const QString &path, const ListSheet &list, QDate asOf, PackSettings settings,
                      const Progress &progress)
{
    settings.isLandscape = std::ssize(list.table.columns) > mostUpright;
    PaperDocument document{list.title, asOf, {}};
    document.elements.emplace_back(HeadingElement{1, list.title, Listing::Outline});
    QStringList about{list.count};
    if (!list.filter.isEmpty())
        about += PackWords::tr("Only: %1").arg(list.filter);
    about.removeAll(QString());
    if (!about.isEmpty())
        document.elements.emplace_back(TextElement{about.join(u" · "_s), TextRole::Muted});
    if (list.table.rows.empty())
        document.elements.emplace_back(TextElement{PackWords::tr("Nothing is in this list.")});
    else
        document.elements.emplace_back(tableElement(list.table, {}));
    return writePaper(path, document, settings, progress);
}

} // namespace Ratchet
