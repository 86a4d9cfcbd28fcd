// SPDX-License-Identifier: GPL-3.0-or-later
// The main window with a new register in a temporary folder.
#pragma once

#include "open_workspace.h"

#include <core/register.h>
#include <gui/window/main_window.h>

namespace Ratchet::Test {

struct OpenWindow {
    OpenWindow()
    {
        announceWarning(QStringLiteral("propagateSizeHints")); // the offscreen platform has no window manager
        window.setDocument(valueOf(Document::create(path(), QStringLiteral("Ada"), clockOfTests())));
        window.resize(1280, 740);
        window.show();
        QApplication::setActiveWindow(&window);
        window.workspace()->waitForAnswers();
    }
    ~OpenWindow()
    {
        if (window.workspace())
            window.workspace()->waitForAnswers();
        QThreadPool::globalInstance()->waitForDone();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("r.ratchet")); }
    [[nodiscard]] QAction *command(const QString &id) const { return window.commands()[id]; }
    RecordId addImprovement(const QString &title)
    {
        Document &document = window.workspace()->document();
        ChangeBuilder builder = document.builder();
        const RecordId record = builder.create(EntityKind::Improvement);
        builder.set<&Improvement::reference>(Id<Improvement>(record), document.nextReference(EntityKind::Improvement));
        builder.set<&Improvement::title>(Id<Improvement>(record), title);
        builder.set<&Improvement::status>(Id<Improvement>(record), qint64(ImprovementStatus::Proposed));
        valueOf(document.apply(std::move(builder), QStringLiteral("Added ") + title));
        return record;
    }

    QTemporaryDir folder;
    ScriptedAsk ask;
    MainWindow window{ask, clockOfTests()};
};

} // namespace Ratchet::Test
