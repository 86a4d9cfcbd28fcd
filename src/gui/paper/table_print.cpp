// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_print.h"

#include <gui/paper/sheet_export.h>
#include <report/pack/pack_source.h>
#include <report/sheets/list_sheet.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct TablePrint {
    Q_DECLARE_TR_FUNCTIONS(TablePrint)
};

} // namespace

void printTable(Workspace &workspace, QWidget *window, const PrintedList &list)
{
    QString name = list.title;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    const auto write = [list](const QString &path, const PackSource &source) {
        return list.make().and_then([&](AnswerTable table) {
            return writeListSheet(path, {list.title, list.filter, list.count, std::move(table)}, source.asOf,
                                  source.settings);
        });
    };
    exportSheet(workspace, window, TablePrint::tr("Print the list"), TablePrint::tr("%1.pdf").arg(name), write);
}

} // namespace Ratchet
