// SPDX-License-Identifier: GPL-3.0-or-later
#include "pir_view.h"

#include "ui_pir_view.h"

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/pir_reviews.h>
#include <answers/reviews/action_statistics.h>
#include <answers/reviews/lesson_chain.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/action_edit.h>
#include <gui/records/chosen_rows.h>
#include <gui/records/field_menu.h>
#include <gui/reviews/action_entry.h>
#include <gui/reviews/review_actions.h>
#include <widgets/form_looks.h>
#include <widgets/when_shown.h>

#include <QMenu>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(QDate day) { return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : u"–"_s; }

// The rows with the same one chosen as before, else the row `otherwise`.
void showTable(AnswerTableView &view, const AnswerTable &table, const RecordRef &chosen, int otherwise)
{
    view.setTable(table);
    view.setVisible(!table.rows.empty());
    const auto again = std::ranges::find(table.rows, chosen, &AnswerTable::Row::record);
    const int row = again == table.rows.end() ? otherwise : int(again - table.rows.begin());
    if (row >= 0 && row < int(table.rows.size()))
        view.setCurrentIndex(view.model()->index(row, 0));
}

std::vector<const Pir *> latestFirst(const Register &reg)
{
    std::vector<const Pir *> all;
    for (const Pir &pir : reg.all<Pir>())
        all.push_back(&pir);
    const auto day = [](const Pir *pir) { return pir->heldOn.isValid() ? pir->heldOn : pir->occurredOn; };
    std::ranges::sort(all, [&](const Pir *one, const Pir *other) {
        return day(one) != day(other) ? day(one) > day(other) : one->reference > other->reference;
    });
    return all;
}

RecordId chosenIn(const AnswerTableView &table)
{
    const auto *model = qobject_cast<const AnswerTableModel *>(table.model());
    return table.currentIndex().isValid() ? model->recordAt(table.currentIndex()).record : 0;
}

} // namespace

