// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_editor.h"

#include <core/register.h>
#include <edits/value_input.h>
#include <widgets/search_box.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int leastListWidth = 380; // titles are longer than a cell of a table
constexpr int listRows = 12; // beyond them it scrolls

} // namespace

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
    return fromInput(field(), text, QLocale(), NameIndex(reg()), today());
}

void ReferenceEditor::setReadOnly(bool isReadOnly) { m_box->setEnabled(!isReadOnly); }

void ReferenceEditor::search(const QString &words)
{
    m_found.run(
        [copy = Register(reg()), kind = *field().reference, words](const Cancellation &cancellation) {
            return matching(copy, kind, words, mostChoices, cancellation);
        },
        [this](const RecordChoices &choices) { offer(choices); });
}

void ReferenceEditor::offer(const RecordChoices &choices)
{
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
    if (choices.offered.empty())
        return m_list->popup()->hide();
    if (m_box->hasFocus())
        m_list->complete(QRect(0, 0, std::max(m_box->width(), leastListWidth), m_box->height()));
}

void ReferenceEditor::choose(const QModelIndex &choice)
{
    const QVariant record = choice.data(Qt::UserRole + 1);
    if (!record.isValid())
        return; // the line that counts the others
    setValue(Value(record.value<RecordId>()));
    Q_EMIT edited();
}

} // namespace Ratchet
