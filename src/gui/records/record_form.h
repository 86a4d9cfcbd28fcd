// SPDX-License-Identifier: GPL-3.0-or-later
// A form for a record of any kind, made from its field table: what everybody needs first, the rest in groups that open
// by themselves where they hold a value, or where the status asks for one.
#pragma once

#include <edits/record_edit.h>

#include <QWidget>

#include <vector>

class QFormLayout;

namespace Ratchet {

class FieldEditor;
class FieldRow;
class FormHeading;
class Register;
struct FormGroup;
struct ToldProblems;

class RecordForm final : public QWidget {
    Q_OBJECT

public:
    // `record` 0 stands for a new one.
    RecordForm(const Register &reg, EntityKind kind, RecordId record, QDate today, QWidget *parent = nullptr);

    // What a new record begins with, or what is to be written whatever the register holds.
    void preset(const std::vector<FieldValue> &fields);

    // What is likely, where the field is empty or holds what was likely before; opens no group.
    void fillIn(const std::vector<FieldValue> &fields);
    // Fields that are not asked for here: something else has filled them in.
    void leaveOut(const std::vector<FieldIndex> &fields);
    // Stands below the fields that are asked for first.
    void setNote(QWidget *note);
    // What stands in the field; empty where it cannot be read.
    [[nodiscard]] Value shown(FieldIndex field) const;

    struct Input {
        std::vector<FieldValue> changes; // the fields that are not as the register has them, presets among them
        std::vector<Error> problems; // of the others, each with its field
    };
    [[nodiscard]] Input read() const;
    // Says each beside its field, seen and with the keyboard in the first of them.
    ToldProblems tell(const std::vector<Error> &problems);
    void focusField(FieldIndex field);

    // With room for every field that is shown.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // By the user, or filled in.
    void changed();

private:
    struct Row {
        FieldIndex field;
        FieldRow *row;
        FormHeading *heading; // of its group, if it has one
        Value shown = {}; // what the editor gave back before anybody touched it
        bool isLeftOut = false;
    };

    void addGroup(const FormGroup &group, QDate today);
    void addField(FieldIndex field, FormHeading *heading, QDate today);
    void followStart();
    [[nodiscard]] Value current(FieldIndex field) const;
    [[nodiscard]] Row *rowOf(FieldIndex field);
    void setGroupShown(const FormHeading *heading, bool isShown);
    void openFilled();
    void openNeeded();

    const Register &m_register;
    EntityKind m_kind;
    RecordId m_record;
    QDate m_today;
    QWidget *m_inside = nullptr; // what scrolls
    QFormLayout *m_layout = nullptr;
    std::vector<Row> m_rows;
    std::vector<FieldValue> m_filled; // as likely
};

} // namespace Ratchet
