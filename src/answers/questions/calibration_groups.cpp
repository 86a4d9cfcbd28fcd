// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration_groups.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// By a key of the improvement; 0: not stated.
template <class KeyOf, class NameOf>
void addGroups(std::vector<CalibrationGroup> &groups, CalibrationGroup::By by, const Calibration &all, KeyOf keyOf,
               NameOf nameOf)
{
    QHash<qint64, size_t> places;
    const size_t first = groups.size();
    for (const CalibratedClaim &claim : all.claims) {
        const qint64 key = keyOf(claim);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, groups.size());
            groups.push_back({.by = by, .name = key == 0 ? QString() : nameOf(key), .claims = {}});
            groups.back().claims.claims.push_back(claim);
        } else {
            groups[*place].claims.claims.push_back(claim);
        }
    }
    std::stable_sort(groups.begin() + qsizetype(first), groups.end(),
                     [](const CalibrationGroup &one, const CalibrationGroup &other) {
                         if (one.name.isEmpty() != other.name.isEmpty())
                             return other.name.isEmpty();
                         return one.name.localeAwareCompare(other.name) < 0;
                     });
}

QString nameOf(const CalibrationGroup &group)
{
    if (!group.name.isEmpty())
        return group.name;
    return group.by == CalibrationGroup::By::OwnerUnit ? App::translate("Answers", "no owner with a unit")
                                                       : App::translate("Answers", "no nature stated");
}

} // namespace

std::vector<CalibrationGroup> calibrationGroups(const Register &reg, const Calibration &all)
{
    std::vector<CalibrationGroup> groups;
    addGroups(
        groups, CalibrationGroup::By::OwnerUnit, all,
        [&reg](const CalibratedClaim &claim) -> qint64 {
            const Person *owner = reg.find(reg.find(claim.improvement)->owner);
            return owner && reg.find(owner->unit) ? owner->unit.value : 0;
        },
        [&reg](qint64 unit) { return recordName(reg, EntityKind::Unit, unit); });
    addGroups(
        groups, CalibrationGroup::By::Nature, all,
        [&reg](const CalibratedClaim &claim) { return qint64(reg.find(claim.improvement)->nature); },
        [](qint64 nature) { return optionLabel(fieldOf<&Improvement::nature>(), nature); });
    return groups;
}

AnswerTable calibrationGroupTable(const Evaluation &evaluation, const Calibration &all)
{
    AnswerTable table(u"calibration_by_group"_s, App::translate("Answers", "Promises kept, by owners and by type"),
                      App::translate("Answers",
                                     "The same claims by the unit of the improvement's owner and by its nature. "
                                     "Shares are of the claims of the group; overridden: counted as successful without "
                                     "proof."));
    table.column(App::translate("Answers", "By"), 2)
        .column(App::translate("Answers", "Group"), 4)
        .number(App::translate("Answers", "Claims"))
        .number(App::translate("Answers", "Proven of expected"), 2)
        .number(App::translate("Answers", "Sustained"), 2)
        .number(App::translate("Answers", "Faded"), 2)
        .number(App::translate("Answers", "Overridden"), 2);
    const auto percentCell = [&](double percent, Tone tone = Tone::Neutral) {
        return Cell{.text = evaluation.percent(percent), .value = Value(percent), .tone = tone};
    };
    for (const CalibrationGroup &group : calibrationGroups(evaluation.reg, all)) {
        std::vector<RecordRef> improvements;
        QSet<Id<Improvement>> listed; // one of several claims once
        for (const CalibratedClaim &claim : group.claims.claims) {
            if (listed.contains(claim.improvement))
                continue;
            listed.insert(claim.improvement);
            improvements.push_back({EntityKind::Improvement, claim.improvement.value});
        }
        const bool isByUnit = group.by == CalibrationGroup::By::OwnerUnit;
        table.counts(
            {textCell(isByUnit ? App::translate("Answers", "unit of the owner") : App::translate("Answers", "nature")),
             textCell(nameOf(group)), countCell(evaluation, std::ssize(group.claims.claims)),
             percentCell(100 * *group.claims.meanRatio()), percentCell(group.sustainedPercent()),
             percentCell(group.fadedPercent(), concernIf(group.fadedPercent() > 0)),
             percentCell(group.overriddenPercent(), concernIf(group.overriddenPercent() > 0))},
            improvements);
    }
    return table;
}

} // namespace Ratchet
