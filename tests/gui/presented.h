// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration in a workspace, to be presented, and what is seen of it on a display.
#pragma once

#include "open_workspace.h"

#include <exchange/import/sample.h>
#include <gui/slides/present_dialog.h>
#include <gui/slides/presentation.h>
#include <gui/slides/presentation_window.h>

namespace Ratchet::Test {

struct DemonstrationWorkspace : OpenWorkspace {
    DemonstrationWorkspace()
    {
        ChangeBuilder builder = workspace.document().builder();
        valueOf(addSample(builder, workspace.reg(), dayOfTests));
        valueOf(workspace.document().apply(std::move(builder), QStringLiteral("Demonstration"), ChangeKind::Import));
    }
    // A review that is due today.
    Id<Ceremony> addReview()
    {
        const QDateTime starts(dayOfTests.addDays(-28), QTime(9, 0), Qt::UTC);
        return add<Ceremony>({{QStringLiteral("name"), QStringLiteral("Board of today")},
                              {QStringLiteral("kind"), qint64(CeremonyKind::Board)},
                              {QStringLiteral("rrule"), QStringLiteral("FREQ=WEEKLY")},
                              {QStringLiteral("starts_at"), starts},
                              {QStringLiteral("time_zone"), QStringLiteral("UTC")}});
    }
};

// The presentation that is seen; nullptr for none.
inline PresentationWindow *openPresentation()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<PresentationWindow *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

// The dialog that present() opened, with its slides.
inline PresentDialog &chooseSlides(OpenWorkspace &open, QWidget &window)
{
    present(open.workspace, &window);
    auto *dialog = openDialog<PresentDialog>();
    REQUIRE(dialog);
    dialog->waitForSlides();
    return *dialog;
}

} // namespace Ratchet::Test
