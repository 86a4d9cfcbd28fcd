// SPDX-License-Identifier: GPL-3.0-or-later
// Proving a metric costs more than everything that is said of it: each surface proves each metric once.
#include "sample_answers.h"

#include <answers/metrics/metric_proof.h>
#include <core/entities/cadence.h>
#include <core/entities/metric.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <report/pack/pack_content.h>
#include <report/slides/slide_deck.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate provenDay(2026, 11, 23);

struct Proving {
    Proving()
    {
        document = valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Maria"_s));
        ChangeBuilder builder = document->builder();
        valueOf(addSample(builder, document->reg(), provenDay));
        valueOf(document->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
        metrics = document->reg().all<Metric>().size();
        REQUIRE(metrics > 3);
        REQUIRE(std::ranges::any_of(document->reg().all<Steering>(), [](const Steering &steering) {
            return steering.role == SteeringRole::Balancing; // a dossier looks at the metric of another
        }));
    }
    // How many metrics were proved since the last time.
    qint64 count()
    {
        const qint64 last = std::exchange(before, proofsMade());
        return before - last;
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    qint64 metrics = 0;
    qint64 before = 0;
};

} // namespace

TEST_CASE("a pack proves each metric once, with all that it says of gates, claims and dossiers")
{
    Proving proving;
    const Register &reg = proving.document->reg();
    static_cast<void>(proving.count());
    const Answers answers = answer(reg, provenDay, QLocale::c());
    CHECK(proving.count() == proving.metrics);
    PackContent content = packContent(answers, reg, samplePack());
    completePaper(content, answers, reg, samplePack(), {});
    CHECK(content.paper.elements.size() > 100);
    CHECK(proving.count() == 0);
}

TEST_CASE("slides prove each metric once, with the answers and the agenda of their ceremony")
{
    Proving proving;
    const Register &reg = proving.document->reg();
    for (const Ceremony &ceremony : reg.all<Ceremony>()) {
        static_cast<void>(proving.count());
        const SlideSource source{reg, provenDay, proving.document->change(), QLocale::c(), ceremony.id};
        CHECK(valueOf(wholeDeck(source, {})).slides.size() > 10);
        CHECK(proving.count() == proving.metrics);
    }
}
