// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Ratchet {

SearchBox::SearchBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        return showPopup();
    QComboBox::keyPressEvent(event);
}

} // namespace Ratchet
