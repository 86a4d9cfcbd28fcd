// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_pages.h"

#include <core/entity_types.h>
#include <gui/records/record_page.h>

#include <QCoreApplication>

namespace Ratchet {

PageInfo recordPage(PageInfo info, PageTabs tabs)
{
    info.icon = info.id;
    info.entities = tabs.kinds;
    info.tabs = [tabs] {
        QStringList titles;
        for (const ViewTab &view : tabs.views)
            titles += QCoreApplication::translate("Page", view.title);
        for (const EntityKind kind : tabs.kinds)
            titles += pluralLabel(entityType(kind));
        return titles;
    };
    info.make = [id = info.id, name = info.title, tabs = std::move(tabs)](Workspace &workspace,
                                                                          QWidget *parent) -> Page * {
        return new RecordPage(workspace, id, QCoreApplication::translate("Page", name), tabs, parent);
    };
    return info;
}

} // namespace Ratchet