PirView::PirView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::PirView>())
    , m_actions(new ReviewActions(workspace, *this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->split->setStretchFactor(0, 2);
    m_ui->split->setStretchFactor(1, 5);
    m_ui->split->setSizes({300, 800});
    m_entry = new ActionEntry(workspace, *m_ui->newAction, *m_ui->newActionRead);
    auto *fields = new FieldMenu(workspace, *this);
    for (AnswerTableView *table : {m_ui->lessons, m_ui->actions}) {
        table->setCompact();
        fields->attach(*table, [table] { return chosenRows(*table); });
        connect(table, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PirView::updateActions);
    }
    m_ui->status->setMenu(m_actions->statusMenu());
    m_ui->verify->setDefaultAction(m_actions->verify());
    m_ui->improve->setDefaultAction(m_actions->improve());
    connect(m_ui->list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            openReview(Id<Pir>(item->data(Qt::UserRole).toLongLong()));
    });
    connect(m_ui->begin, &QPushButton::clicked, m_actions->create(), &QAction::trigger);
    connect(m_ui->newLesson, &QLineEdit::returnPressed, this, &PirView::addLessonTyped);
    connect(m_entry, &ActionEntry::entered, this, &PirView::addAction);
    connect(m_actions, &ReviewActions::reviewMade, this, [this](RecordId review) {
        showRecord({EntityKind::Pir, review});
    });
    auto *whenShown = new WhenShown(this, [this] { refresh(); });
    connect(&workspace.view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    whenShown->ask();
}

PirView::~PirView() = default;

QList<QAction *> PirView::headActions() const { return m_actions->headActions(); }

QString PirView::summary() const
{
    const auto &all = workspace().reg().all<Pir>();
    const auto held = std::count_if(all.begin(), all.end(),
                                    [this](const Pir &pir) { return isBy(pir.heldOn, workspace().view().asOf()); });
    return tr("%1 · %2").arg(tr("%Ln review(s)", nullptr, int(all.size())), tr("%Ln held", nullptr, int(held)));
}

void PirView::refresh()
{
    fillList();
    fillReview();
    Q_EMIT summaryChanged();
}

void PirView::openReview(Id<Pir> review)
{
    m_review = review;
    fillReview();
}

bool PirView::showRecord(const RecordRef &record)
{
    const Register &reg = workspace().reg();
    Id<Pir> review;
    if (record.entity == EntityKind::Pir)
        review = Id<Pir>(record.record);
    if (!reg.find(review))
        return false;
    m_review = review;
    refresh();
    m_ui->list->setFocus();
    return true;
}

void PirView::focusView()
{
    m_ui->stack->currentIndex() == 0 ? m_ui->list->setFocus()
                                     : m_ui->stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

void PirView::addLessonTyped()
{
    // A change fills the view before it is known here: the row to be chosen is told beforehand.
    const QString text = m_ui->newLesson->text().trimmed();
    m_isLessonTyped = true;
    if (m_actions->addLessonOf(text))
        m_ui->newLesson->clear();
    else
        m_isLessonTyped = false;
}

void PirView::addAction(const RaisedAction &action)
{
    if (m_actions->addActionOf(action))
        m_ui->newAction->clear();
}

void PirView::updateActions()
{
    m_actions->setChosen({m_review, Id<Lesson>(chosenIn(*m_ui->lessons)), Id<Action>(chosenIn(*m_ui->actions))});
    m_ui->status->setEnabled(m_actions->statusMenu()->isEnabled());
}

void PirView::fillList()
{
    const Register &reg = workspace().reg();
    const QDate asOf = workspace().view().asOf();
    QHash<RecordId, std::array<int, 3>> counts; // all, closed, late
    for (const Action &action : reg.all<Action>()) {
        if (action.status == ActionStatus::Cancelled)
            continue;
        std::array<int, 3> &count = counts[reviewOf(reg, action).value];
        ++count[0];
        count[1] += isBy(action.closedOn, asOf) ? 1 : 0;
        count[2] += isActionLate(action, asOf) ? 1 : 0;
    }
    const QSignalBlocker quiet(m_ui->list);
    m_ui->list->clear();
    QListWidgetItem *current = nullptr;
    for (const Pir *pir : latestFirst(reg)) {
        const std::array<int, 3> count = counts.value(pir->id.value);
        const QString when = pir->heldOn.isValid() ? tr("held %1").arg(shortDay(pir->heldOn)) : tr("✕ not held");
        QString state = count[0] == 0
            ? tr("✕ no action")
            : tr("%1 of %2 closed").arg(QLocale().toString(count[1]), QLocale().toString(count[0]));
        if (count[2] > 0)
            state += u" · "_s + tr("✕ %Ln late", nullptr, count[2]);
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(pir->reference, when) + u'\n' + pir->title + u'\n' + state,
                                         m_ui->list);
        item->setData(Qt::UserRole, pir->id.value);
        if (pir->id == m_review)
            current = item;
    }
    if (!current && m_ui->list->count() > 0)
        current = m_ui->list->item(0);
    m_ui->list->setCurrentItem(current);
    m_review = current ? Id<Pir>(current->data(Qt::UserRole).toLongLong()) : Id<Pir>();
    m_ui->stack->setCurrentIndex(m_ui->list->count() > 0 ? 0 : 1);
}

void PirView::fillReview()
{
    const Register &reg = workspace().reg();
    const Pir *pir = reg.find(m_review);
    const bool isEditable = workspace().view().isEditable();
    m_ui->newLesson->setEnabled(isEditable && pir);
    m_ui->newAction->setEnabled(isEditable && pir);
    m_entry->setReview(pir);
    if (!pir)
        return updateActions();
    m_ui->title->setText(pir->reference.isEmpty() ? pir->title : QString(pir->reference + u"  "_s + pir->title));
    QStringList facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty() && value != "–"_L1)
            facts += tr("%1: %2").arg(label, value);
    };
    add(tr("Incident"), pir->incidentReference);
    add(tr("Service"), recordName(reg, EntityKind::Service, pir->service.value));
    add(tr("Severity"), pir->severity);
    add(tr("Cause"), pir->causeCode);
    add(tr("Occurred"), shortDay(pir->occurredOn));
    add(tr("Held"), shortDay(pir->heldOn));
    add(tr("Facilitator"), recordName(reg, EntityKind::Person, pir->facilitator.value));
    m_ui->facts->setText(facts.join(u" · "_s));
    m_ui->what->setText(pir->summary);
    m_ui->what->setVisible(!pir->summary.isEmpty());
    QStringList conditions;
    for (const QString &line : pir->conditions.split(u'\n', Qt::SkipEmptyParts))
        conditions += u"• "_s + line.trimmed();
    m_ui->conditions->setText(conditions.isEmpty() ? tr("None are written down: what made this incident possible?")
                                                   : conditions.join(u'\n'));
    fillLessons();
    fillActions();
    updateActions();
}

