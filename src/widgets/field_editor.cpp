// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editor.h"

#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>

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
}

} // namespace Ratchet
