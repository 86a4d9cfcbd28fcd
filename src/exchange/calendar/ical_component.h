// SPDX-License-Identifier: GPL-3.0-or-later
// A component of libical with an owner, and how it becomes text: libical folds the lines and escapes what is in them.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <libical/ical.h>

#include <memory>

namespace Ratchet {

struct IcalComponentCloser {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalComponentCloser>;

// Date and time as they are, without a zone.
[[nodiscard]] icaltimetype icalTime(const QDateTime &wallClock);
// The instant in UTC.
[[nodiscard]] icaltimetype icalInstant(const QDateTime &instant);

// The component with its properties and inner components, each line ended with CRLF and at most 75 octets long.
[[nodiscard]] QByteArray icalText(const IcalComponent &component);

} // namespace Ratchet
