// SPDX-License-Identifier: GPL-3.0-or-later
// For whom a pack is made: as many pages as that reader reads.
#include "sample_answers.h"

#include <answers/evaluation/scope.h>
#include <core/entities/evidence.h>
#include <document/document.h>
#include <exchange/import/sample.h>
#include <report/sections/compose.h>
#include <support/clock.h>
#include <support/test.h>

#include <QJsonObject>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate madeOn(2026, 11, 23);

bool hasContents(const PackParts &parts)
{
    return std::ranges::any_of(parts.body,
                               [](const Element &element) { return std::holds_alternative<ContentsElement>(element); });
}

} // namespace

TEST_CASE("a board reads a few pages, a review about ten, an auditor everything")
{
    QTemporaryDir folder;
    const auto document = valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Maria"_s, clockOfTests()));
    ChangeBuilder builder = document->builder();
    valueOf(addSample(builder, document->reg(), madeOn));
    valueOf(document->apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
    const QStringList service{u"Order Management"_s};
    const Register &whole = document->reg();
    const Register ofService = valueOf(registerInScope(whole, service, {}));
    PackSettings settings = packSettings(whole, document->path(), document->change());
    settings.choices.paper = GENERATE(Paper::A4, Paper::Letter);
    const auto pagesOf = [&](PackEdition edition, const Register &reg) {
        settings.choices.setEdition(edition);
        settings.choices.services = &reg == &ofService ? service : QStringList();
        return valueOf(makePack(answer(reg, madeOn, settings.locale), reg, settings)).pages;
    };
    const int board = pagesOf(PackEdition::Board, whole);
    const int review = pagesOf(PackEdition::Service, ofService);
    CHECK(board >= 4);
    CHECK(board <= 6);
    CHECK(review >= 8);
    CHECK(review <= 12);
    CHECK(pagesOf(PackEdition::Auditor, whole) > 2 * pagesOf(PackEdition::Service, whole));
}

TEST_CASE("every edition answers all questions, and only that of an auditor is so long that it has contents")
{
    const Answers answers = believableAnswers();
    for (int i = 0; i < packEditionCount; ++i) {
        PackSettings settings = samplePack();
        settings.choices.setEdition(PackEdition(i));
        INFO(packEditionId(settings.choices.edition).toStdString());
        const PackParts parts = composePack(answers, Register(), settings);
        CHECK(hasContents(parts) == (settings.choices.edition == PackEdition::Auditor));
        const auto questions = std::ranges::count_if(
            parts.body, [](const Element &element) { return std::holds_alternative<HeadlineElement>(element); });
        CHECK(questions == std::ssize(answers.questions));
    }
}

TEST_CASE("an edition is kept with the choices, and a pack of none tells everything")
{
    for (int i = 0; i < packEditionCount; ++i) {
        PackChoices choices;
        choices.setEdition(PackEdition(i));
        CHECK(packChoicesFrom(packChoicesJson(choices)) == choices);
        CHECK(packEditionOf(packEditionId(PackEdition(i))) == PackEdition(i));
        CHECK_FALSE(packEditionTitle(PackEdition(i)).isEmpty());
    }
    CHECK_FALSE(packEditionOf(u"everybody"_s));
    CHECK(packChoicesFrom({}).edition == PackEdition::Auditor);
    PackChoices choices;
    choices.setEdition(PackEdition::Board);
    choices.setEdition(PackEdition::Auditor);
    CHECK(choices == PackChoices());
}
