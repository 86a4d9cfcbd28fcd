// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_editor.h"

#include <core/name_spellings.h>
#include <core/register.h>
#include <edits/value_input.h>
#include <widgets/record_maker.h>
#include <widgets/search_box.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>
#include <optional>

namespace Ratchet {

namespace {

constexpr int leastListWidth = 380; // titles are longer than a cell of a table
constexpr int nameToCreate = Qt::UserRole + 2;
constexpr int listRows = 12; // beyond them it scrolls

} // namespace

// What records are called, made once for what is typed and kept until one of them is another.
struct ReferenceEditor::Names {
    explicit Names(const Register &now)
        : reg(now)
        , index(reg)
    {
    }

    const Register reg; // as it was then
    NameIndex index;
    std::optional<NameSpellings> spellings;
};

ReferenceEditor::ReferenceEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
    : FieldEditor(reg, field, today, parent)
    , m_box(new SearchBox(this))
    , m_choices(new QStandardItemModel(this))
    , m_list(new QCompleter(m_choices, this))
{
    setContent(m_box);
    m_box->lineEdit()->setAccessibleName(label(field));
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(listRows);
    m_list->setWidget(m_box);
    m_list->popup()->setAccessibleName(label(field));
    m_list->popup()->setProperty("framed", true);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::choose);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ReferenceEditor::search);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    m_list->popup()->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    m_box->installEventFilter(this);
    // What is chosen already narrows nothing.
    connect(m_box, &SearchBox::opened, this,
            [this] { search(m_box->currentText() == m_title ? QString() : m_box->currentText()); });
}

ReferenceEditor::~ReferenceEditor() = default;

void ReferenceEditor::setValue(const Value &value)
{
    m_found.cancel();
    m_record = valueOr<qint64>(value);
    m_title = recordTitle(reg(), *field().reference, m_record);
    m_box->setEditText(m_title);
}

Result<Value> ReferenceEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    if (text.isEmpty())
        return Value();
    if (m_record != 0 && text == m_title.trimmed())
        return Value(m_record); // the one that was chosen, where two bear the same name
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const QStandardItem *item = m_choices->item(row);
        if (item->isEnabled() && item->text().compare(text, Qt::CaseInsensitive) == 0)
            return Value(item->data().value<RecordId>());
    }
    const Result<Value> named = fromInput(field(), text, QLocale(), names().index, today());
    if (named)
        return named;
    const RecordId other = respelled(text);
    return other != 0 ? Result<Value>(Value(other)) : named;
}

ReferenceEditor::Names &ReferenceEditor::names() const
{
    const EntityKind kind = *field().reference;
    if (!m_names || &m_names->reg.table(kind) != &reg().table(kind)) // tables are shared until one changes
        m_names = std::make_unique<Names>(reg());
    return *m_names;
}

// The one who is meant by a name that nobody bears as it is written.
RecordId ReferenceEditor::respelled(const QString &text) const
{
    const EntityKind kind = *field().reference;
    if (kind != EntityKind::Person && kind != EntityKind::Unit && kind != EntityKind::Service)
        return 0;
    std::optional<NameSpellings> &spellings = names().spellings;
    if (!spellings) {
        spellings.emplace(kind == EntityKind::Person ? NamedThing::Person : NamedThing::Other);
        reg().table(kind).forEach(
            [&](RecordId record, const void *) { spellings->add(recordName(reg(), kind, record), record); });
    }
    return spellings->find(text);
}

void ReferenceEditor::setReadOnly(bool isReadOnly) { m_box->setEnabled(!isReadOnly); }

// Tab takes what is offered. It may come before anything is found, and leaves the field all the same; a cell, which is
// written when it is left, once it is found.
bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Tab)
        return FieldEditor::eventFilter(watched, event);
    if (m_isSearching) {
        m_isTabbed = true;
        return isCell();
    }
    const QAbstractItemView *list = m_list->popup();
    const QModelIndex marked = list->currentIndex();
    const bool isMarked = list->selectionModel()->isSelected(marked) && !marked.data(nameToCreate).isValid();
    if (watched == list && isMarked)
        choose(marked);
    else
        takeFirst();
    if (watched != list)
        return false;
    m_list->popup()->hide();
    QKeyEvent onwards(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(m_box->lineEdit(), &onwards);
    return true;
}

void ReferenceEditor::takeFirst()
{
    m_isTabbed = false;
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty() || typed == m_title.trimmed() || m_choices->rowCount() == 0)
        return;
    const QStandardItem *first = m_choices->item(0);
    if (first->isEnabled() && first->data().isValid()) // to create one is no completion
        choose(first->index());
}

void ReferenceEditor::search(const QString &words)
{
    m_isSearching = true;
    m_isTabbed = false;
    m_found.run(
        [copy = Register(reg()), kind = *field().reference, words](const Cancellation &cancellation) {
            return matching(copy, kind, words, mostChoices, cancellation);
        },
        [this](const RecordChoices &choices) { offer(choices); });
}

void ReferenceEditor::offer(const RecordChoices &choices)
{
    m_isSearching = false;
    m_choices->clear();
    for (const auto &[title, record] : choices.offered) {
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(record));
        m_choices->appendRow(item);
    }
    if (choices.more > 0) {
        auto *more = new QStandardItem(tr("and %Ln more: type to narrow", nullptr, int(choices.more)));
        more->setEnabled(false);
        m_choices->appendRow(more);
    }
    offerToCreate(choices);
    if (m_isTabbed) {
        takeFirst();
        if (isCell())
            focusNextPrevChild(true);
        return;
    }
    if (m_choices->rowCount() == 0)
        return m_list->popup()->hide();
    if (!m_box->hasFocus())
        return;
    m_list->complete(QRect(0, 0, std::max(m_box->width(), leastListWidth), m_box->height()));
}

// Below what was found, unless that bears the very name.
void ReferenceEditor::offerToCreate(const RecordChoices &choices)
{
    const QString name = m_box->currentText().trimmed();
    const bool isThere = std::ranges::any_of(choices.offered, [&name](const auto &offered) {
        return offered.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    const RecordMaker *maker = recordMakerFor(this);
    if (name.isEmpty() || isThere || name == m_title.trimmed() || !maker || !maker->canMake(*field().reference))
        return;
    auto *create = new QStandardItem(tr("Create \"%1\"").arg(name));
    create->setData(name, nameToCreate);
    m_choices->appendRow(create);
}

void ReferenceEditor::choose(const QModelIndex &choice)
{
    QVariant record = choice.data(Qt::UserRole + 1);
    if (const QVariant name = choice.data(nameToCreate); name.isValid()) {
        if (RecordMaker *maker = recordMakerFor(this))
            record = QVariant::fromValue(maker->make(*field().reference, name.toString()));
        if (record.value<RecordId>() == 0)
            return;
    }
    if (!record.isValid())
        return; // the line that counts the others
    setValue(Value(record.value<RecordId>()));
    Q_EMIT edited();
}

} // namespace Ratchet
