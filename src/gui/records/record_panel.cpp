// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_panel.h"

#include <answers/questions/answer.h>
#include <core/entity_types.h>
#include <document/register_view.h>
#include <gui/records/page_tabs.h>
#include <gui/records/saved_views.h>
#include <gui/records/status_step.h>
#include <models/lists/kind_views.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>
#include <widgets/page_stack.h>
#include <widgets/theme.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RecordPanel::RecordPanel(Workspace &workspace, EntityKind kind, const QString &page, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.view(), kind)
    , m_page(page)
{
    m_model.setDefinition(standardView(kind));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::medium);
    m_filters = new FilterBar(m_model, this);
    rows->addWidget(m_filters);
    m_view = new RecordView(m_model, this);
    m_view->setAccessibleName(pluralLabel(entityType(kind)));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *card = new QFrame(this);
    makeCard(card);
    auto *inside = new QVBoxLayout(card);
    setGaps(inside, Space::small, 0);
    m_stack = new PageStack(card);
    m_stack->addWidget(m_view);
    inside->addWidget(m_stack);
    rows->addWidget(card, 1);
    m_actions = new RecordActions(workspace, m_model, *m_view, *this);
    addToolButtons();
    buildEmptyStates();
    connect(m_filters, &FilterBar::listRequested, this, [this] {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0, 0));
        m_view->setFocus(Qt::TabFocusReason);
    });
    connect(m_view, &RecordView::currentRecordChanged, this, &RecordPanel::currentRecordChanged);
    const auto refuse = [this](const QString &reason) {
        m_workspace.ask().tell(this, tr("Nothing was changed"), reason);
    };
    connect(m_view, &RecordView::refused, this, refuse);
    connect(&m_model, &RecordModel::gateAsks, this, [this](RecordId record, FieldIndex field, qint64 option) {
        StatusStep::take(m_workspace, *this,
                         {.kind = this->kind(), .records = {record}, .field = field, .option = option});
    });
    connect(&m_model, &RecordModel::reasonNeeded, this, [this, refuse](const Result<qint64> &refusal) {
        m_workspace.settle(refusal, this, [refuse](const Result<qint64> &written) {
            if (!written)
                refuse(written.error().what);
        });
    });
    connect(m_actions, &RecordActions::recordMade, this, &RecordPanel::showRecord);
    connect(m_actions, &RecordActions::clearRequested, m_filters, &FilterBar::clear);
    connect(&workspace.view(), &RegisterView::reset, this, &RecordPanel::updateEmptyState);
    connect(&m_model, &RecordModel::contentChanged, this, &RecordPanel::updateEmptyState);
    connect(&m_model, &RecordModel::contentChanged, this, &RecordPanel::countChanged);
    connect(&workspace, &Workspace::answersChanged, this, [this] { m_model.setProofs(m_workspace.answers().proofs); });
    if (workspace.answers().asOf.isValid())
        m_model.setProofs(workspace.answers().proofs);
    updateEmptyState();
}

RecordPanel::~RecordPanel()
{
    hide(); // as a window it would close itself later, and its filter bar tell a list of it that is gone
}

QString RecordPanel::countText() const
{
    const QString total = countInSentence(kind(), m_model.totalCount());
    return m_model.isArranging() || m_model.shownCount() == m_model.totalCount()
        ? total
        : tr("%1 · %2 shown").arg(total, QLocale().toString(m_model.shownCount()));
}

void RecordPanel::showRecord(RecordId record)
{
    m_model.whenArranged([this, record] {
        if (!m_model.indexOf(record).isValid())
            m_filters->clear();
        m_model.whenArranged([this, record] {
            m_view->showRecord(record);
            m_view->setFocus(Qt::OtherFocusReason);
        });
    });
}

void RecordPanel::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    RecordFilter filter{RecordFilter::explicitRows};
    filter.why = why;
    for (const RecordRef &row : rows) {
        if (row.entity == kind())
            filter.rows.push_back(row.record);
    }
    std::ranges::sort(filter.rows);
    ViewDefinition definition = m_model.definition();
    definition.search.clear();
    definition.filters = {filter};
    m_model.setDefinition(definition);
    chooseFirst();
}

void RecordPanel::chooseFirst()
{
    m_model.whenArranged([this] {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.isGroup(m_model.index(0, 0)) ? m_model.cellIndex(0, 0, 0)
                                                                         : m_model.index(0, 0));
    });
}

