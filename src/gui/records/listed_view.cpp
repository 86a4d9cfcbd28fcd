// SPDX-License-Identifier: GPL-3.0-or-later
#include "listed_view.h"

#include <document/register_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

ListedView::ListedView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_view(new AnswerTableView)
    , m_caption(new QLabel)
    , m_empty(new QLabel)
    , m_whenShown(new WhenShown(this, [this] { refresh(); }))
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *card = new QFrame;
    makeCard(card);
    auto *rows = new QVBoxLayout(card);
    setGaps(rows, Space::card, Space::small);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rows->addWidget(m_view, 1);
    for (QLabel *label : {m_caption, m_empty}) {
        label->setWordWrap(true);
        setTextLook(label, LabelLook::Muted);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget *shown : std::initializer_list<QWidget *>{m_view, m_caption, m_empty})
        shown->hide(); // until there is something to show
    rows->addWidget(m_caption);
    rows->addWidget(m_empty, 1);
    outer->addWidget(card);
    connect(m_view, &AnswerTableView::recordActivated, this, [this](const RecordRef &row) { open(row); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListedView::updateActions);
    connect(&workspace.view(), &RegisterView::changed, m_whenShown, &WhenShown::ask);
    connect(&workspace.view(), &RegisterView::reset, m_whenShown, &WhenShown::ask);
}

QAction *ListedView::addHeadAction(const QString &text, Needs needs)
{
    auto *action = new QAction(text, this);
    m_actions += action;
    m_needs.emplace_back(action, needs);
    addAction(action);
    return action;
}

RecordRef ListedView::current() const
{
    return static_cast<const AnswerTableModel *>(m_view->model())->recordAt(m_view->currentIndex());
}

bool ListedView::setCurrent(const RecordRef &record)
{
    const auto *model = static_cast<const AnswerTableModel *>(m_view->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (record.record != 0 && model->recordAt(model->index(row, 0)) == record) {
            m_view->setCurrentIndex(model->index(row, 0));
            m_view->scrollTo(m_view->currentIndex());
            return true;
        }
    }
    return false;
}

void ListedView::refresh()
{
    m_latest.run([job = contentJob()](const Cancellation &) { return job(); },
                 [this](const Content &made) { showContent(made); });
}

void ListedView::showContent(const Content &made)
{
    const RecordRef shown = current();
    m_view->setTable(made.table);
    m_caption->setText(made.table.caption);
    m_empty->setText(made.empty);
    const bool isEmpty = made.table.rows.empty();
    m_view->setVisible(!isEmpty);
    m_caption->setVisible(!isEmpty && !made.table.caption.isEmpty());
    m_empty->setVisible(isEmpty);
    if (!setCurrent(shown) && !isEmpty)
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    if (hasFocus())
        focusView();
    m_summary = made.summary;
    updateActions();
    Q_EMIT summaryChanged();
}

void ListedView::updateActions()
{
    const bool isEditable = workspace().view().isEditable();
    const bool hasRow = current().record != 0;
    for (const auto &[action, needs] : m_needs) {
        const bool isRowMissing = !hasRow && (needs == Needs::Row || needs == Needs::EditableRow);
        const bool isLocked = !isEditable && (needs == Needs::Editable || needs == Needs::EditableRow);
        action->setEnabled(!isRowMissing && !isLocked);
    }
}

void ListedView::open(const RecordRef &row)
{
    if (workspace().view().isEditable())
        openRecord(workspace(), row, window());
}

void ListedView::focusView() { m_view->isHidden() ? setFocus() : m_view->setFocus(); }

} // namespace Ratchet
