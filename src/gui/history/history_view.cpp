// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_view.h"

namespace Ratchet {

namespace {

constexpr int mostLines = 500;

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QListWidget(parent)
    , m_lines(workspace, this)
{
    setAccessibleName(tr("History"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_lines, &HistoryLines::ready, this, [this](const QStringList &lines) {
        clear();
        addItems(lines);
    });
}

void HistoryView::setRecord(const RecordRef &record)
{
    clear();
    if (record.record != 0)
        m_lines.read(record, mostLines);
}

} // namespace Ratchet
