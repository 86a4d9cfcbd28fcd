// SPDX-License-Identifier: GPL-3.0-or-later
// A form for a record of any kind, made from its field table.
#pragma once

#include <edits/record_edit.h>

#include <QWidget>

#include <vector>

namespace Ratchet {

class Register;

class FieldEditor;

class RecordForm final : public QWidget {
    Q_OBJECT

public:
    // `record` 0 stands for a new one.
    RecordForm(const Register &reg, EntityKind kind, RecordId record, QDate today, QWidget *parent = nullptr);

    // What a new record begins with, or what is to be written whatever the register holds.
    void preset(const std::vector<FieldValue> &fields);
    // The fields that are not as the register has them, presets among them. Where something does not fit, the reason,
    // and the focus goes there.
    [[nodiscard]] Result<std::vector<FieldValue>> changes() const;
    void focusField(FieldIndex field);

    // With room for every field.
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] Value current(FieldIndex field) const;

    const Register &m_register;
    EntityKind m_kind;
    RecordId m_record;
    QWidget *m_inside = nullptr; // what scrolls
    std::vector<std::pair<FieldIndex, FieldEditor *>> m_editors;
    std::vector<Value> m_shown; // what each editor gave back before anybody touched it
};

} // namespace Ratchet
