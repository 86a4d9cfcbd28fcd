// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a list's saved views: chooses one, keeps the present one under a name, renames nothing, removes.
#pragma once

#include <gui/workspace/workspace.h>
#include <models/lists/record_model.h>

#include <QMenu>

namespace Ratchet {

struct SavedView;

class SavedViewsMenu final : public QMenu {
    Q_OBJECT

public:
    // `page` tells the lists apart in the register.
    SavedViewsMenu(Workspace &workspace, RecordModel &model, const QString &page, QWidget *parent);

private:
    void fill();
    void saveAs();
    void write(const QString &name);
    void remove(Id<SavedView> view);

    Workspace &m_workspace;
    RecordModel &m_model;
    QString m_page;
};

} // namespace Ratchet
