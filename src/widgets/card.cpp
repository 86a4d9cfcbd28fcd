// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

QVBoxLayout *addCardTo(QVBoxLayout *column, const QString &title)
{
    auto *card = new QFrame;
    makeCard(card);
    auto *rows = new QVBoxLayout(card);
    setGaps(rows, Space::card, Space::small);
    if (!title.isEmpty())
        rows->addWidget(selectableLabel(title, LabelLook::CardTitle));
    column->addWidget(card);
    return rows;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clearLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

void addParagraph(QVBoxLayout *card, const QString &text)
{
    if (!text.isEmpty())
        card->addWidget(selectableLabel(text, LabelLook::Small));
}

} // namespace Ratchet
