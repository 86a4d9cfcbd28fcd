// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <edits/claim_edit.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate claimDay(2026, 3, 1);

struct Claim {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests()));
    Id<Person> ada;
    Id<Improvement> improvement;
    Id<Metric> metric;
    Id<Steering> claim;

    Claim()
    {
        ChangeBuilder builder = document->builder();
        ada = builder.create<Person>();
        builder.set<&Person::name>(ada, u"Ada"_s);
        improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, u"CSI-0001"_s);
        builder.set<&Improvement::title>(improvement, u"Restore test"_s);
        metric = builder.create<Metric>();
        builder.set<&Metric::name>(metric, u"Time to restore"_s);
        builder.set<&Metric::direction>(metric, qint64(Direction::Down));
        claim = builder.create<Steering>();
        builder.set<&Steering::improvement>(claim, improvement.value);
        builder.set<&Steering::metric>(claim, metric.value);
        for (int month = 0; month < 12; ++month) {
            const auto reading = builder.create<Reading>();
            builder.set<&Reading::metric>(reading, metric.value);
            builder.set<&Reading::on>(reading, QDate(2025, 1, 1).addMonths(month));
            builder.set<&Reading::value>(reading, 5.0);
        }
        REQUIRE(valueOf(document->apply(std::move(builder), u"made"_s)) > 0);
    }
    template <class Record> static FieldValue field(QStringView name, const Value &value)
    {
        return {entityType<Record>().indexOf(name), value};
    }
    [[nodiscard]] std::vector<FieldValue> terms() const
    {
        return {field<Steering>(u"expected_change", -2.5), field<Steering>(u"target_on", QDate(2026, 9, 30)),
                field<Steering>(u"baseline_from", QDate(2025, 1, 1)),
                field<Steering>(u"baseline_to", QDate(2025, 12, 31))};
    }
    Status lock(const std::vector<FieldValue> &fields)
    {
        ChangeBuilder builder = document->builder();
        if (const Status locked = lockClaim(builder, document->reg(), claim, fields, claimDay); !locked)
            return locked;
        return document->apply(std::move(builder), u"lock"_s, ChangeKind::Import).map([](qint64) {});
    }
};

} // namespace

TEST_CASE("Locking sets today, the direction and the rule set, once")
{
    Claim c;
    valueOf(c.lock(c.terms()));
    const Steering &claim = *c.document->reg().find(c.claim);
    CHECK(claim.lockedOn == claimDay);
    CHECK(claim.expectedChange == -2.5);
    CHECK(claim.direction == Direction::Down);
    CHECK(claim.ruleSet == RuleSet::MakingDataCount);
    CHECK(c.lock(c.terms()).error().code == ErrorCode::Refused);
}

TEST_CASE("What is not promised cannot be locked: the refusal names the field")
{
    for (size_t left = 0; left < 4; ++left) {
        Claim c;
        std::vector<FieldValue> terms = c.terms();
        const QString name = QString::fromLatin1(entityType<Steering>().fields[size_t(terms[left].field)].name);
        terms.erase(terms.begin() + qsizetype(left));
        CHECK(c.lock(terms).error().where.field == name);
        CHECK_FALSE(c.document->reg().find(c.claim)->lockedOn.isValid());
    }
    Claim turned;
    std::vector<FieldValue> terms = turned.terms();
    terms[3].value = QDate(2024, 12, 31);
    CHECK(turned.lock(terms).error().where.field == u"baseline_to"_s);
    Claim neutral;
    valueOf(neutral.document->setField(EntityKind::Metric, neutral.metric.value, fieldIndex<&Metric::direction>(),
                                       qint64(Direction::Neutral)));
    CHECK(neutral.lock(neutral.terms()).error().code == ErrorCode::Refused);
}

