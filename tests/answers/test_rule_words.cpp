// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the rule sets: nothing that is needed to apply them again is left out.
#include <answers/metrics/rule_words.h>
#include <support/test.h>

#include <proof/signals.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("every rule set that can be chosen says its rules, its source and what is marked")
{
    CHECK(std::size(shownRuleSets) == optionsOf<RuleSet>.size());
    QStringList texts;
    for (const RuleSet rules : shownRuleSets) {
        const QString text = rulesText(rules);
        INFO(text);
        CHECK(rulesOf(rules).size() >= 2);
        CHECK(text.contains(u"Source: "_s));
        CHECK(text.contains(u"Marked "_s));
        CHECK_FALSE(text.contains(u'%' + QString::number(1)));
        texts += text;
    }
    CHECK(texts.removeDuplicates() == 0);
}

TEST_CASE("rules of several points say that they lie on the same side")
{
    for (const RuleSet rules : shownRuleSets) {
        for (const QString &rule : rulesOf(rules)) {
            INFO(rule);
            if (rule.startsWith(u"two of"_s) || rule.startsWith(u"four of"_s) || rule.contains(u"a run of"_s)
                || (rule.contains(u"points in a row"_s) && rule.endsWith(u"mean"_s) && !rule.contains(u"of four"_s)))
                CHECK(rule.contains(u"same side"_s));
            if (rule.startsWith(u"three of"_s))
                CHECK(rule.contains(u"same limit"_s));
        }
    }
}

TEST_CASE("Nelson's eight rules are said one by one, with the numbers that signals go by")
{
    const QStringList rules = rulesOf(RuleSet::Nelson);
    REQUIRE(rules.size() == 8);
    CHECK(rules[1] == u"9 points in a row on the same side of the mean"_s);
    CHECK(rules[2] == u"6 points in a row, each higher or each lower than the one before"_s);
    CHECK(rulesOf(RuleSet::WesternElectric).join(u"; "_s)
          == u"a point beyond a limit; two of three points in a row more than 2 sigma from the mean on the same side; "
             "four of five points in a row more than 1 sigma from the mean on the same side; 8 points in a row on the "
             "same side of the mean"_s);
    CHECK(rulesOf(RuleSet::MakingDataCount)[1]
          == u"7 points in a row, each higher or each lower than the one before, where one that equals the one before "
             "neither counts nor ends it"_s);
    CHECK(rulesOf(RuleSet::None) == rulesOf(RuleSet::MakingDataCount));
    for (const Signal signal : allSignals)
        CHECK_FALSE(signalText(signal).isEmpty());
}
