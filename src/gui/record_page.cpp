// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_page.h"

#include <gui/detail_pane.h>
#include <gui/page_header.h>
#include <gui/pages.h>
#include <gui/record_panel.h>
#include <gui/theme.h>

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(Workspace &workspace, const QString &id, std::vector<EntityKind> kinds, QWidget *parent)
    : Page(workspace, parent)
    , m_id(id)
    , m_kinds(std::move(kinds))
    , m_parts(m_kinds.size())
    , m_header(new PageHeader(this))
    , m_create(new QAction(this))
    , m_import(new QAction(tr("&Import…"), this))
    , m_export(new QAction(tr("E&xport…"), this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    const PageInfo *info = pageNamed(id);
    m_header->setTitle(info ? title(*info) : pluralLabel(entityType(m_kinds.front())));
    m_header->addButton(m_import);
    m_header->addButton(m_export);
    m_header->addPrimaryButton(m_create);
    rows->addWidget(m_header);
    for (const EntityKind kind : m_kinds)
        m_tabs->addTab(pluralLabel(entityType(kind)));
    m_tabs->setVisible(m_kinds.size() > 1);
    m_tabs->setAccessibleName(tr("Kinds of records"));
    m_tabs->setExpanding(false);
    rows->addWidget(m_tabs);
    rows->addWidget(m_stack, 1);
    const auto forward = [this](QAction *action, QAction *RecordPanel::Actions::*target) {
        connect(action, &QAction::triggered, this, [this, target] { (m_parts[size_t(m_current)].panel->actionsOf().*target)->trigger(); });
    };
    forward(m_create, &RecordPanel::Actions::create);
    forward(m_import, &RecordPanel::Actions::import);
    forward(m_export, &RecordPanel::Actions::exportShown);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordPage::openTab);
    connect(&workspace.view(), &RegisterView::reset, this, &RecordPage::updateHeader);
    openTab(0);
}

RecordPage::Part RecordPage::makePart(EntityKind kind)
{
    Part part{new QWidget, nullptr};
    auto *rows = new QVBoxLayout(part.content);
    setGaps(rows, 0, Space::medium);
    auto *split = new QSplitter(Qt::Horizontal, part.content);
    split->setHandleWidth(Space::medium);
    split->setChildrenCollapsible(false);
    part.panel = new RecordPanel(workspace(), kind, m_id + u'/' + QString::fromLatin1(entityType(kind).name), split);
    auto *detail = new DetailPane(workspace(), kind, split);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({790, 312});
    rows->addWidget(part.panel->filters());
    rows->addWidget(split, 1);
    connect(part.panel, &RecordPanel::currentRecordChanged, detail, &DetailPane::setRecord);
    connect(part.panel, &RecordPanel::countChanged, this, &RecordPage::updateHeader);
    connect(detail, &DetailPane::editRequested, part.panel->actionsOf().edit, &QAction::trigger);
    part.panel->view().setCurrentIndex(part.panel->model().index(0, 0));
    m_stack->addWidget(part.content);
    return part;
}

void RecordPage::openTab(int tab)
{
    if (tab < 0 || tab == m_current)
        return;
    Part &part = m_parts[size_t(tab)];
    if (!part.panel)
        part = makePart(m_kinds[size_t(tab)]);
    if (m_current >= 0) {
        for (QAction *action : m_parts[size_t(m_current)].panel->actions())
            removeAction(action);
    }
    m_current = tab;
    addActions(part.panel->actions());
    m_stack->setCurrentWidget(part.content);
    updateHeader();
}

RecordPanel *RecordPage::open(EntityKind kind)
{
    const auto found = std::ranges::find(m_kinds, kind);
    const int tab = found == m_kinds.end() ? 0 : int(found - m_kinds.begin());
    m_tabs->setCurrentIndex(tab);
    openTab(tab);
    return m_parts[size_t(tab)].panel;
}

void RecordPage::updateHeader()
{
    if (m_current < 0)
        return;
    RecordPanel *panel = m_parts[size_t(m_current)].panel;
    m_header->setSubtitle(panel->countText());
    m_create->setText(panel->actionsOf().create->text());
    m_create->setEnabled(workspace().view().isEditable());
    m_import->setEnabled(workspace().view().isEditable());
}

void RecordPage::showRecord(const RecordRef &record)
{
    open(record.entity)->showRecord(record.record);
}

void RecordPage::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    if (!rows.empty())
        open(rows.front().entity)->showRows(why, rows);
}

void RecordPage::focusSearch()
{
    m_parts[size_t(m_current)].panel->focusSearch();
}

} // namespace Ratchet
