// SPDX-License-Identifier: GPL-3.0-or-later
// QuickOpen, Ctrl+K: finds any command, tab, record or section of the manual by some of its words and goes there.
#pragma once

#include <core/latest.h>
#include <gui/window/quick_index.h>
#include <gui/window/quick_places.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QAction;

namespace Ratchet {

namespace Ui {
class QuickOpen;
}

class QuickOpen final : public QDialog {
    Q_OBJECT

public:
    // Without a workspace there are commands only.
    QuickOpen(Workspace *workspace, const std::vector<QAction *> &commands, const QList<QAction *> &pageActions,
              std::vector<QuickPlace> places = {}, QWidget *parent = nullptr);
    ~QuickOpen() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommand(QAction *action);
    void takeRecords(QuickIndex withRecords);
    void search();
    void openHit();

    Workspace *m_workspace;
    QuickIndex m_index;
    std::vector<QAction *> m_actions;
    std::vector<QuickPlace> m_places;
    std::unique_ptr<Ui::QuickOpen> m_ui;
    std::vector<int> m_hits; // rows of the list in the index
    Latest<QuickIndex> m_withRecords; // a large register takes longer than a key may
};

} // namespace Ratchet
