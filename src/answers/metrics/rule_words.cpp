// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_words.h"

#include <core/catalogue.h>
#include <proof/proof_words.h>
#include <proof/signals.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString beyondLimit() { return ProofWords::tr("a point beyond a limit"); }

QString shift(int points)
{
    return ProofWords::tr("%1 points in a row on the same side of the mean").arg(spokenNumber(points));
}

QString trend(int points)
{
    return ProofWords::tr("%1 points in a row, each higher or each lower than the one before")
        .arg(spokenNumber(points));
}

QString trendPastTies(int points)
{
    return ProofWords::tr("%1, where one that equals the one before neither counts nor ends it", "a trend")
        .arg(trend(points));
}

QString twoInThree()
{
    return ProofWords::tr("two of three points in a row more than 2 sigma from the mean on the same side");
}

QString fourInFive()
{
    return ProofWords::tr("four of five points in a row more than 1 sigma from the mean on the same side");
}

QStringList rulesOfMakingDataCount(int points)
{
    return {beyondLimit(), trendPastTies(points),
            ProofWords::tr("%1, beyond the limit or not, and the third on that side of the mean too", "two of three")
                .arg(twoInThree()),
            shift(points)};
}

QString markedText(RuleSet rules)
{
    switch (rules) {
    case RuleSet::WesternElectric:
    case RuleSet::Nelson:
        return ProofWords::tr("Marked is the point that completes a pattern.");
    case RuleSet::Anhoej:
        return ProofWords::tr(
            "Points on the median do not count; with fewer than 10 others nothing is judged. Marked are the points of "
            "such a run, and the last point where crossings are few.");
    default:
        return ProofWords::tr("Marked is every point of a pattern; of two of three, or three of four, those that are "
                              "that far out.");
    }
}

QString sourceText(RuleSet rules)
{
    switch (rules) {
    case RuleSet::None:
    case RuleSet::MakingDataCount:
        return ProofWords::tr("Source: NHS England, Making Data Count, as its tools have been since November 2023.");
    case RuleSet::MakingDataCountSix:
        return ProofWords::tr("Source: the same, with the 6 points that its tools offer as well.");
    case RuleSet::NhsR:
        return ProofWords::tr("Source: the R package NHSRplotthedots, which counts as Making Data Count did before.");
    case RuleSet::Wheeler:
        return ProofWords::tr("Source: Wheeler, Understanding Variation.");
    case RuleSet::WesternElectric:
        return ProofWords::tr("Source: Western Electric, Statistical Quality Control Handbook, 1956.");
    case RuleSet::Nelson:
        return ProofWords::tr("Source: Nelson, Journal of Quality Technology 16 (1984) 237.");
    case RuleSet::Anhoej:
        break;
    }
    return ProofWords::tr("Source: Anhøj and Olesen, PLoS ONE 9 (2014) e113825.");
}

} // namespace

QStringList rulesOf(RuleSet rules)
{
    switch (rules) {
    case RuleSet::None:
    case RuleSet::MakingDataCount:
        return rulesOfMakingDataCount(7);
    case RuleSet::MakingDataCountSix:
        return rulesOfMakingDataCount(6);
    case RuleSet::NhsR:
        return {beyondLimit(), trend(7),
                ProofWords::tr("%1, none of the two beyond the limit, and the third on that side of the mean too",
                               "two of three")
                    .arg(twoInThree()),
                shift(7)};
    case RuleSet::Wheeler:
        return {beyondLimit(),
                ProofWords::tr("three of four points in a row nearer to the same limit than to the mean"), shift(8)};
    case RuleSet::WesternElectric:
        return {beyondLimit(), twoInThree(), fourInFive(), shift(8)};
    case RuleSet::Nelson:
        return {beyondLimit(),
                shift(9),
                trend(6),
                ProofWords::tr("fourteen points in a row alternately higher and lower than the one before"),
                twoInThree(),
                fourInFive(),
                ProofWords::tr("fifteen points in a row within 1 sigma of the mean, above or below it"),
                ProofWords::tr("eight points in a row with none within 1 sigma of the mean, and on both sides of it")};
    case RuleSet::Anhoej:
        break;
    }
    return {ProofWords::tr("a run of points on the same side of the median longer than log2(n) + 3, rounded"),
            ProofWords::tr("fewer crossings of the median than the 5 % quantile of n − 1 tosses of a fair coin")};
}

QString signalText(Signal signal)
{
    switch (signal) {
    case Signal::Astronomical:
        return QCoreApplication::translate("Chart", "beyond a limit");
    case Signal::Trend:
        return QCoreApplication::translate("Chart", "part of a trend");
    case Signal::TwoInThree:
        return QCoreApplication::translate("Chart", "two of three far out on the same side");
    case Signal::Shift:
        return QCoreApplication::translate("Chart", "part of a long run on the same side of the mean");
    case Signal::ThreeInFour:
        return QCoreApplication::translate("Chart", "three of four nearer to the same limit than to the mean");
    case Signal::FourInFive:
        return QCoreApplication::translate("Chart", "four of five well off the mean on the same side");
    case Signal::Stratification:
        return QCoreApplication::translate("Chart", "too many points near the mean");
    case Signal::Mixture:
        return QCoreApplication::translate("Chart", "too few points near the mean");
    case Signal::Alternating:
        return QCoreApplication::translate("Chart", "up and down in turn for too long");
    case Signal::LongRun:
        return QCoreApplication::translate("Chart", "part of a run that is longer than chance leads to expect");
    case Signal::FewCrossings:
        break;
    }
    return QCoreApplication::translate("Chart", "the median is crossed less often than chance leads to expect");
}

QString rulesText(RuleSet rules)
{
    QString list = rulesOf(rules).join(u"; "_s);
    list[0] = list[0].toUpper();
    QStringList sentences{list + u'.'};
    const bool hasSigma = rules != RuleSet::Wheeler && rules != RuleSet::Anhoej;
    if (hasSigma)
        sentences += ProofWords::tr("Sigma is a third of the way from the mean to a limit.");
    sentences += markedText(rules);
    sentences += sourceText(rules);
    return sentences.join(u' ');
}

} // namespace Ratchet
