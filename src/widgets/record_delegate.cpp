// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_delegate.h"

#include <charts/palette.h>
#include <models/lists/roles.h>
#include <widgets/chip.h>
#include <widgets/field_editors.h>

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QTreeView>

namespace Ratchet {

namespace {

constexpr int padding = 5; // with the margin of the style, that of the header

// In the row that is current, which stands elsewhere where what was written is what the list is sorted by.
QModelIndex cellBeside(const QTreeView &view, int by)
{
    const QModelIndex cell = view.currentIndex();
    for (int place = view.header()->visualIndex(cell.column()) + by; place >= 0 && place < view.header()->count();
         place += by) {
        if (const int column = view.header()->logicalIndex(place); !view.isColumnHidden(column))
            return cell.siblingAtColumn(column);
    }
    return cell;
}

} // namespace

RecordDelegate::RecordDelegate(RegisterOf reg, DayOf today, FieldOf fieldOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_register(std::move(reg))
    , m_today(std::move(today))
    , m_fieldOf(std::move(fieldOf))
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false);
    const bool isGroup = index.data(IsGroupRole).toBool();
    if (isGroup)
        cell.font.setWeight(QFont::DemiBold);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString text = cell.text;
    const bool isChip = !isGroup && index.data(IsChipRole).toBool() && !text.isEmpty();
    if (isChip)
        cell.text.clear();
    else if (tone != Tone::Neutral)
        cell.palette.setColor(QPalette::Text, toneText(screenPalette(), tone));
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    // The ground reaches from edge to edge, the text keeps the distance that the header's titles keep.
    if (cell.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, screenPalette().selection);
        cell.state.setFlag(QStyle::State_Selected, false);
    }
    cell.rect.adjust(padding, 0, -padding, 0);
    cell.features.setFlag(QStyleOptionViewItem::WrapText, m_lines > 1 && !isGroup);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    if (isChip)
        paintChip(*painter, option.rect.adjusted(Space::small, 0, -Space::tight, 0), option.direction, text,
                  chipLook(tone));
    painter->save();
    painter->setPen(screenPalette().grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(screenPalette().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(Space::row, m_lines * option.fontMetrics.height() + Space::medium));
    size.rwidth() += 2 * padding;
    if (index.data(IsChipRole).toBool())
        size.setWidth(chipSize(index.data().toString()).width() + Space::small + Space::tight);
    return size;
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field *field = m_fieldOf(index);
    if (!field)
        return nullptr;
    FieldEditor *editor = makeFieldEditor(m_register(), *field, m_today(), parent);
    editor->setAutoFillBackground(true);
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *fieldEditor = qobject_cast<FieldEditor *>(editor))
        fieldEditor->setValue(index.data(ValueRole).value<Value>());
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    const Result<Value> value = fieldEditor ? fieldEditor->value() : Result<Value>(Value());
    if (!value)
        Q_EMIT refused(value.error().what);
    else if (*value != index.data(ValueRole).value<Value>())
        model->setData(index, QVariant::fromValue(*value));
}

bool RecordDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    QStyleOptionViewItem cell = option;
    cell.rect.adjust(padding, 0, -padding, 0);
    return QStyledItemDelegate::editorEvent(event, model, cell, index);
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<FieldEditor *>(watched);
    // What cannot be written waits until its window is used again.
    if (editor && event->type() == QEvent::FocusOut && !editor->value()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
        return false;
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (!editor || (key != Qt::Key_Tab && key != Qt::Key_Backtab))
        return QStyledItemDelegate::eventFilter(watched, event);
    const QPointer view = qobject_cast<QTreeView *>(editor->parentWidget()->parentWidget());
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    if (view) {
        view->setFocus(Qt::OtherFocusReason);
        view->setCurrentIndex(cellBeside(*view, key == Qt::Key_Tab ? 1 : -1));
    }
    return true;
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    place.setWidth(std::max(place.width(), std::min(editor->sizeHint().width(), 260)));
    if (option.direction == Qt::RightToLeft)
        place.moveRight(option.rect.right());
    editor->setGeometry(place);
}

} // namespace Ratchet
