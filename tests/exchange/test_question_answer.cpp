// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a map that a question is answered with: the same file, read with it, asks no more.
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <exchange/mapping/question_answer.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Asked {
    EntityKind kind;
    QString text;
    ImportQuestion::Kind question;
};

std::vector<ImportQuestion> questionsOf(const ImportPlan &plan)
{
    std::vector<ImportQuestion> all = plan.questions;
    all.insert(all.end(), plan.offers.begin(), plan.offers.end());
    return all;
}

ImportPlan planned(const Asked &asked, const ImportMapping &given)
{
    Importing in;
    in.import(EntityKind::Person, u"name\nHannah Okafor\n"_s);
    in.import(EntityKind::Metric, u"name,kind\nTime,individual\n"_s);
    in.import(EntityKind::Reading,
              u"metric,on,value\nTime,2026-01-01,2\nTime,2026-02-01,2.1\nTime,2026-03-01,1.9\n"
              "Time,2026-04-01,2.2\n"_s);
    return in.import(asked.kind, asked.text, given);
}

} // namespace

TEST_CASE("each question is answered by the map that it proposes")
{
    using Kind = ImportQuestion::Kind;
    const std::vector<Asked> all{
        {EntityKind::Improvement, u"Ref,Title,Due\nC-1,One,01/02/2026\nC-2,Two,03/04/2026\n"_s, Kind::DatePattern},
        {EntityKind::Improvement, u"Ref;Title;Effort\nC-1;One;1,234\nC-2;Two;2,345\n"_s, Kind::NumberPattern},
        {EntityKind::Improvement, u"Ref,Title,Status\nC-1,One,Blorked\nC-2,Two,In progress\n"_s, Kind::UnknownValues},
        {EntityKind::Improvement, u"Ref,Title,Owner\nC-1,One,\"Okafor, Hanna\"\n"_s, Kind::NearName},
        {EntityKind::Improvement, u"Ref,Title,Status\nC-1,One,Closed\n"_s, Kind::ClosedHow},
        {EntityKind::Person, u"Name,Email\nHanna Okafor,h@example.org\n"_s, Kind::NearTitle},
        {EntityKind::Reading, u"metric,on,value\nTime,2026-05-01,120\nTime,2026-06-01,126\n"_s, Kind::Factor},
    };
    for (const Asked &asked : all) {
        INFO(asked.text.toStdString());
        const std::vector<ImportQuestion> questions = questionsOf(planned(asked, {}));
        REQUIRE(questions.size() == 1);
        CHECK(questions[0].kind == asked.question);
        const QByteArray map = writeMapping(exampleAnswer({questions[0]}));
        INFO(map.toStdString());
        CHECK(questionsOf(planned(asked, valueOf(readMapping(map)))).empty());
    }
}

TEST_CASE("what a map says of a blank cell is told as ignored")
{
    Importing in;
    ImportMapping mapping;
    mapping.values[u"closure"_s].insert(QString(), u"successful"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, u"Ref,Title\nC-1,One\n"_s, mapping);
    CHECK(plan.notes.join(QString()).contains(u"a blank cell means in \"closure\""_s));
}

TEST_CASE("one map answers all questions of a file, each in its own place")
{
    const Asked asked{
        EntityKind::Improvement,
        u"Ref,Title,Status,nature,Due\nC-1,One,Blorked,Foo,01/02/2026\nC-2,Two,In progress,,03/04/2026\n"_s,
        ImportQuestion::Kind::UnknownValues};
    const std::vector<ImportQuestion> questions = questionsOf(planned(asked, {}));
    REQUIRE(questions.size() == 3);
    const QByteArray map = writeMapping(exampleAnswer(questions));
    INFO(map.toStdString());
    CHECK(questionsOf(planned(asked, valueOf(readMapping(map)))).empty());
}
