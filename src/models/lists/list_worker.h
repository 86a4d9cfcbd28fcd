// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges a list beside whoever shows it, where it is too long for the time that a window may wait, and makes its
// search keys before the first key is typed.
#pragma once

#include <core/latest.h>
#include <models/lists/record_list.h>

#include <memory>

namespace Ratchet {

class ListWorker {
public:
    // Takes up the list as it came out, which knows its records from facts that are gone: setFacts() is next.
    using Take = std::function<void(RecordList)>;

    [[nodiscard]] static bool isForMany(qsizetype records) { return records > 20'000; }

    // Gives the list as arranged, then once more with the search keys of all records. What is still being arranged or
    // prepared is dropped.
    void arrange(const RecordList &list, const Register &reg, const RecordFacts &facts,
                 const ViewDefinition &definition, RecordList::Records records, Take arranged, Take prepared);
    // Does nothing where every key is there.
    void prepareSearch(const RecordList &list, const Register &reg, const RecordFacts &facts, Take take);

    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }
    void cancel();
    // For tests and pictures.
    void waitUntilArranged() { m_arranging.wait(); }

private:
    struct Worked;
    void prepare(const std::shared_ptr<Worked> &worked, Take take);

    Latest<std::shared_ptr<RecordList>> m_arranging;
    Latest<std::shared_ptr<RecordList>> m_preparing;
};

} // namespace Ratchet
