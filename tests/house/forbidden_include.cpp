// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: core does not see gui.
#include <gui/workspace/page.h>
