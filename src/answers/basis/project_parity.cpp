// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_parity.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

QString nameOf(ParityPoint point)
{
    switch (point) {
    case ParityPoint::Scope:
        return App::translate("Answers", "Scope");
    case ParityPoint::Outcome:
        return App::translate("Answers", "Outcome");
    case ParityPoint::Owner:
        return App::translate("Answers", "Owner");
    case ParityPoint::Sponsor:
        return App::translate("Answers", "Sponsor");
    case ParityPoint::TargetDate:
        return App::translate("Answers", "Target date");
    case ParityPoint::Milestones:
        return App::translate("Answers", "Milestones");
    case ParityPoint::Funding:
        return App::translate("Answers", "Funding");
    case ParityPoint::Benefit:
        return App::translate("Answers", "Benefit");
    case ParityPoint::Metric:
        return App::translate("Answers", "Metric");
    case ParityPoint::Control:
        break;
    }
    return App::translate("Answers", "Control");
}

QString lacking(ParityPoint point)
{
    switch (point) {
    case ParityPoint::Scope:
        return App::translate("Answers", "no description says what is done");
    case ParityPoint::Outcome:
        return App::translate("Answers", "nothing says what users will notice");
    case ParityPoint::Owner:
        return App::translate("Answers", "nobody in post owns it");
    case ParityPoint::Sponsor:
        return App::translate("Answers", "nobody defends its money and hours");
    case ParityPoint::TargetDate:
        return App::translate("Answers", "no date by which it is done");
    case ParityPoint::Milestones:
        return App::translate("Answers", "no milestone on the way");
    case ParityPoint::Funding:
        return App::translate("Answers", "no money and no hours are approved");
    case ParityPoint::Benefit:
        return App::translate("Answers", "no benefit is expected in numbers");
    case ParityPoint::Metric:
        return App::translate("Answers", "no metric that it steers");
    case ParityPoint::Control:
        break;
    }
    return App::translate("Answers", "nothing says what keeps the gain");
}

// What a point that is met rests on; empty where its name says it all.
QString ground(const Register &reg, const Improvement &improvement, ParityPoint point, const QLocale &locale)
{
    const RecordId id = improvement.id.value;
    switch (point) {
    case ParityPoint::Owner:
        return recordName(reg, EntityKind::Person, improvement.owner.value);
    case ParityPoint::Sponsor:
        return recordName(reg, EntityKind::Person, improvement.sponsor.value);
    case ParityPoint::TargetDate:
        return locale.toString(improvement.targetOn, QLocale::ShortFormat);
    case ParityPoint::Milestones:
        return locale.toString(qlonglong(reg.referring<&Milestone::improvement>(id).size()));
    case ParityPoint::Metric: {
        QStringList names;
        for (const Steering *steering : reg.referring<&Steering::improvement>(id))
            names += recordName(reg, EntityKind::Metric, steering->metric.value);
        names.removeDuplicates();
        return locale.createSeparatedList(names);
    }
    default:
        return {};
    }
}

} // namespace

ProjectParity projectParity(const Register &reg, const Improvement &improvement, QDate asOf)
{
    const RecordId id = improvement.id.value;
    ProjectParity parity;
    const auto set = [&parity](ParityPoint point, bool isMet) { parity.met.set(size_t(point), isMet); };
    set(ParityPoint::Scope, !improvement.description.isEmpty());
    set(ParityPoint::Outcome, !improvement.outcome.isEmpty());
    set(ParityPoint::Owner, isInPost(reg, improvement.owner, asOf));
    set(ParityPoint::Sponsor, bool(improvement.sponsor));
    set(ParityPoint::TargetDate, improvement.targetOn.isValid());
    set(ParityPoint::Milestones, !reg.referring<&Milestone::improvement>(id).empty());
    set(ParityPoint::Funding, std::ranges::any_of(reg.referring<&Funding::improvement>(id), [](const Funding *funding) {
            return funding->approved > 0; // NaN is not
        }));
    set(ParityPoint::Benefit, std::ranges::any_of(reg.referring<&Benefit::improvement>(id), [](const Benefit *benefit) {
            return !std::isnan(benefit->expected);
        }));
    set(ParityPoint::Metric, !reg.referring<&Steering::improvement>(id).empty());
    set(ParityPoint::Control, !improvement.control.isEmpty());
    return parity;
}

std::vector<ParityLine> parityLines(const Register &reg, const Improvement &improvement, const ProjectParity &parity,
                                    const QLocale &locale)
{
    std::vector<ParityLine> lines;
    lines.reserve(parityPointCount);
    for (size_t i = 0; i < parityPointCount; ++i) {
        const auto point = ParityPoint(i);
        const bool isMet = parity.has(point);
        lines.push_back({.point = point,
                         .isMet = isMet,
                         .name = nameOf(point),
                         .why = isMet ? ground(reg, improvement, point, locale) : lacking(point)});
    }
    return lines;
}

QString parityText(const ProjectParity &parity, const QLocale &locale)
{
    //: The ten points of a project; %1 of them are met, %2 is that in per cent
    return App::translate("Answers", "%1 of the ten points of a project: %2 %")
        .arg(locale.toString(qlonglong(parity.met.count())), displayNumber(parity.percent(), locale, 0));
}

} // namespace Ratchet
