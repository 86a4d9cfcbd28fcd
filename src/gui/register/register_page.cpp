// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_page.h"

#include <document/register_view.h>
#include <gui/records/detail_pane.h>
#include <gui/records/record_panel.h>
#include <gui/register/board_view.h>
#include <widgets/page_header.h>
#include <widgets/theme.h>

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_header(new PageHeader(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new RecordPanel(workspace, EntityKind::Improvement, u"register"_s, this))
    , m_board(new BoardView(workspace, m_panel->model(), this))
    , m_detail(new DetailPane(workspace, EntityKind::Improvement, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    m_header->setTitle(tr("Register"));
    m_header->addButton(m_panel->actionsOf().import);
    m_header->addButton(m_panel->actionsOf().exportShown);
    m_header->addPrimaryButton(m_panel->actionsOf().create);
    rows->addWidget(m_header);
    m_tabs->addTab(tr("List"));
    m_tabs->addTab(tr("Board"));
    m_tabs->setAccessibleName(tr("List or board"));
    m_tabs->setExpanding(false);
    rows->addWidget(m_tabs);
    rows->addWidget(m_panel->filters());
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_board);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(Space::medium);
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({790, 312});
    rows->addWidget(split, 1);
    addActions(m_panel->actions());
    connect(m_tabs, &QTabBar::currentChanged, this, &RegisterPage::openTab);
    connect(m_panel, &RecordPanel::currentRecordChanged, m_detail, &DetailPane::setRecord);
    connect(m_board, &BoardView::currentRecordChanged, m_detail, &DetailPane::setRecord);
    connect(m_panel, &RecordPanel::countChanged, this, &RegisterPage::updateCounts);
    connect(m_detail, &DetailPane::editRequested, m_panel->actionsOf().edit, &QAction::trigger);
    updateCounts();
    m_panel->view().setCurrentIndex(m_panel->model().index(0, 0));
}

void RegisterPage::updateCounts() { m_header->setSubtitle(m_panel->countText()); }

void RegisterPage::openTab(int tab)
{
    if (tab == 0) {
        m_stack->setCurrentWidget(m_panel);
        m_panel->view().setFocus();
        return;
    }
    const RecordId chosen = m_panel->view().currentRecord();
    m_stack->setCurrentWidget(m_board);
    m_board->showRecord(chosen);
    m_board->focusCard();
}

void RegisterPage::showRecord(const RecordRef &record)
{
    m_tabs->setCurrentIndex(0);
    m_panel->showRecord(record.record);
}

void RegisterPage::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    m_tabs->setCurrentIndex(0);
    m_panel->showRows(why, rows);
}

void RegisterPage::focusSearch() { m_panel->focusSearch(); }

} // namespace Ratchet
