// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_page.h"

#include <core/entity_types.h>
#include <document/register_view.h>
#include <gui/records/detail_pane.h>
#include <gui/records/record_panel.h>
#include <gui/workspace/accountable_head.h>
#include <gui/workspace/page_view.h>
#include <help/record_help.h>
#include <widgets/help_topic.h>
#include <widgets/page_header.h>
#include <widgets/page_stack.h>
#include <widgets/theme.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

QList<QAction *> RecordPage::Tab::actions() const { return view ? view->actions() : panel->actions(); }

RecordPage::RecordPage(Workspace &workspace, const QString &id, const QString &title, PageTabs tabs, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_content(std::move(tabs))
    , m_made(m_content.views.size() + m_content.kinds.size())
    , m_header(new PageHeader(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new PageStack(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    m_header->setTitle(title);
    rows->addWidget(m_header);
    new AccountableHead(workspace, m_content.question, *m_header);
    for (const ViewTab &view : m_content.views)
        m_tabs->addTab(QCoreApplication::translate("Page", view.title));
    for (const EntityKind kind : m_content.kinds)
        m_tabs->addTab(pluralLabel(entityType(kind)));
    m_tabs->setVisible(m_made.size() > 1);
    m_tabs->setAccessibleName(tr("Views and kinds of records"));
    m_tabs->setExpanding(false);
    rows->addWidget(m_tabs);
    rows->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordPage::openTab);
    connect(&workspace.view(), &RegisterView::reset, this, &RecordPage::updateHeader);
    openTab(0);
}

void RecordPage::makeView(Tab &tab, const ViewTab &info)
{
    tab.view = info.make(workspace(), m_stack);
    tab.view->setAccessibleName(QCoreApplication::translate("Page", info.title));
    tab.content = tab.view;
    const QList<QAction *> actions = tab.view->headActions();
    for (QAction *action : actions)
        tab.buttons.push_back(action == actions.back() ? m_header->addPrimaryButton(action)
                                                       : m_header->addButton(action));
    connect(tab.view, &PageView::summaryChanged, this, &RecordPage::updateHeader);
    m_stack->addWidget(tab.content);
}

void RecordPage::makeTable(Tab &tab, EntityKind kind)
{
    tab.content = new QWidget;
    tab.content->setProperty(helpTopicProperty, helpTopicOf(kind));
    auto *rows = new QVBoxLayout(tab.content);
    setGaps(rows, 0, Space::medium);
    auto *split = new QSplitter(Qt::Horizontal, tab.content);
    split->setHandleWidth(Space::medium);
    split->setChildrenCollapsible(false);
    tab.panel = new RecordPanel(workspace(), kind, m_id + u'/' + QString::fromLatin1(entityType(kind).name), split);
    auto *detail = new DetailPane(workspace(), kind, split);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({790, 312});
    rows->addWidget(tab.panel->filters());
    rows->addWidget(split, 1);
    for (const RowCommand &command : m_content.commands) {
        if (command.kind == kind)
            tab.panel->addRowAction(command);
    }
    const RecordActions::All &actions = tab.panel->actionsOf();
    tab.buttons = {m_header->addButton(actions.import), m_header->addButton(actions.exportShown),
                   m_header->addPrimaryButton(actions.create)};
    connect(tab.panel, &RecordPanel::currentRecordChanged, detail, &DetailPane::setRecord);
    connect(tab.panel, &RecordPanel::countChanged, this, &RecordPage::updateHeader);
    connect(detail, &DetailPane::editRequested, actions.edit, &QAction::trigger);
    tab.panel->chooseFirst();
    m_stack->addWidget(tab.content);
}

void RecordPage::showTab(int tab) { m_tabs->setCurrentIndex(tab); }

void RecordPage::openTab(int tab)
{
    if (tab < 0 || tab == m_current)
        return;
    Tab &opened = m_made[size_t(tab)];
    if (!opened.content && tab < int(m_content.views.size()))
        makeView(opened, m_content.views[size_t(tab)]);
    else if (!opened.content)
        makeTable(opened, m_content.kinds[size_t(tab) - m_content.views.size()]);
    if (m_current >= 0) {
        for (QAction *action : m_made[size_t(m_current)].actions())
            removeAction(action);
    }
    m_current = tab;
    addActions(opened.actions());
    for (const Tab &made : m_made) {
        for (QWidget *button : made.buttons)
            button->setVisible(&made == &opened);
    }
    m_stack->setCurrentWidget(opened.content);
    updateHeader();
}

RecordPanel *RecordPage::openTable(EntityKind kind)
{
    const auto found = std::ranges::find(m_content.kinds, kind);
    const int tab =
        int(m_content.views.size()) + (found == m_content.kinds.end() ? 0 : int(found - m_content.kinds.begin()));
    m_tabs->setCurrentIndex(tab);
    openTab(tab);
    return m_made[size_t(tab)].panel;
}

void RecordPage::updateHeader()
{
    if (m_current < 0)
        return;
    const Tab &tab = m_made[size_t(m_current)];
    m_header->setSubtitle(tab.view ? tab.view->summary() : tab.panel->countText());
}

void RecordPage::showRecord(const RecordRef &record)
{
    for (size_t tab = 0; tab < m_content.views.size(); ++tab) {
        const ViewTab &info = m_content.views[tab];
        if (std::ranges::find(info.kinds, record.entity) == info.kinds.end())
            continue;
        if (!m_made[tab].content)
            makeView(m_made[tab], info);
        if (m_made[tab].view->showRecord(record)) {
            m_tabs->setCurrentIndex(int(tab));
            return;
        }
    }
    openTable(record.entity)->showRecord(record.record);
}

void RecordPage::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    if (!rows.empty())
        openTable(rows.front().entity)->showRows(why, rows);
}

void RecordPage::focusSearch()
{
    const Tab &tab = m_made[size_t(m_current)];
    if (tab.view)
        tab.view->focusView();
    else
        tab.panel->focusSearch();
}

} // namespace Ratchet
