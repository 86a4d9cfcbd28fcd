// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: finds any command or record by some of its words and goes there.
#pragma once

#include <gui/window/quick_index.h>
#include <gui/workspace/workspace.h>

#include <QDialog>
#include <QFutureWatcher>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace Ratchet {

class QuickOpen final : public QDialog {
    Q_OBJECT

public:
    // Without a workspace there are commands only.
    QuickOpen(Workspace *workspace, const std::vector<QAction *> &commands, const QList<QAction *> &pageActions,
              QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCommand(QAction *action);
    void addRecords();
    void search();
    void open();

    Workspace *m_workspace;
    QuickIndex m_index;
    QFutureWatcher<QuickIndex> m_withRecords; // a large register takes longer than a key may
    std::vector<QAction *> m_actions;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_hint;
    std::vector<int> m_hits; // rows of m_list in the index
};

} // namespace Ratchet
