// SPDX-License-Identifier: GPL-3.0-or-later
// A record to read: its filled fields, how its priority comes about, what its next state asks for, and its latest changes.
#pragma once

#include <gui/workspace.h>

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace Ratchet {

class OverviewTab final : public QScrollArea
{
    Q_OBJECT

public:
    OverviewTab(Workspace &workspace, QWidget *parent);

    void setRecord(const RecordRef &record);

private:
    void addFields(QFormLayout *form, const RecordRef &record);
    void addRow(QFormLayout *form, const QString &name, const QString &text, Tone tone = Tone::Neutral);
    void addPriority(QFormLayout *form, const Improvement &improvement);
    void addGate(QVBoxLayout *rows, const Improvement &improvement);
    void addLatestChanges(QVBoxLayout *rows, const RecordRef &record);

    Workspace &m_workspace;
};

} // namespace Ratchet
