// SPDX-License-Identifier: GPL-3.0-or-later
// A heading as contents and outline name it.
#pragma once

#include <report/paper/element.h>

namespace Ratchet {

// A heading that contents or outline name.
struct PackHeading {
    int level = 1;
    QString text;
    int page = 0; // from 0
    double top = 0; // on that page, from its upper edge
    Listing listing = Listing::Contents;
    QString anchor = {};
};

} // namespace Ratchet
