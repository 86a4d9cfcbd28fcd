// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the cadence at a glance; each opens the rows behind it.
#pragma once

#include <gui/workspace/workspace.h>

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Ratchet {

struct Ceremony;

class CadenceTiles final : public QWidget {
    Q_OBJECT

public:
    explicit CadenceTiles(Workspace &workspace, QWidget *parent = nullptr);

    // Of one ceremony, or of all.
    void showFigures(Id<Ceremony> ceremony);

private:
    // Returns the lines of the tile, for what else stands below them.
    QVBoxLayout *addTile(const QString &value, const QString &label, const QString &definition,
                         const std::vector<RecordRef> &rows);
    void addRitualTile(Id<Ceremony> ceremony);

    Workspace &m_workspace;
    QHBoxLayout *m_tiles;
};

} // namespace Ratchet
