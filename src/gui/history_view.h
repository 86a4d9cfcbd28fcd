// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record, latest first, one line for each change.
#pragma once

#include <gui/workspace.h>

#include <QListWidget>

namespace Ratchet {

class HistoryView final : public QListWidget
{
    Q_OBJECT

public:
    HistoryView(Workspace &workspace, QWidget *parent);

    void setRecord(const RecordRef &record);

private:
    Workspace &m_workspace;
};

// The lines of the latest `count` changes of a record: "20 Nov 2026 · Ada · Target date of CSI-0131: …".
[[nodiscard]] Result<QStringList> historyLines(Workspace &workspace, const RecordRef &record, int count);

} // namespace Ratchet
