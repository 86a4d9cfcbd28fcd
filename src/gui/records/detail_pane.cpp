// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_pane.h"

#include <answers/basis/plan_progress.h>
#include <answers/metrics/claimed_benefit.h>
#include <answers/metrics/improvement_money.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/history/history_view.h>
#include <gui/records/overview_tab.h>
#include <gui/records/related_table.h>
#include <gui/records/trace_tab.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString benefitNote(const Register &reg, const Improvement &improvement, QDate asOf)
{
    const ClaimedBenefit benefit = claimedBenefit(reg, improvement, asOf);
    std::vector<Funding> funding;
    for (const Funding *row : reg.referring<&Funding::improvement>(improvement.id.value))
        funding.push_back(*row);
    const Settings settings = reg.settings();
    QStringList lines{claimedBenefitText(benefit, settings.currency, QLocale()),
                      gainText(investmentReturn(funding, benefit, asOf), settings, QLocale())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

DetailPane::DetailPane(Workspace &workspace, EntityKind kind, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_record{kind, 0}
    , m_title(new QLabel(this))
    , m_nothing(new QLabel(tr("Choose a row to see everything about it."), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewTab(workspace, m_tabs))
    , m_history(new HistoryView(workspace, m_tabs))
    , m_whenShown(new WhenShown(this, [this] { refresh(); }))
{
    makeCard(this);
    constexpr int lettersWide = 40; // a title beside its value
    setMinimumWidth(std::max(280, fontMetrics().averageCharWidth() * lettersWide));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::small);
    auto *head = new QHBoxLayout;
    for (QLabel *text : {m_title, m_nothing})
        text->setWordWrap(true);
    setTextLook(m_title, LabelLook::CardTitle);
    setTextLook(m_nothing, LabelLook::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    rows->addLayout(head);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setFont(textFont(LabelLook::Small));
    m_tabs->tabBar()->setProperty("dense", true);
    m_tabs->addTab(m_overview, tr("Overview"));
    if (kind == EntityKind::Improvement)
        addImprovementTabs();
    else
        addRelatedTab();
    m_tabs->addTab(m_history, tr("History"));
    rows->addWidget(m_tabs, 1);
    for (auto *scroll : m_tabs->tabBar()->findChildren<QToolButton *>()) // made by Qt, without a name
        scroll->setAccessibleName(scroll->arrowType() == Qt::LeftArrow ? tr("Tabs before") : tr("Tabs after"));
    rows->addWidget(m_nothing, 1);
    connect(m_edit, &QPushButton::clicked, this, &DetailPane::editRequested);
    connect(m_tabs, &QTabWidget::currentChanged, m_whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::changed, m_whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, m_whenShown, &WhenShown::ask);
    m_whenShown->ask();
}

qsizetype DetailPane::Relation::count(const Register &reg, RecordId record) const
{
    const std::span<const RecordId> own = reg.referring(kind, field, record);
    auto all = qsizetype(own.size());
    for (const RecordId each : own)
        all += fieldBelow >= 0 ? qsizetype(reg.referring(kindBelow, fieldBelow, each).size()) : 0;
    return all;
}

void DetailPane::addTables(const QString &title, std::vector<Relation> relations)
{
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    setGaps(rows, 0, Space::card);
    rows->setContentsMargins(0, Space::small, Space::small, 0);
    Tables tables{area, title, {}, new QLabel(inside)};
    tables.note->setWordWrap(true);
    tables.note->hide();
    rows->addWidget(tables.note);
    for (Relation &relation : relations) {
        relation.place = new QVBoxLayout;
        rows->addLayout(relation.place);
    }
    tables.relations = std::move(relations);
    rows->addStretch();
    area->setWidget(inside);
    m_tabs->addTab(area, title);
    m_tables.push_back(std::move(tables));
}

void DetailPane::addImprovementTabs()
{
    addTables(tr("Plan"),
              {Relation::by<&Funding::improvement>(), Relation::by<&Milestone::improvement>().with<&Task::milestone>(),
               Relation::by<&Cycle::improvement>()});
    m_tabs->setTabToolTip(m_tabs->count() - 1, tr("Plan and funding"));
    addTables(tr("Benefit"), {Relation::by<&Benefit::improvement>(), Relation::by<&Steering::improvement>()});
    addTables(tr("Actions"), {Relation::by<&Action::improvement>(), Relation::by<&Lesson::improvement>()});
    m_trace = new TraceTab(m_workspace, m_tabs);
    m_tabs->addTab(m_trace, tr("Trace"));
    m_tabs->setTabToolTip(m_tabs->count() - 1, tr("From trigger to control"));
}

void DetailPane::addRelatedTab()
{
    std::vector<Relation> relations;
    for (const EntityKind kind : entityKinds) {
        const auto fields = entityType(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].reference == m_record.entity)
                relations.push_back({kind, FieldIndex(i)});
        }
    }
    if (!relations.empty())
        addTables(tr("Related"), relations);
}

void DetailPane::setRecord(RecordId record)
{
    m_record.record = record;
    m_whenShown->ask();
}

void DetailPane::refresh()
{
    const bool isThere = m_workspace.reg().table(m_record.entity).record(m_record.record);
    m_nothing->setVisible(!isThere);
    m_tabs->setVisible(isThere);
    m_edit->setVisible(isThere);
    m_edit->setEnabled(m_workspace.view().isEditable());
    m_title->setText(isThere ? recordTitle(m_workspace.reg(), m_record.entity, m_record.record) : QString());
    if (!isThere)
        return;
    if (m_tabs->currentWidget() == m_overview)
        m_overview->setRecord(m_record);
    if (m_trace && m_tabs->currentWidget() == m_trace)
        m_trace->setRecord(Id<Improvement>(m_record.record));
    if (m_tabs->currentWidget() == m_history)
        m_history->setRecord(m_record);
    for (Tables &tables : m_tables)
        showTables(tables);
}

// Only the tab that is shown reads its records; the others say how many there are.
void DetailPane::showTables(Tables &tables)
{
    const bool isShown = m_tabs->currentWidget() == tables.tab;
    qsizetype count = 0;
    for (Relation &relation : tables.relations) {
        const qsizetype own = relation.count(m_workspace.reg(), m_record.record);
        count += own;
        if (isShown)
            showRelation(relation, own > 0);
    }
    if (isShown) {
        const QString note = noteAbove(tables);
        tables.note->setText(note);
        tables.note->setVisible(!note.isEmpty());
    }
    m_tabs->setTabText(m_tabs->indexOf(tables.tab),
                       count > 0 ? tr("%1 %2").arg(tables.title, QLocale().toString(count)) : tables.title);
}

void DetailPane::showRelation(Relation &relation, bool hasRecords)
{
    const bool isPartOfIt = entityType(relation.kind).fields[size_t(relation.field)].isRequired();
    const bool isWanted = m_record.entity == EntityKind::Improvement || hasRecords || isPartOfIt;
    if (!relation.table) {
        if (!isWanted)
            return;
        relation.table = new RelatedTable(m_workspace, relation.kind, relation.field, relation.place->parentWidget());
        relation.place->addWidget(relation.table);
        if (relation.fieldBelow >= 0) {
            relation.below =
                new RelatedTable(m_workspace, relation.kindBelow, relation.fieldBelow, relation.place->parentWidget());
            relation.place->addWidget(relation.below);
            relation.table->alwaysChoose();
            connect(relation.table, &RelatedTable::currentRecordChanged, this,
                    [this, shown = relation] { showBelow(shown); });
        }
    }
    relation.table->setRecord(m_record.record);
    relation.table->setVisible(isWanted);
    if (relation.below)
        showBelow(relation);
}

// The records that hang on the chosen row of a table stand below it.
void DetailPane::showBelow(const Relation &relation)
{
    const RecordId chosen = relation.table->currentRecord();
    relation.below->setSubject(recordTitle(m_workspace.reg(), relation.kind, chosen));
    relation.below->setRecord(chosen);
    relation.below->setVisible(chosen != 0);
}

QString DetailPane::noteAbove(const Tables &tables) const
{
    const Register &reg = m_workspace.reg();
    const QDate asOf = m_workspace.view().asOf();
    const Improvement *improvement =
        m_record.entity == EntityKind::Improvement ? reg.find(Id<Improvement>(m_record.record)) : nullptr;
    const auto has = [&tables](EntityKind kind) {
        return std::ranges::find(tables.relations, kind, &Relation::kind) != tables.relations.end();
    };
    if (improvement && has(EntityKind::Benefit))
        return benefitNote(reg, *improvement, asOf);
    const auto percent = improvement ? planPercent(reg, improvement->id, asOf) : std::nullopt;
    if (percent && has(EntityKind::Milestone))
        return tr("%1 % of the plan is done.").arg(displayNumber(*percent, QLocale(), 0)) + u' ' + planPercentRule();
    return {};
}

} // namespace Ratchet
