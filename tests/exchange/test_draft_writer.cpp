// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts into edits, with what they name and the register lacks.
#include <exchange/import/draft_writer.h>

#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const auto titleField = size_t(fieldIndex<&Improvement::title>());
const auto targetField = size_t(fieldIndex<&Improvement::targetOn>());

Draft draftOf(const QString &title)
{
    Draft draft;
    draft.line = 2;
    draft.values.resize(entityType(EntityKind::Improvement).fields.size());
    draft.given.resize(draft.values.size());
    draft.given[titleField] = draft.given[targetField] = true;
    draft.values[titleField] = title;
    return draft;
}

struct Writing {
    explicit Writing(const Register &held, const DraftWriter::Rules &rules = {QDate(2026, 6, 15)})
        : reg(held)
        , writer(builder, EntityKind::Improvement, names, rules)
    {
    }
    Value held(RecordId record, size_t field) const
    {
        return builder.value(EntityKind::Improvement, record, FieldIndex(field));
    }
    Register reg;
    ChangeBuilder builder{reg, 1'000};
    RecordNames names{reg};
    DraftWriter writer;
};

Register oneImprovement()
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"reference,title,target_on,updated_on\nCSI-0001,Restores,2026-07-01,2026-05-01\n"_s);
    return in.reg;
}

} // namespace

TEST_CASE("a new record gets the next reference and the persons that it names")
{
    Writing of(oneImprovement());
    Draft first = draftOf(u"Alarms"_s);
    first.missing.push_back({fieldIndex<&Improvement::owner>(), EntityKind::Person, u"Anna"_s, 3});
    Draft second = draftOf(u"Backups"_s);
    second.missing = first.missing;
    for (Draft *draft : {&first, &second}) {
        of.writer.checkMissing(*draft);
        CHECK_FALSE(draft->isRefused());
        of.writer.fillReference(*draft);
    }
    const RecordId one = of.writer.add(first);
    const RecordId two = of.writer.add(second);
    CHECK(of.held(one, size_t(fieldIndex<&Improvement::reference>())) == Value(u"CSI-0002"_s));
    CHECK(of.held(two, size_t(fieldIndex<&Improvement::reference>())) == Value(u"CSI-0003"_s));
    const auto owner = size_t(fieldIndex<&Improvement::owner>());
    CHECK(of.held(one, owner) == of.held(two, owner));
    const std::vector<CreatedRecord> created = of.writer.takeCreated();
    REQUIRE(created.size() == 1);
    CHECK(created[0].name == u"Anna");
    valueOf(of.builder.validate());
}

TEST_CASE("what cannot be made refuses its draft")
{
    Writing of(Register(), {.today = QDate(2026, 6, 15), .missing = MissingRecords::Refuse});
    Draft draft = draftOf(u"Alarms"_s);
    draft.missing.push_back({fieldIndex<&Improvement::owner>(), EntityKind::Person, u"Anna"_s, 3});
    of.writer.checkMissing(draft);
    REQUIRE(draft.problems.size() == 1);
    CHECK(draft.problems[0].column == 3);
    CHECK(draft.problems[0].field == u"owner");
    CHECK(of.builder.isEmpty());
    CHECK_FALSE(canBeMade({-1, EntityKind::Objective, u"Faster"_s, 1}, MissingRecords::Create));
}

TEST_CASE("a blank cell keeps or erases as the mapping has it")
{
    const Register held = oneImprovement();
    const RecordId record = held.all<Improvement>().begin()->id.value;
    Draft same = draftOf(u"Restores"_s);
    Writing keeping(held);
    CHECK(keeping.writer.update(same, record) == RowAction::Unchanged);
    CHECK(keeping.builder.isEmpty());
    Writing erasing(held, {.today = QDate(2026, 6, 15), .blanks = ImportMapping::Blanks::Erase});
    Draft blank = draftOf(QString());
    blank.values[titleField] = Value();
    CHECK(erasing.writer.update(blank, record) == RowAction::Update);
    CHECK(isEmpty(erasing.held(record, targetField)));
    CHECK(erasing.held(record, titleField) == Value(u"Restores"_s)); // there must be one
}

TEST_CASE("in history a record was updated on the latest past day of its row on which something was done")
{
    const Register held = oneImprovement(); // updated on 1 May
    const RecordId record = held.all<Improvement>().begin()->id.value;
    const auto updated = size_t(fieldIndex<&Improvement::updatedOn>());
    const auto started = size_t(fieldIndex<&Improvement::startedOn>());
    Writing of(held, {.today = QDate(2026, 6, 15), .isHistory = true});
    Draft past = draftOf(u"Restores"_s);
    past.values[targetField] = QDate(2026, 6, 12); // a deadline, although it has passed
    past.values[started] = QDate(2026, 6, 10);
    CHECK(of.writer.update(past, record) == RowAction::Update);
    CHECK(of.held(record, updated) == Value(QDate(2026, 6, 10)));
    Draft future = draftOf(u"Later"_s);
    future.values[started] = QDate(2026, 9, 1);
    CHECK(of.writer.update(future, record) == RowAction::Update);
    CHECK(of.held(record, updated) == Value(QDate(2026, 6, 10)));
    CHECK(isEmpty(of.held(of.writer.add(future), updated)));
}

TEST_CASE("a new record has the latest past day of its row, one that was there waits for the day of the import")
{
    const Register held = oneImprovement();
    const RecordId record = held.all<Improvement>().begin()->id.value;
    const auto updated = size_t(fieldIndex<&Improvement::updatedOn>());
    Writing of(held);
    Draft draft = draftOf(u"Alarms"_s);
    draft.values[size_t(fieldIndex<&Improvement::startedOn>())] = QDate(2026, 6, 10);
    draft.values[targetField] = QDate(2026, 6, 12);
    CHECK(of.writer.update(draft, record) == RowAction::Update);
    CHECK(of.held(record, updated) == Value(QDate(2026, 5, 1))); // stampUpdated() follows
    CHECK(of.held(of.writer.add(draft), updated) == Value(QDate(2026, 6, 10)));
}
