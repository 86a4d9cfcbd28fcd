// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_gate.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/fields/entity.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

Status mayMoveTo(const Register &reg, const Action &after, ActionStatus status)
{
    const auto refuse = [](const QString &why, const QString &field) {
        return failure(ErrorCode::Refused, why, {}, Place{.field = field});
    };
    if (status == ActionStatus::Verified) {
        const Person *owner = reg.find(after.owner);
        if (!after.verifiedBy)
            return refuse(
                App::translate("ActionGate",
                               "An action is verified by somebody: name the person who looked at the result."),
                u"verified_by"_s);
        if (owner && after.verifiedBy == after.owner)
            return refuse(
                App::translate("ActionGate",
                               "%1 owns this action and cannot verify it too. Somebody else has to look at the result.")
                    .arg(owner->name),
                u"verified_by"_s);
    }
    if ((status == ActionStatus::NotDoing || status == ActionStatus::Cancelled) && after.reason.trimmed().isEmpty())
        return refuse(App::translate("ActionGate", "Why an action is not done belongs into its reason."), u"reason"_s);
    return {};
}

bool isMove(const Action *before, const Action &after)
{
    static const Action fresh;
    const Action &held = before ? *before : fresh;
    return after.status != held.status || after.verifiedBy != held.verifiedBy || after.owner != held.owner;
}

std::vector<std::pair<FieldIndex, Value>> datesOfMove(ActionStatus before, const Action &after, QDate today)
{
    std::vector<std::pair<FieldIndex, Value>> dates;
    const auto set = [&](FieldIndex field, QDate held) {
        if (!held.isValid())
            dates.emplace_back(field, Value(today));
    };
    switch (after.status) {
    case ActionStatus::Delivered:
        set(fieldIndex<&Action::deliveredOn>(), after.deliveredOn);
        break;
    case ActionStatus::Verified:
        set(fieldIndex<&Action::deliveredOn>(), after.deliveredOn);
        set(fieldIndex<&Action::closedOn>(), after.closedOn);
        set(fieldIndex<&Action::verifiedOn>(), after.verifiedOn);
        break;
    case ActionStatus::Open:
    case ActionStatus::InProgress:
        if (before == ActionStatus::Delivered || before == ActionStatus::Verified) {
            for (const FieldIndex field : {fieldIndex<&Action::deliveredOn>(), fieldIndex<&Action::closedOn>(),
                                           fieldIndex<&Action::verifiedOn>(), fieldIndex<&Action::verifiedBy>()})
                dates.emplace_back(field, Value());
        }
        break;
    default:
        break;
    }
    return dates;
}

} // namespace Ratchet
