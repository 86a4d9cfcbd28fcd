// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_worker.h"

#include <core/register.h>

namespace Ratchet {

namespace {

constexpr qsizetype preparedAtOnce = 2'000; // before it is asked whether to go on

} // namespace

// What a worker has to itself: its copies share the records with those of the window.
struct ListWorker::Worked {
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

void ListWorker::arrange(const RecordList &list, const Register &reg, const RecordFacts &facts,
                         const ViewDefinition &definition, RecordList::Records records, Take arranged, Take prepared)
{
    m_preparing.cancel();
    const auto worked = std::make_shared<Worked>(list, reg, facts);
    m_arranging.run(
        [=](const Cancellation &) {
            worked->list->arrange(worked->reg, definition, records);
            return std::make_shared<RecordList>(*worked->list); // a million records are too many to copy in the window
        },
        [=, this](const std::shared_ptr<RecordList> &made) {
            prepare(worked, prepared); // first: whoever takes the list may ask for another
            arranged(std::move(*made));
        });
}

void ListWorker::prepareSearch(const RecordList &list, const Register &reg, const RecordFacts &facts, Take take)
{
    if (!list.isPrepared())
        prepare(std::make_shared<Worked>(list, reg, facts), std::move(take));
}

void ListWorker::prepare(const std::shared_ptr<Worked> &worked, Take take)
{
    m_preparing.cancel();
    if (worked->list->isPrepared())
        return;
    m_preparing.run(
        [worked](const Cancellation &cancellation) {
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
