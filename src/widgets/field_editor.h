// SPDX-License-Identifier: GPL-3.0-or-later
// An editor for one field of any kind: shows a value, gives it back, or refuses with the reason. Forms, tables, bulk
// edit and import mapping all use it.
#pragma once

#include <core/record_text.h>

#include <QWidget>

namespace Ratchet {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    // `today` is the day that "today" means.
    FieldEditor(const Register &reg, const Field &field, QDate today, QWidget *parent);

    virtual void setValue(const Value &value) = 0;
    // What stands in the editor, or why it does not fit the field.
    [[nodiscard]] virtual Result<Value> value() const = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    [[nodiscard]] const Field &field() const { return m_field; }
    // Whether this is an open cell of a table, which is written when it is left.
    [[nodiscard]] bool isCell() const;

Q_SIGNALS:
    // By the user.
    void edited();

protected:
    [[nodiscard]] const Register &reg() const { return m_register; }
    [[nodiscard]] QDate today() const { return m_today; }
    // The widget that is inside: takes the whole place, the focus and the field's name.
    void setContent(QWidget *content);
    // That the focus leaves what is inside, and Tab, reach this too: whoever opened a cell looks out for them here.
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Register &m_register;
    const Field &m_field;
    QDate m_today;
    bool m_isTabbing = false;
};

} // namespace Ratchet
