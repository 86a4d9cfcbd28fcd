// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_completion.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <widgets/record_maker.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace Ratchet {

namespace {

constexpr int leastListWidth = 260;
constexpr int listRows = 12; // beyond them it scrolls
constexpr qsizetype mostChoices = 50;
constexpr int nameToCreate = Qt::UserRole + 2;

} // namespace

NameCompletion::NameCompletion(CurrentRegister reg, EntityKind kind, NamesIn where, QWidget *editor)
    : QObject(editor)
    , m_register(std::move(reg))
    , m_kind(kind)
    , m_where(where)
    , m_editor(editor)
    , m_choices(new QStandardItemModel(this))
    , m_list(new QCompleter(m_choices, this))
{
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(listRows);
    m_list->setWidget(editor);
    m_list->popup()->setAccessibleName(pluralLabel(entityType(kind)));
    m_list->popup()->setProperty("framed", true);
    m_list->popup()->installEventFilter(this);
    editor->installEventFilter(this);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, &NameCompletion::choose);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, &NameCompletion::search);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_editor->hasFocus()) // else it is filled in
                search();
        });
}

NameCompletion::Part NameCompletion::partAt(NamesIn where, QStringView line, qsizetype cursor)
{
    const QStringView before = line.first(cursor);
    qsizetype begin = before.lastIndexOf(u';') + 1;
    if (where == NamesIn::ActionLine) {
        const qsizetype marked = before.lastIndexOf(u'@') + 1;
        if (before.count(u';') != 1 && (marked == 0 || before.contains(u';')))
            return {};
        begin = before.contains(u';') ? begin : marked;
    }
    while (begin < cursor && before[begin].isSpace())
        ++begin;
    return {begin, before.sliced(begin).toString()};
}

NameCompletion::Part NameCompletion::part() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return partAt(m_where, line->text(), line->cursorPosition());
    const QTextCursor cursor = qobject_cast<const QPlainTextEdit *>(m_editor)->textCursor();
    return partAt(m_where, cursor.block().text(), cursor.positionInBlock());
}

void NameCompletion::search()
{
    if (m_isInserting)
        return;
    m_isTabbed = false;
    const Part wanted = part();
    if (wanted.begin < 0 || wanted.typed.trimmed().isEmpty()) {
        m_found.cancel();
        m_isSearching = false;
        m_choices->clear();
        return m_list->popup()->hide();
    }
    m_isSearching = true;
    m_found.run(
        [copy = Register(m_register()), kind = m_kind, words = wanted.typed](const Cancellation &cancellation) {
            return matching(copy, kind, words, mostChoices, cancellation);
        },
        [this](const RecordChoices &choices) { offer(choices); });
}

void NameCompletion::offer(const RecordChoices &choices)
{
    m_isSearching = false;
    m_choices->clear();
    const QString typed = part().typed.trimmed();
    const auto isTyped = [&typed](const auto &offered) {
        return offered.first.compare(typed, Qt::CaseInsensitive) == 0;
    };
    const bool isThere = std::ranges::any_of(choices.offered, isTyped);
    if (!isThere || choices.offered.size() > 1) {
        for (const auto &[name, record] : choices.offered)
            m_choices->appendRow(new QStandardItem(name));
    }
    const RecordMaker *maker = recordMakerFor(m_editor);
    if (!isThere && !typed.isEmpty() && maker && maker->canMake(m_kind)) {
        auto *create = new QStandardItem(tr("Create \"%1\"").arg(typed));
        create->setData(typed, nameToCreate);
        m_choices->appendRow(create);
    }
    if (std::exchange(m_isTabbed, false)) {
        takeMarked();
        return;
    }
    if (m_choices->rowCount() == 0 || !m_editor->hasFocus())
        return m_list->popup()->hide();
    QRect under = m_editor->rect();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor))
        under = text->cursorRect();
    under.setWidth(std::max(m_editor->width() / 2, leastListWidth));
    m_list->complete(under);
}

void NameCompletion::choose(const QModelIndex &choice)
{
    const QVariant made = choice.data(nameToCreate);
    const QString name = made.isValid() ? made.toString() : choice.data().toString();
    if (made.isValid()) {
        RecordMaker *maker = recordMakerFor(m_editor);
        if (!maker || maker->make(m_kind, name) == 0)
            return;
    }
    insert(name);
}

void NameCompletion::insert(const QString &name)
{
    const QScopedValueRollback inserting(m_isInserting, true);
    const Part typed = part();
    if (typed.begin < 0)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setSelection(int(typed.begin), int(typed.typed.size()));
        line->insert(name);
        Q_EMIT line->textEdited(line->text());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        QTextCursor cursor = text->textCursor();
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(typed.typed.size()));
        cursor.insertText(name);
    }
    m_choices->clear();
    m_list->popup()->hide();
}

// To create somebody is no completion, and is only taken where it is marked.
bool NameCompletion::takeMarked()
{
    const QAbstractItemView *list = m_list->popup();
    const QModelIndex marked = list->currentIndex();
    if (list->isVisible() && marked.isValid() && list->selectionModel()->isSelected(marked)) {
        choose(marked);
        return true;
    }
    const QStandardItem *first = m_choices->rowCount() > 0 ? m_choices->item(0) : nullptr;
    if (!first || first->data(nameToCreate).isValid())
        return false;
    insert(first->text());
    return true;
}

// Tab takes what is offered, and leads on only where nothing is.
bool NameCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_editor
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_found.cancel();
        m_isSearching = false;
        m_choices->clear();
    }
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Tab)
        return QObject::eventFilter(watched, event);
    if (m_isSearching) {
        m_isTabbed = true;
        return true;
    }
    return takeMarked() || QObject::eventFilter(watched, event);
}

} // namespace Ratchet
