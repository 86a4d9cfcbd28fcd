// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_edit.h"

#include <edits/value_input.h>
#include <widgets/plain_texts.h>

#include <QKeyEvent>
#include <QLineEdit>

namespace Ratchet {

namespace {

constexpr int besideTheText = 56; // frame, padding and arrow
const QDate widestDay(2028, 12, 28);

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(dateInputFormat(QLocale()));
    setMinimumWidth(fontMetrics().horizontalAdvance(locale().toString(widestDay, displayFormat())) + besideTheText);
    // Moving from section to section would read what is half typed.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
}

QDateTime DayEdit::dateTimeFromText(const QString &text) const
{
    return dateFromInput(text.trimmed(), locale(), m_today).startOfDay();
}

QValidator::State DayEdit::validate(QString &text, int &) const
{
    const QDate day = dateTimeFromText(text).date();
    return day.isValid() && day >= minimumDate() && day <= maximumDate() ? QValidator::Acceptable
                                                                         : QValidator::Intermediate;
}

bool DayEdit::refuse()
{
    if (hasAcceptableInput())
        return false;
    const QString example = locale().toString(date(), displayFormat());
    showTip(mapToGlobal(rect().bottomLeft()),
            tr("\"%1\" is no date that is possible here, such as %2.").arg(text().left(60), example), this);
    return true;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (refuse())
            return; // and no button answers it
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F4:
    case Qt::Key_Escape:
        QDateEdit::keyPressEvent(event);
        m_before = date();
        return;
    default:
        lineEdit()->event(event);
    }
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    m_before = date();
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (refuse())
        setDate(m_before); // what the first letters of the text happened to mean is no day that anybody chose
    QDateEdit::focusOutEvent(event);
}

bool DayEdit::focusNextPrevChild(bool isNext)
{
    // Not from section to section, as QDateTimeEdit's own would. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QAbstractSpinBox::focusNextPrevChild(isNext);
}

} // namespace Ratchet
