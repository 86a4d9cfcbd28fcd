// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rooms, src/rooms.txt: which folder may include which.
#pragma once

#include "source_tree.h"

namespace Ratchet::House {

struct Room {
    QString name;
    QString purpose;
    QStringList mayInclude;
};

class Rooms {
public:
    explicit Rooms(const QString &table);

    // What is wrong with the table itself: a line of another form, a room named twice, one that is not there, an arrow
    // to a room that stands below.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    // Folders of the tree without a line, and lines without a file.
    [[nodiscard]] QStringList missing(const SourceTree &tree) const;

    // As "core/entities/raci.h:5 includes core/entity.h".
    [[nodiscard]] QStringList forbiddenIncludes(const SourceTree &tree) const;

private:
    void addLine(const QString &line);
    [[nodiscard]] bool allows(const QString &from, const QString &to) const;
    [[nodiscard]] const Room *find(const QString &name) const;

    QList<Room> m_rooms;
    QStringList m_faults;
};

// The room that a file lives in: its folder.
[[nodiscard]] QString roomOf(const QString &path);

} // namespace Ratchet::House
