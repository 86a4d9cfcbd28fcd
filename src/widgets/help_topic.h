// SPDX-License-Identifier: GPL-3.0-or-later
// The dynamic property by which a widget names the place of the manual that tells of it, such as "metrics#baseline"; it
// holds for all that stands in the widget and has none of its own.
#pragma once

namespace Ratchet {

inline constexpr const char *helpTopicProperty = "helpTopic";

} // namespace Ratchet