TEST_CASE("The note says how much the baseline holds, and that a lock after the start does not count")
{
    Claim c;
    const auto note = [&](QDate from) {
        return lockNote(c.document->reg(), *c.document->reg().find(c.claim), from, QDate(2025, 12, 31), claimDay);
    };
    CHECK(note(QDate(2025, 1, 1)).startsWith(u"Readings in this baseline: 12."_s));
    CHECK_FALSE(note(QDate(2025, 1, 1)).contains(u"provisional"_s));
    CHECK(note(QDate(2025, 2, 1)).contains(u"provisional"_s));
    CHECK(note(QDate(2025, 8, 1)).contains(u"nothing can be judged"_s));
    CHECK_FALSE(note(QDate(2025, 1, 1)).contains(u"after the start"_s));
    valueOf(c.document->setField(EntityKind::Improvement, c.improvement.value, fieldIndex<&Improvement::startedOn>(),
                                 claimDay.addDays(-1)));
    CHECK(note(QDate(2025, 1, 1)).contains(u"after the start"_s));
}

TEST_CASE("New limits need four times yes, a reason and who decided")
{
    Claim c;
    const auto answers = [&](int no, bool hasReason = true) {
        std::vector<FieldValue> fields{Claim::field<Phase>(u"from_on", QDate(2025, 6, 1)),
                                       Claim::field<Phase>(u"decided_by", c.ada.value)};
        if (hasReason)
            fields.push_back(Claim::field<Phase>(u"reason", u"New router"_s));
        int question = 0;
        for (const QStringView name : {u"distinct", u"cause_known", u"desirable", u"expected_to_last"})
            fields.push_back(Claim::field<Phase>(name, Value(question++ != no)));
        return fields;
    };
    const auto rebase = [&](const std::vector<FieldValue> &fields) -> Status {
        ChangeBuilder builder = c.document->builder();
        if (const Status justified = addPhase(builder, c.metric, fields, claimDay); !justified)
            return justified;
        return c.document->apply(std::move(builder), u"limits"_s).map([](qint64) {});
    };
    QSet<QString> reasons;
    for (int no = 0; no < 4; ++no) {
        const Status refused = rebase(answers(no));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        reasons.insert(refused.error().what);
    }
    CHECK(reasons.size() == 4);
    CHECK(rebase(answers(-1, false)).error().where.field == u"reason"_s);
    CHECK(c.document->reg().all<Phase>().isEmpty());
    valueOf(rebase(answers(-1)));
    const Phase &phase = *c.document->reg().all<Phase>().begin();
    CHECK(phase.decidedOn == claimDay);
    CHECK(phase.decidedBy == c.ada);
    CHECK(phase.expectedToLast);
}

TEST_CASE("A phase typed into a form passes the same four questions")
{
    Claim c;
    std::vector<FieldValue> fields{Claim::field<Phase>(u"metric", c.metric.value),
                                   Claim::field<Phase>(u"from_on", QDate(2025, 6, 1))};
    CHECK(addRecord(*c.document, EntityKind::Phase, fields).error().code == ErrorCode::Refused);
    for (const QStringView name : {u"distinct", u"cause_known", u"desirable", u"expected_to_last"})
        fields.push_back(Claim::field<Phase>(name, Value(true)));
    CHECK(addRecord(*c.document, EntityKind::Phase, fields).has_value());
}

TEST_CASE("An override needs reason, person and day")
{
    Claim c;
    const std::vector<FieldValue> all{Claim::field<Improvement>(u"override_reason", u"gone"_s),
                                      Claim::field<Improvement>(u"override_by", c.ada.value),
                                      Claim::field<Improvement>(u"override_on", claimDay)};
    for (size_t left = 0; left < all.size(); ++left) {
        std::vector<FieldValue> fields = all;
        fields.erase(fields.begin() + qsizetype(left));
        ChangeBuilder builder = c.document->builder();
        CHECK(overrideProof(builder, c.improvement, fields).error().code == ErrorCode::MissingValue);
    }
    ChangeBuilder builder = c.document->builder();
    CHECK(overrideProof(builder, c.improvement, all).has_value());
}
