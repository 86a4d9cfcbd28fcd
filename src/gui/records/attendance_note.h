// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a ceremony by the chair and the roles that stand in its form, and which of these nobody holds.
#pragma once

#include <QLabel>

namespace Ratchet {

class RecordForm;
class Workspace;

class AttendanceNote final : public QLabel {
    Q_OBJECT

public:
    AttendanceNote(Workspace &workspace, RecordForm &form);

private:
    void follow();

    Workspace &m_workspace;
    RecordForm &m_form;
};

} // namespace Ratchet
