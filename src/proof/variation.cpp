// SPDX-License-Identifier: GPL-3.0-or-later
#include "variation.h"

#include <proof/process_limits.h>
#include <proof/proof_words.h>
#include <proof/signals.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

Variation variationOf(const PointSignals &signs, Direction direction)
{
    if (signs.isCommonCause())
        return Variation::CommonCause;
    if (signs.side == 0 || (direction != Direction::Up && direction != Direction::Down))
        return Variation::Neutral;
    const bool isBetter = (signs.side > 0) == (direction == Direction::Up);
    return isBetter ? Variation::Improvement : Variation::Concern;
}

Assurance assuranceOf(const ProcessLimits &limits, Direction direction, double target)
{
    const bool isUp = direction == Direction::Up;
    if (!limits.isJudgeable() || std::isnan(target) || (!isUp && direction != Direction::Down))
        return Assurance::Unknown;
    if (target > limits.upper)
        return isUp ? Assurance::Fail : Assurance::Pass;
    if (target < limits.lower)
        return isUp ? Assurance::Pass : Assurance::Fail;
    return Assurance::HitOrMiss;
}

QString variationName(Variation variation)
{
    static const QString names[] = {{}, u"commonCause"_s, u"improvement"_s, u"concern"_s, u"neutral"_s};
    return names[size_t(variation)];
}

QString assuranceName(Assurance assurance)
{
    static const QString names[] = {{}, u"pass"_s, u"hitOrMiss"_s, u"fail"_s};
    return names[size_t(assurance)];
}

QString variationLabel(Variation variation)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("Proof", "Not known"),     QT_TRANSLATE_NOOP("Proof", "Common cause"),
        QT_TRANSLATE_NOOP("Proof", "Improvement"),   QT_TRANSLATE_NOOP("Proof", "Concern"),
        QT_TRANSLATE_NOOP("Proof", "Special cause"),
    };
    return ProofWords::tr(labels[size_t(variation)]);
}

QString variationText(Variation variation, int side)
{
    if (variation == Variation::Unknown)
        return {};
    const QString label = variationLabel(variation);
    if (variation == Variation::CommonCause || side == 0)
        return label;
    //: the kind of variation, and that the latest readings lie above or below what the process gives of itself
    return side > 0 ? ProofWords::tr("%1, higher").arg(label) : ProofWords::tr("%1, lower").arg(label);
}

QString assuranceLabel(Assurance assurance)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("Proof", "Not known"),
        QT_TRANSLATE_NOOP("Proof", "Meets the target"),
        QT_TRANSLATE_NOOP("Proof", "Hit or miss"),
        QT_TRANSLATE_NOOP("Proof", "Misses the target"),
    };
    return ProofWords::tr(labels[size_t(assurance)]);
}

} // namespace Ratchet
