// SPDX-License-Identifier: GPL-3.0-or-later
// Since when a pack tells what is new: since the last that told the same readers of an earlier day.
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <document/document.h>
#include <report/pack/pack_record.h>
#include <report/pack/pack_source.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate sourceDay(2026, 11, 23);

class ServiceRegistry {
public:
    ServiceRegistry()
    {
        ChangeBuilder builder = document->builder();
        for (const QString &name : {u"Payments"_s, u"Cards"_s})
            builder.set<&Service::name>(builder.create<Service>(), Value(name));
        valueOf(document->apply(std::move(builder), u"Services"_s));
    }

    PackSettings settings(const PackChoices &choices, QDate asOf) const
    {
        return valueOf(packSource(document->store(), document->reg(), document->change(), asOf, choices)).settings;
    }

    void notePack(const PackChoices &choices, QDate asOf)
    {
        PackSettings made = settings(choices, asOf);
        made.reference = document->nextReference(EntityKind::Pack);
        ChangeBuilder builder = document->builder();
        addRecord(builder, packRecord({}, made, asOf, u"pack.pdf"_s));
        valueOf(document->apply(std::move(builder), packReason(made.reference)));
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"csi.ratchet"_s), u"Maria"_s, clockOfTests()));
};

} // namespace

TEST_CASE("a pack tells what is new since the last one about the same that was judged as of an earlier day")
{
    ServiceRegistry registry;
    const PackChoices whole;
    PackChoices payments;
    payments.services = QStringList{u"Payments"_s};
    CHECK(registry.settings(whole, sourceDay).packBefore.isEmpty());
    CHECK_FALSE(registry.settings(whole, sourceDay).changesFrom.isValid());

    registry.notePack(whole, sourceDay.addMonths(-1)); // PACK-0001
    registry.notePack(payments, sourceDay.addDays(-3));
    registry.notePack(whole, sourceDay); // the same day again has the same period
    const PackSettings next = registry.settings(whole, sourceDay);
    CHECK(next.packBefore == u"PACK-0001"_s);
    CHECK(next.changesFrom == sourceDay.addMonths(-1).addDays(1));
    REQUIRE_FALSE(next.changes.empty());
    CHECK(next.changes.front().number == 3); // the change after the one that the first pack was made from
    CHECK(registry.settings(payments, sourceDay).packBefore == u"PACK-0002"_s);
    CHECK(registry.settings(whole, sourceDay.addMonths(-2)).packBefore.isEmpty());
}

TEST_CASE("a period of one's own choice begins on its day")
{
    ServiceRegistry registry;
    registry.notePack({}, sourceDay.addMonths(-1));
    PackChoices choices;
    choices.periodFrom = QDate(2026, 1, 1);
    const PackSettings settings = registry.settings(choices, sourceDay);
    CHECK(settings.packBefore.isEmpty());
    CHECK(settings.changesFrom == QDate(2026, 1, 1));
}
