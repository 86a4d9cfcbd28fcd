// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_heading.h"

#include <widgets/button_text.h>
#include <widgets/elided_label.h>
#include <widgets/theme.h>
#include <widgets/typed_input.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

FormHeading::FormHeading(const QString &title, const QStringList &fields, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_fields(new ElidedLabel(this))
{
    m_button->setText(buttonText(title));
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setProperty(TypedInput::keepsNothing, true);
    m_button->setObjectName(u"heading"_s);
    setTextLook(m_button, LabelLook::Strong);
    setTextLook(m_fields, LabelLook::Muted);
    setFields(fields);
    QSizePolicy kept = m_fields->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the title stays where it is
    m_fields->setSizePolicy(kept);
    auto *line = new QHBoxLayout(this);
    setGaps(line, 0, Space::small);
    line->setContentsMargins(0, Space::small, 0, 0);
    line->addWidget(m_button);
    line->addWidget(m_fields, 1);
    connect(m_button, &QToolButton::toggled, this, &FormHeading::show);
    connect(m_button, &QToolButton::toggled, this, &FormHeading::toggled);
    show(false);
}

void FormHeading::setFields(const QStringList &fields)
{
    const QString names = fields.join(u", "_s);
    m_fields->tell(names, names);
    m_button->setAccessibleDescription(names);
}

bool FormHeading::isOpen() const { return m_button->isChecked(); }

void FormHeading::setOpen(bool isOpen) { m_button->setChecked(isOpen); }

void FormHeading::show(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_fields->setVisible(!isOpen);
}

} // namespace Ratchet
