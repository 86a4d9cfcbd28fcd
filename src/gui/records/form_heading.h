// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a group of a form, which a click or Space opens and closes. A closed one says what is in it.
#pragma once

#include <QWidget>

class QToolButton;

namespace Ratchet {

class ElidedLabel;

class FormHeading final : public QWidget {
    Q_OBJECT

public:
    FormHeading(const QString &title, const QStringList &fields, QWidget *parent);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    // What is in it.
    void setFields(const QStringList &fields);

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    void show(bool isOpen);

    QToolButton *m_button;
    ElidedLabel *m_fields;
};

} // namespace Ratchet
