// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_field.h"

#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>
#include <widgets/field_editors.h>
#include <widgets/recurrence_editor.h>

namespace Ratchet {

RecurrenceField::RecurrenceField(const Register &reg, const Field &field, QDate today, QWidget *parent)
    : FieldEditor(reg, field, today, parent)
    , m_editor(new RecurrenceEditor(today, this))
{
    setContent(m_editor);
    connect(m_editor, &RecurrenceEditor::edited, this, &FieldEditor::edited);
}

void RecurrenceField::follow(FieldEditor *startsAt, FieldEditor *timeZone)
{
    const auto update = [this, startsAt, timeZone] {
        m_editor->setStart(valueOr<QDateTime>(startsAt->value().value_or(Value())),
                           valueOr<QString>(timeZone->value().value_or(Value())));
    };
    connect(startsAt, &FieldEditor::edited, this, update);
    connect(timeZone, &FieldEditor::edited, this, update);
    update();
}

void RecurrenceField::setValue(const Value &value) { m_editor->setText(valueOr<QString>(value)); }

Result<Value> RecurrenceField::value() const
{
    const QString text = m_editor->text();
    if (text.isEmpty())
        return Value();
    const Result<Recurrence> read = parseRecurrence(text);
    return read ? Result<Value>(Value(text)) : Result<Value>(tl::unexpected<Error>(read.error()));
}

void RecurrenceField::setReadOnly(bool isReadOnly) { m_editor->setReadOnly(isReadOnly); }

FieldEditor *makeFormEditor(const Register &reg, const Field &field, QDate today, QWidget *parent)
{
    if (&field == &fieldOf<&Ceremony::rrule>())
        return new RecurrenceField(reg, field, today, parent);
    return makeFieldEditor(reg, field, today, parent);
}

} // namespace Ratchet
