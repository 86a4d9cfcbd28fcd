// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_worker.h"

#include <core/register.h>

namespace Ratchet {

namespace {

constexpr qsizetype preparedAtOnce = 2'000; // before it is asked whether to go on

// What a worker has to itself: its copies share the records with those of the window.
struct Worked {
    Worked(const RecordList &of, const Register &from, const RecordFacts &known)
        : list(std::make_shared<RecordList>(of))
        , reg(from)
        , facts(known.copyFor(reg))
    {
        list->setFacts(*facts);
    }
    Q_DISABLE_COPY_MOVE(Worked)

    std::shared_ptr<RecordList> list;
    const Register reg;
    std::unique_ptr<const RecordFacts> facts;
};

} // namespace

void ListWorker::arrange(const RecordList &list, const Register &reg, const RecordFacts &facts,
                         const ViewDefinition &definition, RecordList::Records records, Take take)
{
    m_preparing.cancel();
    m_arranging.run(
        [=, worked = std::make_shared<Worked>(list, reg, facts)](const Cancellation &) {
            worked->list->arrange(worked->reg, definition, records);
            return worked->list;
        },
        [take = std::move(take)](const std::shared_ptr<RecordList> &arranged) { take(std::move(*arranged)); });
}

void ListWorker::prepareSearch(const RecordList &list, const Register &reg, const RecordFacts &facts, Take take)
{
    if (list.isPrepared())
        return;
    m_preparing.run(
        [worked = std::make_shared<Worked>(list, reg, facts)](const Cancellation &cancellation) {
            while (worked->list->prepareSearch(worked->reg, preparedAtOnce) && !cancellation.isRequested()) { }
            return worked->list;
        },
        [take = std::move(take)](const std::shared_ptr<RecordList> &prepared) { take(std::move(*prepared)); });
}

void ListWorker::cancel()
{
    m_arranging.cancel();
    m_preparing.cancel();
}

} // namespace Ratchet
