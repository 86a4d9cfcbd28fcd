// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"

namespace Ratchet {

std::vector<Edit> inverted(const std::vector<Edit> &edits)
{
    std::vector<Edit> back(edits.rbegin(), edits.rend());
    for (Edit &edit : back)
        std::swap(edit.before, edit.after);
    return back;
}

} // namespace Ratchet
