// SPDX-License-Identifier: GPL-3.0-or-later
// The register with its board shown: two improvements that are proposed, the keyboard on a card.
#pragma once

#include "open_workspace.h"

#include <core/register.h>
#include <gui/register/board_view.h>
#include <gui/register/register_page.h>

#include <QListView>
#include <QTabBar>

namespace Ratchet::Test {

struct OpenBoard : OpenWorkspace {
    OpenBoard()
    {
        first = addImprovement(QStringLiteral("CSI-0001"), QStringLiteral("Self-service"));
        second = addImprovement(QStringLiteral("CSI-0002"), QStringLiteral("Alerts"));
        show(page);
        page.findChild<QTabBar *>()->setCurrentIndex(1);
        settle();
    }
    // The board follows a change once it is done.
    static void settle() { QTest::qWait(1); }
    // The column that has the keyboard.
    [[nodiscard]] static QListView *list() { return qobject_cast<QListView *>(QApplication::focusWidget()); }
    // The column of that state, by its name.
    [[nodiscard]] QListView *column(const QString &state) const
    {
        for (QListView *each : page.findChildren<QListView *>()) {
            if (each->accessibleName() == QStringLiteral("Improvements: ") + state)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] ImprovementStatus status(Id<Improvement> improvement) const
    {
        return reg().find(improvement)->status;
    }

    Id<Improvement> first, second;
    RegisterPage page{workspace};
};

} // namespace Ratchet::Test
