// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ratchet::Test {

// The running test case counts as skipped.
void markSkipped();

} // namespace Ratchet::Test