void RecordPanel::focusSearch() { m_filters->focusSearch(); }

QToolButton *RecordPanel::addTool(const QString &text)
{
    auto *button = new QToolButton(m_filters);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    m_filters->addTool(button);
    return button;
}

void RecordPanel::addRowAction(const RowCommand &command)
{
    const QString text = QCoreApplication::translate("Page", command.text);
    auto *action = new QAction(text, this);
    action->setShortcut(command.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this,
            [this, run = command.run] { run(m_workspace, window(), m_view->currentRecord()); });
    if (command.isOnReturn)
        connect(m_view, &RecordView::activated, action, &QAction::trigger);
    if (!command.hasButton)
        return m_actions->addRowAction(action);
    addAction(action);
    connect(addTool(QString(text).remove(u'&')), &QToolButton::clicked, action, &QAction::trigger);
}

void RecordPanel::addToolButtons()
{
    auto *views = addTool(tr("Saved views"));
    views->setMenu(new SavedViewsMenu(m_workspace, m_model, m_page, views));
    views->setPopupMode(QToolButton::InstantPopup);
    auto *columns = addTool(tr("Columns"));
    connect(columns, &QToolButton::clicked, actionsOf().columns, &QAction::trigger);
    m_group = addTool(tr("Group by"));
    auto *groups = new QMenu(m_group);
    connect(groups, &QMenu::aboutToShow, this, [this, groups] { fillGroupMenu(groups); });
    m_group->setMenu(groups);
    m_group->setPopupMode(QToolButton::InstantPopup);
    connect(&m_model, &RecordModel::definitionChanged, this, [this] {
        const auto &all = m_model.allColumns();
        const auto by = std::ranges::find(all, m_model.definition().groupBy, &RecordColumn::id);
        m_group->setText(by == all.end() ? tr("Group by") : tr("Group by: %1").arg(by->title));
    });
}

void RecordPanel::fillGroupMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(id == m_model.definition().groupBy);
        connect(action, &QAction::triggered, this, [this, id] { m_model.setGrouping(id); });
    };
    add(tr("Nothing"), {});
    menu->addSeparator();
    for (const RecordColumn &column : m_model.allColumns()) {
        const Field *field = column.field < 0 ? nullptr : &entityType(kind()).fields[size_t(column.field)];
        if (field
            && (field->kind == FieldKind::Enumeration || field->kind == FieldKind::Reference
                || field->kind == FieldKind::Month))
            add(column.title, column.id);
    }
}

void RecordPanel::buildEmptyStates()
{
    const auto page = [this](QLabel *text, const std::vector<QAction *> &actions) {
        auto *empty = new QWidget(m_stack);
        auto *rows = new QVBoxLayout(empty);
        setGaps(rows, Space::page, Space::medium);
        rows->addStretch();
        text->setParent(empty);
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
        rows->addWidget(text);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        for (QAction *action : actions) {
            auto *button = new QPushButton(action->text(), empty);
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
            buttons->addWidget(button);
            button->setVisible(action->isEnabled());
            connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isEnabled()); });
        }
        buttons->addStretch();
        rows->addLayout(buttons);
        rows->addStretch();
        m_stack->addWidget(empty);
    };
    m_none = new QLabel;
    page(m_none, {actionsOf().create, actionsOf().import, actionsOf().paste});
    m_nothing = new QLabel(tr("Nothing matches. Change the search, or take the filters away."));
    page(m_nothing, {actionsOf().clearFilters});
}

QString RecordPanel::emptyText() const
{
    const QString name = namesInSentence(kind());
    if (!m_workspace.view().isEditable())
        return tr("There are no %1 in what is shown, and it cannot be changed.").arg(name);
    if (entityType(kind()).has(EntityFlag::Evidence)) // comes about where it is made, not in its list
        return tr("There are no %1 in this register yet.").arg(name);
    return tr("There are no %1 in this register yet. Make the first one, or bring in what stands in a spreadsheet.")
        .arg(name);
}

void RecordPanel::updateEmptyState()
{
    m_none->setText(emptyText());
    const bool hasNothing = m_model.shownCount() == 0 && !m_model.isArranging();
    m_stack->setCurrentIndex(m_model.totalCount() == 0 ? 1 : hasNothing ? 2 : 0);
}

} // namespace Ratchet
