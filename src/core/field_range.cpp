// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_range.h"

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

std::optional<IntegerRange> rangeOf(const Field &field)
{
    if (field.read == &readMember<&Contact::question> || field.read == &readMember<&SelfAnswer::rating>)
        return IntegerRange{.least = 1, .most = 5};
    if (field.read == &readMember<&Task::percent>)
        return IntegerRange{.least = 0, .most = 100};
    return {};
}

QString outsideRange(const Field &field, const Value &value)
{
    const auto *whole = std::get_if<qint64>(&value);
    const std::optional<IntegerRange> range = whole ? rangeOf(field) : std::nullopt;
    if (!range || (*whole >= range->least && *whole <= range->most))
        return {};
    return QCoreApplication::translate("Register", "%1 is a number from %2 to %3.")
        .arg(label(field), spokenNumber(range->least), spokenNumber(range->most));
}

} // namespace Ratchet
