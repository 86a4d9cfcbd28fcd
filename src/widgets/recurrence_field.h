// SPDX-License-Identifier: GPL-3.0-or-later
// The recurrence of a ceremony in a form: follows the start and the zone that stand in the same form.
#pragma once

#include <widgets/field_editor.h>

namespace Ratchet {

class RecurrenceEditor;

class RecurrenceField final : public FieldEditor {
    Q_OBJECT

public:
    RecurrenceField(const Register &reg, const Field &field, QDate today, QWidget *parent);

    void follow(FieldEditor *startsAt, FieldEditor *timeZone);

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    RecurrenceEditor *m_editor;
};

// As makeFieldEditor(), where there is room for a recurrence to be chosen.
[[nodiscard]] FieldEditor *makeFormEditor(const Register &reg, const Field &field, QDate today, QWidget *parent);

} // namespace Ratchet
