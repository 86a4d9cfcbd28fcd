// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the list of metrics as it is shown: rows to the clipboard, all of it to a file.
#pragma once

#include <QObject>

class QAction;
class QTreeView;

namespace Ratchet {

class MetricFilterModel;
class Workspace;

class MetricListActions final : public QObject {
    Q_OBJECT

public:
    // All of them live as long as `view`.
    MetricListActions(Workspace &workspace, const MetricFilterModel &metrics, QTreeView &view);

    // Its shortcut holds wherever it is added.
    [[nodiscard]] QAction *exportShown() const { return m_export; }

Q_SIGNALS:
    void openAsked();

private:
    void copyRows();
    void chooseFile();
    void writeTo(const QString &path);
    void showMenu(const QPoint &at);

    Workspace &m_workspace;
    const MetricFilterModel &m_metrics;
    QTreeView &m_view;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace Ratchet
