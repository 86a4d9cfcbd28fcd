// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that an owner filled in.
#pragma once

#include <core/fields/value.h>
#include <core/result.h>

namespace Ratchet {

struct ReturnedCell {
    Value value = {}; // read as the field asks
    QString problem = {}; // translated; why it cannot be read
    QString remark = {}; // translated; what it was read as, where it says something else
    Place place = {}; // the page as its file, row and column from 1
};

} // namespace Ratchet
