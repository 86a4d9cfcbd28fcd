// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"

#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace Ratchet {

FieldEditor::FieldEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_field(field)
    , m_today(today)
{
}

void FieldEditor::setContent(QWidget *content)
{
    auto *layout = new QHBoxLayout(this);
    setGaps(layout, 0, 0);
    layout->addWidget(content);
    content->setAccessibleName(label(m_field));
    if (const auto *box = qobject_cast<QComboBox *>(content))
        box->view()->setAccessibleName(label(m_field));
    setFocusProxy(content);
    content->installEventFilter(this);
}

bool FieldEditor::isCell() const
{
    return parentWidget() && qobject_cast<const QAbstractItemView *>(parentWidget()->parentWidget());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == focusProxy() && event->type() == QEvent::FocusOut) {
        QFocusEvent left(QEvent::FocusOut, static_cast<QFocusEvent *>(event)->reason());
        if (left.reason() != Qt::PopupFocusReason) // a list or menu of its own, which gives the focus back
            QCoreApplication::sendEvent(this, &left);
    }
    return QWidget::eventFilter(watched, event);
}

// What is inside asks this for the next field when Tab is pressed.
bool FieldEditor::focusNextPrevChild(bool next)
{
    if (m_isTabbing || !isCell())
        return QWidget::focusNextPrevChild(next);
    const QScopedValueRollback tabbing(m_isTabbing, true);
    QKeyEvent tab(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &tab);
    return tab.isAccepted();
}

} // namespace Ratchet
