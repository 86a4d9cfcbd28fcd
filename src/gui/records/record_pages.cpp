// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_pages.h"

#include <gui/records/record_page.h>

#include <QCoreApplication>

namespace Ratchet {

PageInfo recordPage(PageInfo info, PageTabs tabs)
{
    info.icon = info.id;
    info.entities = tabs.kinds;
    info.make = [id = info.id, name = info.title, tabs = std::move(tabs)](Workspace &workspace,
                                                                          QWidget *parent) -> Page * {
        return new RecordPage(workspace, id, QCoreApplication::translate("Page", name), tabs, parent);
    };
    return info;
}

} // namespace Ratchet
