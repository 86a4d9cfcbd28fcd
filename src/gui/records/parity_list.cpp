// SPDX-License-Identifier: GPL-3.0-or-later
#include "parity_list.h"

#include <answers/basis/project_parity.h>
#include <core/entities/improvement.h>
#include <widgets/plain_label.h>

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

QWidget *parityList(const Register &reg, const Improvement &improvement, QDate asOf)
{
    auto *list = new QWidget;
    list->setObjectName(u"parity"_s);
    auto *grid = new QGridLayout(list);
    setGaps(grid, 0, Space::tight);
    grid->setHorizontalSpacing(Space::medium);
    grid->setColumnStretch(1, 1);
    const ProjectParity parity = projectParity(reg, improvement, asOf);
    grid->addWidget(selectableLabel(parityText(parity, QLocale()), LabelLook::Strong), 0, 0, 1, 2);
    for (const ParityLine &line : parityLines(reg, improvement, parity, QLocale())) {
        const int row = grid->rowCount();
        QLabel *name = selectableLabel((line.isMet ? u"✓ "_s : u"✕ "_s) + line.name, LabelLook::Small);
        name->setWordWrap(false);
        QLabel *why = selectableLabel(line.why, LabelLook::Muted);
        why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        if (!line.isMet)
            name->setForegroundRole(QPalette::BrightText); // the colour of a concern in any theme
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(why, row, 1, Qt::AlignTop);
    }
    return list;
}

} // namespace Ratchet
