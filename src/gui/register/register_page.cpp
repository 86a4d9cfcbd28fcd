// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_page.h"

#include "ui_register_page.h"

#include <document/register_view.h>
#include <gui/records/detail_pane.h>
#include <gui/records/record_panel.h>
#include <gui/register/board_view.h>
#include <gui/register/improvement_print.h>
#include <gui/register/rank_actions.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/form_looks.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_ui(std::make_unique<Ui::RegisterPage>())
    , m_panel(new RecordPanel(workspace, EntityKind::Improvement, u"register"_s, this))
    , m_board(new BoardView(workspace, m_panel->model(), this))
    , m_detail(new DetailPane(workspace, EntityKind::Improvement, this))
    , m_print(new ImprovementPrint(workspace, *this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->header->setTitle(tr("Register"));
    new AccountableHead(workspace, 1, *m_ui->header);
    m_ui->header->addButton(m_print->action());
    m_ui->header->addButton(m_panel->actionsOf().import);
    m_ui->header->addButton(m_panel->actionsOf().exportShown);
    m_ui->header->addPrimaryButton(m_panel->actionsOf().create);
    m_ui->tabs->addTab(tr("List"));
    m_ui->tabs->addTab(tr("Board"));
    m_ui->tabs->setExpanding(false);
    m_ui->filters->addWidget(m_panel->filters());
    m_ui->stack->addWidget(m_panel);
    m_ui->stack->addWidget(m_board);
    m_ui->split->addWidget(m_detail);
    m_ui->split->setStretchFactor(0, 5);
    m_ui->split->setStretchFactor(1, 2);
    m_ui->split->setSizes({790, 312});
    new RankActions(workspace, *m_panel);
    m_panel->addRowAction(m_print->action());
    addActions(m_panel->actions());
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &RegisterPage::openTab);
    connect(m_panel, &RecordPanel::currentRecordChanged, m_detail, &DetailPane::setRecord);
    connect(m_board, &BoardView::currentRecordChanged, m_detail, &DetailPane::setRecord);
    connect(m_panel, &RecordPanel::currentRecordChanged, m_print, &ImprovementPrint::setRecord);
    connect(m_board, &BoardView::currentRecordChanged, m_print, &ImprovementPrint::setRecord);
    connect(m_panel, &RecordPanel::countChanged, this, &RegisterPage::updateCounts);
    connect(m_detail, &DetailPane::editRequested, m_panel->actionsOf().edit, &QAction::trigger);
    updateCounts();
    m_panel->chooseFirst();
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::updateCounts() { m_ui->header->setSubtitle(m_panel->countText()); }

void RegisterPage::openTab(int tab)
{
    if (tab == 0) {
        m_ui->stack->setCurrentWidget(m_panel);
        m_panel->view().setFocus();
        return;
    }
    const RecordId chosen = m_panel->view().currentRecord();
    m_ui->stack->setCurrentWidget(m_board);
    m_board->showRecord(chosen);
    m_board->focusCard();
}

void RegisterPage::showRecord(const RecordRef &record)
{
    m_ui->tabs->setCurrentIndex(0);
    m_panel->showRecord(record.record);
}

void RegisterPage::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    m_ui->tabs->setCurrentIndex(0);
    m_panel->showRows(why, rows);
}

void RegisterPage::focusSearch() { m_panel->focusSearch(); }

} // namespace Ratchet
