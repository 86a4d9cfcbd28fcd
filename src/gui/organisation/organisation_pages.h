// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of who owns what, of artefacts, and of the questions that people answer themselves.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo servicesPage();
[[nodiscard]] PageInfo artefactsPage();
[[nodiscard]] PageInfo selfAnswersPage();

} // namespace Ratchet
