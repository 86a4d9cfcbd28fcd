// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

namespace {

// A library named as a whole stands for its rooms.
bool covers(const QString &named, const QString &room) { return room == named || room.startsWith(named + u'/'); }

} // namespace

Rooms::Rooms(const QString &table)
{
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            addLine(line);
    }
}

void Rooms::addLine(const QString &line)
{
    const QStringList columns = line.split(u'|');
    if (columns.size() != 3 || columns[0].trimmed().isEmpty() || columns[1].trimmed().isEmpty()) {
        m_faults += u"not \"room | purpose | may include\": "_s + line;
        return;
    }
    Room room{columns[0].trimmed(), columns[1].trimmed(), {}};
    if (find(room.name))
        m_faults += u"named twice: "_s + room.name;
    const QStringList named = columns[2].split(u',');
    for (const QString &each : named) {
        const QString name = each.trimmed();
        if (name.isEmpty())
            continue;
        room.mayInclude += name;
        const auto isMeant = [&name](const Room &above) { return covers(name, above.name); };
        if (std::ranges::none_of(std::as_const(m_rooms), isMeant))
            m_faults += room.name + u" may include what does not stand above it: "_s + name;
    }
    m_rooms += room;
}

const Room *Rooms::find(const QString &name) const
{
    const auto found = std::ranges::find(m_rooms, name, &Room::name);
    return found == m_rooms.end() ? nullptr : &*found;
}

QStringList Rooms::missing(const SourceTree &tree) const
{
    QSet<QString> folders;
    for (auto file = tree.files().begin(); file != tree.files().end(); ++file)
        folders.insert(roomOf(file.key()));
    QStringList found;
    for (const QString &folder : std::as_const(folders)) {
        if (!find(folder))
            found += u"no line for "_s + folder;
    }
    for (const Room &room : m_rooms) {
        if (!folders.contains(room.name))
            found += u"no file in "_s + room.name;
    }
    found.sort();
    return found;
}

bool Rooms::allows(const QString &from, const QString &to) const
{
    if (from == to)
        return true;
    const Room *room = find(from);
    return room && std::ranges::any_of(room->mayInclude, [&to](const QString &named) { return covers(named, to); });
}

QStringList Rooms::forbiddenIncludes(const SourceTree &tree) const
{
    QStringList found;
    for (const Include &include : tree.includes()) {
        if (!allows(roomOf(include.from), roomOf(include.to)))
            found += u"%1:%2 includes %3"_s.arg(include.from).arg(include.line).arg(include.to);
    }
    return found;
}

QString roomOf(const QString &path) { return QFileInfo(path).path(); }

} // namespace Ratchet::House
