// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_graph.h"

#include <algorithm>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

IncludeGraph::IncludeGraph(const std::vector<Include> &includes, const std::function<QString(const QString &)> &node)
{
    for (const Include &include : includes) {
        const QString from = node(include.from);
        const QString to = node(include.to);
        if (from != to)
            m_next[from].insert(to);
    }
}

QSet<QString> IncludeGraph::reached(const QString &node) const
{
    QSet<QString> seen;
    QStringList open{node};
    while (!open.isEmpty()) {
        const QSet<QString> next = m_next.value(open.takeLast());
        for (const QString &each : next) {
            if (!seen.contains(each)) {
                seen.insert(each);
                open += each;
            }
        }
    }
    return seen;
}

int IncludeGraph::reachOf(const QString &node) const { return int((reached(node) - QSet<QString>{node}).size()); }

QList<QStringList> IncludeGraph::circles() const
{
    QMap<QString, QSet<QString>> reach;
    for (auto node = m_next.begin(); node != m_next.end(); ++node)
        reach.insert(node.key(), reached(node.key()));
    QList<QStringList> found;
    QSet<QString> placed;
    for (auto node = reach.begin(); node != reach.end(); ++node) {
        if (placed.contains(node.key()) || !node->contains(node.key()))
            continue;
        QStringList circle;
        for (const QString &other : std::as_const(*node)) {
            if (reach.value(other).contains(node.key()))
                circle += other;
        }
        circle.sort();
        placed += QSet<QString>(circle.begin(), circle.end());
        found += circle;
    }
    return found;
}

QMap<QString, int> reachOfSources(const SourceTree &tree)
{
    const IncludeGraph graph(tree.includes(), [](const QString &file) { return file; });
    QMap<QString, int> reach;
    for (auto file = tree.files().begin(); file != tree.files().end(); ++file) {
        if (file.key().endsWith(".cpp"_L1))
            reach.insert(file.key(), graph.reachOf(file.key()));
    }
    return reach;
}

double median(QList<int> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

} // namespace Ratchet::House
