// SPDX-License-Identifier: GPL-3.0-or-later
// A record to read: its filled fields, how its priority comes about, what its next state asks for, and its latest
// changes.
#pragma once

#include <gui/workspace/workspace.h>

#include <QScrollArea>

#include <vector>

class QFormLayout;
class QVBoxLayout;

namespace Ratchet {

struct GateGap;
struct Improvement;
struct Steering;
struct SteeringProof;

class OverviewTab final : public QScrollArea {
    Q_OBJECT

public:
    OverviewTab(Workspace &workspace, QWidget *parent);

    void setRecord(const RecordRef &record);

private:
    enum class FieldsOf { Head, Rest };

    void fitWidth();
    void addFields(QFormLayout *form, const RecordRef &record, FieldsOf part);
    void addField(QFormLayout *form, const Field &field, const RecordRef &record);
    void addLink(QFormLayout *form, const QString &name, const QString &text, const RecordRef &target);
    void addRow(QFormLayout *form, const QString &name, QWidget *content);
    void addMetrics(QFormLayout *form, const Improvement &improvement);
    void addClaim(QFormLayout *form, const Steering &steering);
    void addOverride(QVBoxLayout *rows, const Improvement &improvement);
    void addCopies(QVBoxLayout *rows, const Improvement &improvement);
    void addChildren(QVBoxLayout *rows, const Improvement &improvement);
    void addPriority(QFormLayout *form, const Improvement &improvement);
    void addGap(QVBoxLayout *rows, const GateGap &gap);
    void addGates(QVBoxLayout *rows, const Improvement &improvement);
    void addGate(QVBoxLayout *rows, const Improvement &improvement, const std::vector<SteeringProof> &proven);
    void addLatestChanges(QVBoxLayout *rows, const RecordRef &record);

    Workspace &m_workspace;
};

} // namespace Ratchet
