// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountable_head.h"

#include <answers/questions/page_accountable.h>
#include <document/register_view.h>
#include <gui/workspace/workspace.h>
#include <widgets/page_header.h>
#include <widgets/when_shown.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

AccountableHead::AccountableHead(Workspace &workspace, int question, PageHeader &header)
    : QObject(&header)
    , m_workspace(workspace)
    , m_question(question)
    , m_header(header)
{
    auto *whenShown = new WhenShown(&header, [this] { update(); });
    connect(&workspace.view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    connect(&header, &PageHeader::accountableClicked, this, &AccountableHead::open);
    update();
}

void AccountableHead::update()
{
    const PageAccountable found = pageAccountable(m_workspace.reg(), m_workspace.view().asOf(), m_question);
    m_record = found.record;
    m_header.setAccountable(found.text, found.reason, found.tone);
}

void AccountableHead::open() const
{
    if (m_record.record == 0)
        m_workspace.showPage(u"raci"_s);
    else
        m_workspace.showRecord(m_record);
}

} // namespace Ratchet
