// SPDX-License-Identifier: GPL-3.0-or-later
// The past of the demonstration: it leads to what the demonstration is, and nobody in it knew what came later.
#include <core/entities/all.h>
#include <core/entity_types.h>
#include <exchange/import/sample.h>
#include <exchange/import/sample_history.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate days[] = {QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2028, 2, 29), QDate(2026, 11, 23)};

Register sampleOf(QDate today)
{
    Register reg;
    ChangeBuilder settings(reg, 1);
    settings.create(EntityKind::Settings);
    valueOf(reg.apply(settings.take()));
    ChangeBuilder builder(reg, 2);
    valueOf(addSample(builder, reg, today));
    valueOf(reg.apply(builder.take()));
    return reg;
}

} // namespace

TEST_CASE("the months of the demonstration lead to what it is today")
{
    for (const QDate today : days) {
        INFO(today);
        const std::vector<Change> history = valueOf(sampleHistory(today, u"Signe"_s));
        REQUIRE(history.size() == 15); // the creation, thirteen months, today
        Register reg;
        QDateTime before;
        for (const Change &change : history) {
            valueOf(reg.apply(change.edits));
            CHECK(change.who == u"Signe"_s);
            CHECK((!before.isValid() || before <= change.at));
            before = change.at;
        }
        const Register whole = sampleOf(today);
        for (const EntityKind kind : entityKinds) {
            INFO(entityType(kind).name);
            CHECK(reg.table(kind).size() == whole.table(kind).size());
            whole.table(kind).forEach([&](RecordId record, const void *) {
                for (FieldIndex field = 0; field < FieldIndex(entityType(kind).fields.size()); ++field) {
                    if (reg.value(kind, record, field) != whole.value(kind, record, field))
                        FAIL_CHECK(entityType(kind).fields[size_t(field)].name);
                }
            });
        }
    }
}

TEST_CASE("in no month of the demonstration anything is known that had not been done yet")
{
    const QDate today = days[3];
    Register reg;
    qsizetype improvements = 0, delivered = 0;
    for (const Change &change : valueOf(sampleHistory(today, u"Signe"_s))) {
        valueOf(reg.apply(change.edits));
        const QDate then = change.at.date();
        INFO(then);
        for (const Improvement &improvement : reg.all<Improvement>()) {
            for (const QDate day :
                 {improvement.raisedOn, improvement.acceptedOn, improvement.startedOn, improvement.deliveredOn,
                  improvement.embeddedOn, improvement.closedOn, improvement.updatedOn})
                CHECK((!day.isValid() || day <= then));
            CHECK(improvement.updatedOn.isValid());
        }
        for (const Action &action : reg.all<Action>()) {
            CHECK((!action.verifiedOn.isValid() || action.verifiedOn <= then));
            CHECK(((action.status == ActionStatus::Verified) <= action.verifiedOn.isValid()));
        }
        for (const Reading &reading : reg.all<Reading>())
            CHECK(reading.on <= then);
        CHECK(reg.all<Improvement>().size() >= improvements);
        improvements = reg.all<Improvement>().size();
        delivered += std::ranges::count_if(change.edits, [](const Edit &edit) {
            return edit.entity == EntityKind::Improvement && edit.field == fieldIndex<&Improvement::deliveredOn>();
        });
    }
    CHECK(improvements == 62);
    CHECK(delivered >= 10);
}
