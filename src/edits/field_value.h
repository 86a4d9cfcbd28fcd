// SPDX-License-Identifier: GPL-3.0-or-later
// A value for a field of a record that is about to be made or changed.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct FieldValue {
    FieldIndex field = -1;
    Value value;
};

} // namespace Ratchet
