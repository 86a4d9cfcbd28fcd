// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record as lines of text: at once where little is to be read for it, from a worker otherwise.
#pragma once

#include <core/change.h>
#include <core/latest.h>
#include <core/result.h>
#include <gui/workspace/workspace.h>

#include <QTimer>

namespace Ratchet {

class HistoryLines final : public QObject {
    Q_OBJECT

public:
    HistoryLines(Workspace &workspace, QObject *parent);

    // Reads the latest `count` changes of a record, at most; what was asked for before is forgotten.
    void read(const RecordRef &record, int count);

Q_SIGNALS:
    // Latest first: "20 Nov 2026 · Ada · Target date of CSI-0131: …".
    void ready(const QStringList &lines);

private:
    void announce(const Result<std::vector<Change>> &changes);

    Workspace &m_workspace;
    RecordRef m_record;
    int m_count = 0;
    QTimer m_delay;
    Latest<Result<std::vector<Change>>> m_latest;
};

} // namespace Ratchet
