// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_dashboard.h"

#include <answers/reviews/escalations.h>
#include <answers/reviews/lesson_chain.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/settings.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <gui/reviews/chain_view.h>
#include <gui/reviews/figure_tile.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/card.h>
#include <widgets/flow_layout.h>
#include <widgets/theme.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

ReviewDashboard::ReviewDashboard(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_scope(new QComboBox)
    , m_tiles(nullptr)
    , m_chain(new ChainView(workspace))
    , m_escalations(new AnswerTableView)
    , m_noEscalation(nullptr)
    , m_steps(new QAction(tr("New es&calation step"), this))
    , m_addAction(new QAction(tr("&New action"), this))
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    auto *rows = new QVBoxLayout(inside);
    setGaps(rows, 0, Space::medium);
    m_scope->setAccessibleName(tr("Reviews counted"));
    const int lookBack = int(*workspace.reg().settings().pirLookBack);
    m_scope->addItem(tr("The last %Ln review(s)", nullptr, lookBack));
    m_scope->addItem(tr("The last twelve months"));
    m_scope->addItem(tr("All reviews"));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ReviewDashboard::refresh);
    rows->addWidget(m_scope, 0, Qt::AlignLeading);
    auto *tiles = new QWidget;
    m_tiles = new FlowLayout(tiles, Space::small, Space::small);
    rows->addWidget(tiles);
    QVBoxLayout *chain = addCardTo(rows, tr("From incident to no repeat"));
    chain->addWidget(m_chain);
    QVBoxLayout *overdue = addCardTo(rows, tr("Escalated"));
    m_escalations->setAccessibleName(tr("Escalated"));
    m_escalations->setCompact();
    connect(m_escalations, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
    overdue->addWidget(m_escalations);
    auto *none = new QLabel(tr("No overdue action has reached an escalation step. Steps say after how many days "
                               "overdue an action goes to whom, and onto which agenda."));
    none->setWordWrap(true);
    setTextLook(none, LabelLook::Muted);
    m_noEscalation = none;
    overdue->addWidget(none);
    rows->addStretch(1);
    connect(m_steps, &QAction::triggered, this, &ReviewDashboard::addStep);
    connect(m_addAction, &QAction::triggered, this, &ReviewDashboard::addAction);
    connect(&workspace.view(), &RegisterView::changed, this, &ReviewDashboard::refreshWhenShown);
    connect(&workspace.view(), &RegisterView::reset, this, &ReviewDashboard::refreshWhenShown);
}

ReviewScope ReviewDashboard::scope() const
{
    switch (m_scope->currentIndex()) {
    case 1:
        return {ReviewScope::Kind::Year, 0};
    case 2:
        return {ReviewScope::Kind::All, 0};
    default:
        return {ReviewScope::Kind::Last, int(*workspace().reg().settings().pirLookBack)};
    }
}

QString ReviewDashboard::summary() const
{
    return tr("%Ln review(s) counted", nullptr,
              int(reviewsIn(workspace().reg(), workspace().view().asOf(), scope()).size()));
}

void ReviewDashboard::refreshWhenShown()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void ReviewDashboard::showEvent(QShowEvent *event)
{
    if (m_isOutdated)
        refresh();
    PageView::showEvent(event);
}

void ReviewDashboard::refresh()
{
    m_isOutdated = false;
    const bool isEditable = workspace().view().isEditable();
    m_steps->setEnabled(isEditable);
    m_addAction->setEnabled(isEditable);
    if (const Status counted = m_reschedules.update(workspace().document()); !counted)
        workspace().ask().tellError(window(), tr("The ledger could not be read"), counted.error());
    const Register &reg = workspace().reg();
    const QDate asOf = workspace().view().asOf();
    showFigures(*m_tiles, actionFigures(reg, asOf, scope(), m_reschedules.counts(), QLocale()), workspace(),
                m_tiles->parentWidget());
    m_chain->setChain(lessonChain(reg, asOf, scope()));
    showEscalations();
    Q_EMIT summaryChanged();
}

void ReviewDashboard::showEscalations()
{
    const Register &reg = workspace().reg();
    const QLocale locale;
    AnswerTable table{u"escalations"_s,
                      tr("Escalated"),
                      {},
                      {{tr("Action"), false, 2},
                       {tr("Title"), false, 6},
                       {tr("Due"), true, 2},
                       {tr("Step"), true, 1},
                       {tr("Since"), true, 2},
                       {tr("Goes to"), false, 3},
                       {tr("On the agenda of"), false, 4}},
                      {}};
    for (const Escalation &escalation : highestEscalations(reg, workspace().view().asOf())) {
        const Action &action = *reg.find(escalation.action);
        const Ceremony *ceremony = reg.find(escalation.ceremony);
        const auto day = [&locale](QDate date) {
            return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : u"–"_s;
        };
        const QString to = escalation.isVacant ? tr("✕ %1 (vacant)").arg(escalation.to) : escalation.to;
        const QString agenda = !ceremony    ? u"–"_s
            : escalation.agendaOn.isValid() ? tr("%1, %2").arg(ceremony->name, day(escalation.agendaOn))
                                            : ceremony->name;
        table.rows.push_back({{{action.reference},
                               {action.title},
                               {day(action.dueOn), {}, Tone::Concern},
                               {locale.toString(escalation.number)},
                               {day(escalation.reachedOn)},
                               {to, {}, escalation.isVacant ? Tone::Concern : Tone::Neutral},
                               {agenda}},
                              {EntityKind::Action, action.id.value}});
    }
    m_escalations->setTable(table);
    m_escalations->setVisible(!table.rows.empty());
    m_noEscalation->setVisible(table.rows.empty());
}

void ReviewDashboard::addStep()
{
    RecordDialog(workspace(), EntityKind::EscalationStep, presetsFor(workspace(), EntityKind::EscalationStep), window())
        .exec();
}

void ReviewDashboard::addAction()
{
    RecordDialog(workspace(), EntityKind::Action, presetsFor(workspace(), EntityKind::Action), window()).exec();
}

void ReviewDashboard::focusView() { m_scope->setFocus(); }

} // namespace Ratchet
