// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix with the template for improvement: twelve activities, six roles.
#pragma once

#include "open_workspace.h"

#include <gui/raci/raci_view.h>

#include <QPushButton>
#include <QTableView>

namespace Ratchet::Test {

struct OpenMatrix : OpenWorkspace {
    OpenMatrix()
    {
        show(view);
        for (QPushButton *button : view.findChildren<QPushButton *>())
            button->click(); // the template
        table = view.findChild<QTableView *>();
        table->setFocus();
    }
    void at(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }
    [[nodiscard]] QString cell() const { return table->currentIndex().data().toString(); }

    RaciView view{workspace};
    QTableView *table = nullptr;
};

} // namespace Ratchet::Test
