// SPDX-License-Identifier: GPL-3.0-or-later
// Two teams and a department in a grid of April to June 2026; Desk has hours in May.
#pragma once

#include "open_register.h"

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <models/grids/capacity_measure.h>
#include <models/grids/capacity_model.h>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

struct Teams : OpenRegister {
    Teams()
    {
        net = add<Unit>({{u"name"_s, u"Net"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        desk = add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        add<Unit>({{u"name"_s, u"All of IT"_s}, {u"kind"_s, qint64(UnitKind::Department)}});
        add<Allocation>({{u"unit"_s, desk.value},
                         {u"month"_s, QDate(2026, 5, 1)},
                         {u"available_hours"_s, 1000.0},
                         {u"planned_improvement"_s, 100.0},
                         {u"planned_bau"_s, 950.0}});
        grid.setMonths({2026, 4, 1}, 3);
    }

    // Rows of the register as "Desk 2026-05 100 60".
    [[nodiscard]] QStringList held(double Allocation::*one = &Allocation::plannedImprovement,
                                   double Allocation::*other = &Allocation::actualImprovement) const
    {
        QStringList lines;
        for (const Allocation &row : document->reg().all<Allocation>())
            lines += u"%1 %2 %3 %4"_s.arg(document->reg().find(row.unit)->name, row.month.toString(u"yyyy-MM"_s))
                         .arg(row.*one)
                         .arg(row.*other);
        lines.sort();
        return lines;
    }
    [[nodiscard]] QString shown(int row, int column) const { return grid.index(row, column).data().toString(); }
    [[nodiscard]] QString title(int row) const
    {
        return grid.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }

    Id<Unit> net;
    Id<Unit> desk;
    CapacityModel grid{view, QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

} // namespace Ratchet::Test
