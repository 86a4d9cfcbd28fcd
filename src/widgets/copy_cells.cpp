// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_cells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Ratchet {

void copyCells(const CopiedCells &cells)
{
    auto *copied = new QMimeData;
    copied->setText(cells.text);
    if (!cells.html.isEmpty())
        copied->setHtml(cells.html);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void copyCells(const QList<QStringList> &rows) { copyCells(copiedCells(rows)); }

void copyCell(const QString &cell) { copyCells(CopiedCells{.text = cell, .html = {}}); }

} // namespace Ratchet
