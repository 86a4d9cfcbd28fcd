// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_terms.h"

#include <core/entities/metric.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

std::optional<TargetFault> faultOfTarget(const std::function<Value(FieldIndex)> &valueOf)
{
    const FieldIndex target = fieldIndex<&Target::target>();
    const FieldIndex lower = fieldIndex<&Target::lower>();
    const FieldIndex upper = fieldIndex<&Target::upper>();
    const auto number = [&valueOf](FieldIndex field) { return valueOr<double>(valueOf(field), std::nan("")); };
    const auto day = [&valueOf](FieldIndex field) { return valueOr<QDate>(valueOf(field)); };
    if (std::isnan(number(target)) && std::isnan(number(lower)) && std::isnan(number(upper)))
        return TargetFault{.field = target,
                           .why = App::translate("Register", "A target says what to reach, or a limit to keep.")};
    if (number(lower) > number(upper))
        return TargetFault{.field = lower,
                           .why = App::translate("Register", "The lower agreed limit lies above the upper one.")};
    const QDate from = day(fieldIndex<&Target::fromOn>());
    const QDate to = day(fieldIndex<&Target::toOn>());
    if (from.isValid() && to.isValid() && to < from)
        return TargetFault{.field = fieldIndex<&Target::toOn>(),
                           .why = App::translate("Register", "The target ends before it begins.")};
    return {};
}

} // namespace Ratchet