void PirView::fillLessons()
{
    const Register &reg = workspace().reg();
    AnswerTable table(u"lessons"_s, tr("Lessons"));
    table.column(tr("Lesson"), 2).column(tr("What was learned"), 7).column(tr("Became"), 3);
    const LessonChain chain = lessonChain(reg, workspace().view().asOf(), {m_review});
    const Field &disposition = fieldOf<&Lesson::disposition>();
    for (const Lesson &lesson : reg.all<Lesson>()) {
        if (lesson.pir != m_review)
            continue;
        const auto thread = std::ranges::find(chain.threads, lesson.id, &ChainThread::lesson);
        const ChainLink reached = thread == chain.threads.end() ? ChainLink::Lesson : thread->reached;
        const bool isAccepted = lesson.disposition == Disposition::Accepted && reached == ChainLink::Lesson;
        const bool hasLanded = reached >= ChainLink::Verified;
        const QString known = thread == chain.threads.end() ? QString() : knownBeforeText(reg, *thread);
        const QString state = !known.isEmpty() ? u"✕ "_s + known
            : isAccepted                       ? optionLabel(disposition, qint64(lesson.disposition))
            : reached == ChainLink::NoRepeat   ? u"✓ "_s + linkName(ChainLink::Verified)
            : hasLanded && !thread->isCompared
            ? QString(u"✓ "_s + linkName(ChainLink::Verified) + u" · "_s + notComparedName())
            : hasLanded                    ? u"✕ "_s + lossName(ChainLink::NoRepeat)
            : reached == ChainLink::Lesson ? u"✕ "_s + lossName(ChainLink::Action)
                                           : u"◐ "_s + linkName(reached);
        const bool isLost = !known.isEmpty() || (reached == ChainLink::Lesson && !isAccepted);
        const Tone tone = reached == ChainLink::NoRepeat ? Tone::Good : isLost ? Tone::Concern : Tone::Neutral;
        table.row({{lesson.reference}, {lesson.text}, {state, {}, tone}}, {EntityKind::Lesson, lesson.id.value});
    }
    const RecordRef chosen = std::exchange(m_isLessonTyped, false) && !table.rows.empty()
        ? table.rows.back().record // what is typed next belongs to it
        : RecordRef{EntityKind::Lesson, chosenIn(*m_ui->lessons)};
    showTable(*m_ui->lessons, table, chosen, -1);
}

void PirView::fillActions()
{
    const Register &reg = workspace().reg();
    const QDate asOf = workspace().view().asOf();
    AnswerTable table(u"actions"_s, tr("Actions"));
    table.column(tr("Action"), 2)
        .column(tr("Title"), 6)
        .column(tr("Owner"), 3)
        .column(tr("Status"), 2)
        .number(tr("Due"), 3)
        .column(tr("Improvement"), 2);
    const Field &status = fieldOf<&Action::status>();
    for (const Action &action : reg.all<Action>()) {
        if (reviewOf(reg, action) != m_review)
            continue;
        const bool isLate = isActionLate(action, asOf);
        const QString owner = recordName(reg, EntityKind::Person, action.owner.value);
        const Improvement *improvement = reg.find(action.improvement);
        const bool isDone = action.status == ActionStatus::Verified;
        table.row({{action.reference},
                   {action.title},
                   textCell(owner.isEmpty() ? tr("✕ nobody") : owner, concernIf(owner.isEmpty())),
                   {optionLabel(status, qint64(action.status)), {}, isDone ? Tone::Good : Tone::Neutral},
                   {isLate ? tr("✕ %1").arg(shortDay(action.dueOn)) : shortDay(action.dueOn), {}, concernIf(isLate)},
                   {improvement ? improvement->reference : QString()}},
                  {EntityKind::Action, action.id.value});
    }
    showTable(*m_ui->actions, table, {EntityKind::Action, chosenIn(*m_ui->actions)}, 0);
}

} // namespace Ratchet
