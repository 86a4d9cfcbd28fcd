// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from who includes whom: how much a source reaches, and circles between files or rooms.
#pragma once

#include "source_tree.h"

#include <QSet>

#include <functional>

namespace Ratchet::House {

class IncludeGraph {
public:
    // Nodes are what `node` makes of the two ends of an include: files, stems or rooms.
    IncludeGraph(const std::vector<Include> &includes, const std::function<QString(const QString &)> &node);

    // How many others a node includes, directly or not.
    [[nodiscard]] int reachOf(const QString &node) const;
    // Groups of nodes of which each reaches every other.
    [[nodiscard]] QList<QStringList> circles() const;

private:
    [[nodiscard]] QSet<QString> reached(const QString &node) const;

    QMap<QString, QSet<QString>> m_next;
};

// How many headers each .cpp of the tree reaches, by path.
[[nodiscard]] QMap<QString, int> reachOfSources(const SourceTree &tree);
[[nodiscard]] double median(QList<int> values);

} // namespace Ratchet::House
