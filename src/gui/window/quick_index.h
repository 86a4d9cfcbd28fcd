// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K looks through: titles of records and commands, folded once.
#pragma once

#include <answers/basis/figures.h>

#include <QByteArray>

namespace Ratchet {

class Register;

class QuickIndex {
public:
    struct Entry {
        QByteArray key; // folded title
        EntityKind kind = EntityKind::Settings;
        RecordId record = 0; // 0: command number `command`
        int command = -1;
        int place = -1; // number of a tab or of a section of the manual
        bool isHelp = false; // which comes after what else is found as well
    };

    void addCommand(const QString &text, int command);
    // After the commands and before the records.
    void addPlace(const QString &text, int place, bool isHelp);
    // Everything in the register that people know by a name or reference.
    void addRecords(const Register &reg);

    [[nodiscard]] const Entry &at(int position) const { return m_entries[size_t(position)]; }
    // Positions of the entries that hold every word of `text`, at most `most`: those that begin with it first, then
    // those where words begin so, then the others; of each commands, tabs, records, help. All commands for an empty
    // text.
    [[nodiscard]] std::vector<int> find(const QString &text, int most) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace Ratchet
