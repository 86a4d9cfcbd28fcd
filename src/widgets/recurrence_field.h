// SPDX-License-Identifier: GPL-3.0-or-later
// A recurrence in a form: of a ceremony, or of work that may recur. Follows the start that stands in the same form.
#pragma once

#include <widgets/field_editor.h>

#include <functional>

class QCheckBox;

namespace Ratchet {

class RecurrenceEditor;

// A ceremony always recurs. Of an improvement or action a box says whether it does, and opens the editor.
class RecurrenceField final : public FieldEditor {
    Q_OBJECT

public:
    RecurrenceField(const Register &reg, const Field &field, QDate today, QWidget *parent);

    // The field of the same record that says when it begins: a time, or the day on which it is due.
    [[nodiscard]] QString startField() const;
    // A day has no zone, which may be missing then. `zoneRules` as clockZone() takes them: no form asks for them.
    void follow(FieldEditor *startsAt, FieldEditor *timeZone, const QString &zoneRules = {});

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool isReadOnly) override;

private:
    void makeOptional(QWidget *content);
    void toggle(bool recurs);

    RecurrenceEditor *m_editor;
    std::function<void()> m_readStart = [] {}; // that stands in the form now
    QCheckBox *m_recurs = nullptr; // only where it may be left out
};

// As makeFieldEditor(), where there is room for a recurrence to be chosen.
[[nodiscard]] FieldEditor *makeFormEditor(const Register &reg, const Field &field, QDate today, QWidget *parent);

} // namespace Ratchet
