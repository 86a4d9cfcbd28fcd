// SPDX-License-Identifier: GPL-3.0-or-later
#include "halves.h"

#include "functions.h"

#include <QMultiHash>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name, int parameters) { return name + u'/' + QString::number(parameters); }

// Where the headers of a tree define types and declare free functions.
class Headers {
public:
    explicit Headers(const SourceTree &tree)
    {
        for (auto file = tree.files().begin(); file != tree.files().end(); ++file) {
            if (!file.key().endsWith(".h"_L1))
                continue;
            for (const QString &type : typesOf(*file))
                m_types.insert(type, file.key());
            for (const Function &function : declarationsOf(*file))
                m_functions.insert(keyOf(function.name, function.parameters), file.key());
        }
    }

    // The headers in which the function is declared; none, where nobody but its source knows it.
    [[nodiscard]] QStringList homesOf(const Function &function) const
    {
        const QStringList parts = function.name.split(u"::"_s);
        for (const QString &part : parts.mid(0, parts.size() - 1)) {
            const QString type = part.left(part.indexOf(u'<'));
            if (m_types.contains(type))
                return m_types.values(type);
        }
        return m_functions.values(keyOf(parts.last(), function.parameters));
    }

private:
    QMultiHash<QString, QString> m_types;
    QMultiHash<QString, QString> m_functions;
};

} // namespace

QStringList definedAwayFromHeader(const SourceTree &tree)
{
    const Headers headers(tree);
    QStringList found;
    for (auto file = tree.files().begin(); file != tree.files().end(); ++file) {
        if (!file.key().endsWith(".cpp"_L1))
            continue;
        const QStringList ownTypes = typesOf(*file);
        for (const Function &function : functionsOf(*file)) {
            if (function.isLocal || function.isMember || function.isSpecialisation
                || ownTypes.contains(function.name.section(u"::"_s, 0, 0)))
                continue;
            const QStringList homes = headers.homesOf(function);
            if (!homes.isEmpty() && !homes.contains(stemOf(file.key()) + u".h"_s))
                found += u"%1:%2 %3 of %4"_s.arg(file.key()).arg(function.line).arg(function.name, homes.first());
        }
    }
    return found;
}

} // namespace Ratchet::House
