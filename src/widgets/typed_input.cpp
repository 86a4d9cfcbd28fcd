// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_input.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Inside another control, which speaks for it, or where nothing is kept.
bool isSpokenFor(const QWidget &widget, const QWidget *window)
{
    const QWidget *above = &widget;
    do {
        if (above->property(TypedInput::keepsNothing).toBool())
            return true;
        above = above->parentWidget();
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above))
            return true;
    } while (above && above != window);
    return false;
}

// The cells that can be changed, row by row; of cells with a tick also what they are, since they may be put in order.
void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &input)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            const Qt::ItemFlags flags = model.flags(cell);
            if (const QVariant tick = cell.data(Qt::CheckStateRole);
                tick.isValid() && flags.testFlag(Qt::ItemIsUserCheckable))
                input += tick.toString() + cell.data().toString();
            else if (flags.testFlag(Qt::ItemIsEditable))
                input += cell.data(Qt::EditRole).toString();
        }
        if (const QModelIndex first = model.index(row, 0, parent); model.hasChildren(first))
            addCells(model, first, input);
    }
}

void add(const QWidget &widget, QStringList &input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        if (!line->isReadOnly())
            input += line->text();
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
        if (!text->isReadOnly())
            input += text->toPlainText();
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        input += box->currentText() + u'\n' + QString::number(box->currentIndex());
    } else if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        input += number->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->isCheckable())
            input += button->isChecked() ? u"1"_s : u"0"_s;
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        if (view->model() && !view->inherits("QHeaderView"))
            addCells(*view->model(), view->rootIndex(), input);
    }
}

QStringList inputOf(const QWidget &window)
{
    QStringList input;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isWindow() && widget->window() == &window && !isSpokenFor(*widget, &window))
            add(*widget, input);
    }
    return input;
}

} // namespace

TypedInput::TypedInput(QWidget *window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

bool TypedInput::isChanged() const { return m_before && *m_before != inputOf(*m_window); }

bool TypedInput::eventFilter(QObject *watched, QEvent *event)
{
    if (m_before)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // before an accelerator ticks a box
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Drop:
        if (watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == m_window)
            m_before = inputOf(*m_window);
        break;
    default:
        break;
    }
    return false;
}

} // namespace Ratchet
