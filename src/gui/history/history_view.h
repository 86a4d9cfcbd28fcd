// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record, latest first, one line for each change.
#pragma once

#include <gui/history/history_lines.h>

#include <QListWidget>

namespace Ratchet {

class HistoryView final : public QListWidget {
    Q_OBJECT

public:
    HistoryView(Workspace &workspace, QWidget *parent);

    void setRecord(const RecordRef &record);

private:
    HistoryLines m_lines;
};

} // namespace Ratchet
