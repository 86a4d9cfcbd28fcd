// SPDX-License-Identifier: GPL-3.0-or-later
// An improvement from trigger to control: what is recorded of each link, with day, person and the way to its record.
#pragma once

#include <answers/evaluation/improvement_trace.h>
#include <gui/workspace/workspace.h>

#include <QScrollArea>

class QVBoxLayout;

namespace Ratchet {

struct Improvement;

class TraceTab final : public QScrollArea {
    Q_OBJECT

public:
    TraceTab(Workspace &workspace, QWidget *parent);

    void setRecord(Id<Improvement> improvement);

private:
    void addLink(QVBoxLayout *rows, TraceLink link, const std::vector<TraceStep> &steps);
    void addStep(QVBoxLayout *rows, const TraceStep &step);

    Workspace &m_workspace;
};

} // namespace Ratchet
