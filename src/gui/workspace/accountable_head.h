// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the head of a page telling who is accountable for it. It does not wait for the answers.
#pragma once

#include <answers/basis/figures.h>

#include <QObject>

namespace Ratchet {

class PageHeader;
class Workspace;

class AccountableHead final : public QObject {
    Q_OBJECT

public:
    // Of a page about that question, 1 to 5 (see page_accountable.h). Belongs to the head.
    AccountableHead(Workspace &workspace, int question, PageHeader &header);

private:
    void update();
    void open() const;

    Workspace &m_workspace;
    int m_question;
    PageHeader &m_header;
    RecordRef m_record;
};

} // namespace Ratchet
