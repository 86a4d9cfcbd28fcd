// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_dashboard.h"

#include "ui_review_dashboard.h"

#include <answers/reviews/escalations.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/settings.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/records/escalation_dialogs.h>
#include <gui/records/record_dialog.h>
#include <gui/reviews/chain_view.h>
#include <gui/reviews/figure_tile.h>
#include <widgets/ask.h>
#include <widgets/flow_layout.h>
#include <widgets/form_looks.h>
#include <widgets/new_key.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QAbstractItemView>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

AnswerTable escalationTable(const Register &reg, QDate asOf, const QLocale &locale)
{
    AnswerTable table(u"escalations"_s, ReviewDashboard::tr("Escalated"));
    table.column(ReviewDashboard::tr("Action"), 2)
        .column(ReviewDashboard::tr("Title"), 6)
        .number(ReviewDashboard::tr("Due"), 2)
        .number(ReviewDashboard::tr("Step"))
        .number(ReviewDashboard::tr("Since"), 2)
        .column(ReviewDashboard::tr("Goes to"), 3)
        .column(ReviewDashboard::tr("On the agenda of"), 4)
        .column(ReviewDashboard::tr("Written down"), 2);
    for (const ReachedStep &escalation : highestEscalations(reg, asOf)) {
        const Action &action = *reg.find(escalation.action);
        const Ceremony *ceremony = reg.find(escalation.ceremony);
        const auto day = [&locale](QDate date) {
            return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : u"–"_s;
        };
        const QString to =
            escalation.isVacant ? ReviewDashboard::tr("✕ %1 (vacant)").arg(escalation.to) : escalation.to;
        const QString agenda = !ceremony ? u"–"_s
            : escalation.agendaOn.isValid()
            ? ReviewDashboard::tr("%1, %2").arg(ceremony->name, day(escalation.agendaOn))
            : ceremony->name;
        table.row({{action.reference},
                   {action.title},
                   {day(action.dueOn), {}, Tone::Concern},
                   {locale.toString(escalation.number)},
                   {day(escalation.reachedOn)},
                   textCell(to, concernIf(escalation.isVacant)),
                   {agenda},
                   escalation.isRecorded ? textCell(ReviewDashboard::tr("✓ yes"))
                                         : textCell(ReviewDashboard::tr("not yet"), Tone::Concern)},
                  {EntityKind::Action, action.id.value});
    }
    return table;
}

} // namespace

ReviewDashboard::ReviewDashboard(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::ReviewDashboard>())
    , m_chain(new ChainView(workspace))
    , m_steps(new QAction(tr("New es&calation step"), this))
    , m_record(new QAction(tr("Record es&calations"), this))
    , m_addAction(new QAction(tr("&New action"), this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->scope->view()->setAccessibleName(m_ui->scope->accessibleName());
    const int lookBack = int(*workspace.reg().settings().pirLookBack);
    m_ui->scope->addItem(tr("The last %Ln review(s)", nullptr, lookBack));
    m_ui->scope->addItem(tr("The last twelve months"));
    m_ui->scope->addItem(tr("All reviews"));
    new FlowLayout(m_ui->tiles, Space::small, Space::small);
    m_ui->chain->addWidget(m_chain);
    m_ui->escalations->setCompact();
    m_ui->escalations->hide(); // until it is known whether there are any
    m_ui->noEscalation->hide();
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, &ReviewDashboard::refresh);
    connect(m_ui->escalations, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
    connect(m_steps, &QAction::triggered, this,
            [this] { openNewRecord(this->workspace(), EntityKind::EscalationStep, window()); });
    setNewKey(m_addAction, *this);
    connect(m_record, &QAction::triggered, this, [this] { recordEscalations(this->workspace(), window()); });
    connect(m_addAction, &QAction::triggered, this,
            [this] { openNewRecord(this->workspace(), EntityKind::Action, window()); });
    auto *whenShown = new WhenShown(this, [this] { refresh(); });
    connect(&workspace.view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    whenShown->ask();
}

ReviewDashboard::~ReviewDashboard() = default;

ReviewScope ReviewDashboard::scope() const
{
    switch (m_ui->scope->currentIndex()) {
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

void ReviewDashboard::refresh()
{
    const bool isEditable = workspace().view().isEditable();
    m_steps->setEnabled(isEditable);
    m_record->setEnabled(isEditable);
    m_addAction->setEnabled(isEditable);
    evaluate();
    countReschedules();
    Q_EMIT summaryChanged();
}

// A large register has many actions and reviews: a worker goes through them.
void ReviewDashboard::evaluate()
{
    const auto figures = [reg = Register(workspace().reg()), asOf = workspace().view().asOf(), scope = scope(),
                          counts = m_reschedules.counts(), locale = QLocale()](const Cancellation &) -> Figures {
        return {.tiles = actionFigures(reg, asOf, scope, counts, locale),
                .chain = lessonChain(reg, asOf, scope),
                .escalations = escalationTable(reg, asOf, locale)};
    };
    m_evaluating.run(figures, [this](const Figures &found) { showAll(found); });
}

void ReviewDashboard::showAll(const Figures &figures)
{
    showFigures(*m_ui->tiles->layout(), figures.tiles, workspace(), m_ui->tiles);
    m_chain->setChain(figures.chain);
    m_ui->escalations->setTable(figures.escalations);
    m_ui->escalations->setVisible(!figures.escalations.rows.empty());
    m_ui->noEscalation->setVisible(figures.escalations.rows.empty());
}

// The ledger is read beside the window, from the last change known on; the figures follow.
void ReviewDashboard::countReschedules()
{
    const auto count = [counted = m_reschedules, read = workspace().document().store().changesReader(),
                        last = workspace().document().change()](const Cancellation &cancellation) mutable {
        return counted.update(read, last, cancellation).map([&counted] { return counted; });
    };
    m_counting.run(count, [this](Result<Reschedules> counted) {
        if (!counted)
            return workspace().ask().tellError(window(), tr("The ledger could not be read"), counted.error());
        const bool isNews = counted->counts() != m_reschedules.counts();
        m_reschedules = std::move(*counted);
        if (isNews)
            evaluate();
    });
}

void ReviewDashboard::focusView() { m_ui->scope->setFocus(); }

} // namespace Ratchet
