// SPDX-License-Identifier: GPL-3.0-or-later
#include "pir_view.h"

#include <answers/evaluation/pir_reviews.h>
#include <core/entities/incident_review.h>
#include <core/register.h>
#include <document/register_view.h>
#include <widgets/answer_table.h>
#include <widgets/card.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

PirView::PirView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget(this))
    , m_print(new QAction(tr("&Print…"), this))
    , m_edit(new QAction(tr("E&dit review…"), this))
    , m_create(new QAction(tr("&New review"), this))
{
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, 0);
    rows->addWidget(m_stack);
    buildActions();
    m_list->setAccessibleName(tr("Post-incident reviews"));
    m_list->setProperty("framed", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            openReview(Id<Pir>(item->data(Qt::UserRole).toLongLong()));
    });
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(Space::medium);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(makeReview());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({300, 800});
    m_stack->addWidget(split);
    m_stack->addWidget(makeEmptyState());
    connect(&workspace.view(), &RegisterView::changed, this, &PirView::refreshWhenShown);
    connect(&workspace.view(), &RegisterView::reset, this, &PirView::refreshWhenShown);
}

QWidget *PirView::makeReview()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    auto *rows = new QVBoxLayout(inside);
    setGaps(rows, 0, Space::medium);
    QVBoxLayout *head = addCardTo(rows, {});
    m_title = selectableLabel();
    setTextLook(m_title, LabelLook::CardTitle);
    m_facts = selectableLabel();
    setTextLook(m_facts, LabelLook::Muted);
    m_what = selectableLabel();
    for (QLabel *label : {m_title, m_facts, m_what})
        head->addWidget(label);
    QVBoxLayout *conditions = addCardTo(rows, tr("Contributing conditions, not culprits"));
    m_conditions = selectableLabel();
    conditions->addWidget(m_conditions);
    const auto table = [&](const QString &title, const QString &typed, QVBoxLayout *&card) {
        card = addCardTo(rows, title);
        auto *view = new AnswerTableView;
        view->setAccessibleName(title);
        view->setCompact();
        connect(view, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
        card->addWidget(view);
        auto *line = new QLineEdit;
        line->setPlaceholderText(typed);
        line->setAccessibleName(typed);
        card->addWidget(line);
        return std::pair(view, line);
    };
    QVBoxLayout *card = nullptr;
    std::tie(m_lessons, m_newLesson) =
        table(tr("Lessons and what became of them"), tr("Type a lesson and press Return"), card);
    std::tie(m_actions, m_newAction) =
        table(tr("Actions"),
              tr("Type an action and press Return: it belongs to the lesson chosen above, or to the review"), card);
    buildActionButtons(card);
    connect(m_newLesson, &QLineEdit::returnPressed, this, &PirView::addLessonTyped);
    connect(m_newAction, &QLineEdit::returnPressed, this, &PirView::addActionTyped);
    connect(m_actions->selectionModel(), &QItemSelectionModel::currentChanged, this, &PirView::updateButtons);
    rows->addStretch(1);
    return scroll;
}

QWidget *PirView::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *rows = new QVBoxLayout(empty);
    rows->addStretch(2);
    auto *title = selectableLabel();
    title->setText(tr("No post-incident review yet"));
    setTextLook(title, LabelLook::CardTitle);
    auto *text = selectableLabel();
    text->setText(tr("A review asks which conditions let an incident happen, what is learned from it, and who does "
                     "what until when. Import an action log by File, Import, or begin with one review."));
    setTextLook(text, LabelLook::Muted);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignHCenter);
        rows->addWidget(label);
    }
    auto *button = new QPushButton(tr("&New review"));
    makePrimary(button);
    connect(button, &QPushButton::clicked, m_create, &QAction::trigger);
    rows->addWidget(button, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    return empty;
}

QString PirView::summary() const
{
    const auto &all = workspace().reg().all<Pir>();
    const auto held = std::count_if(all.begin(), all.end(),
                                    [this](const Pir &pir) { return isBy(pir.heldOn, workspace().view().asOf()); });
    return tr("%1 · %2").arg(tr("%Ln review(s)", nullptr, int(all.size())), tr("%Ln held", nullptr, int(held)));
}

void PirView::refreshWhenShown()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void PirView::showEvent(QShowEvent *event)
{
    if (m_isOutdated)
        refresh();
    PageView::showEvent(event);
}

void PirView::refresh()
{
    m_isOutdated = false;
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
    m_list->setFocus();
    return true;
}

void PirView::focusView()
{
    m_stack->currentIndex() == 0 ? m_list->setFocus()
                                 : m_stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

} // namespace Ratchet
