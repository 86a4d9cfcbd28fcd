// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the record of the chosen improvement as a PDF.
#pragma once

#include <core/fields/identifier.h>

#include <QObject>

class QAction;
class QWidget;

namespace Ratchet {

class Workspace;

class ImprovementPrint final : public QObject {
    Q_OBJECT

public:
    // The page that the improvements stand on.
    ImprovementPrint(Workspace &workspace, QWidget &page);

    [[nodiscard]] QAction *action() const { return m_action; }

public Q_SLOTS:
    void setRecord(Ratchet::RecordId record);

private:
    void print();

    Workspace &m_workspace;
    QWidget &m_page;
    QAction *m_action;
    RecordId m_record = 0;
};

} // namespace Ratchet
