// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_label.h"

#include <QLabel>

namespace Ratchet {

QLabel *plainLabel(const QString &text, LabelLook look)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setTextLook(label, look);
    return label;
}

QLabel *selectableLabel(const QString &text, LabelLook look)
{
    QLabel *label = plainLabel(text, look);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace Ratchet
