// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_value.h"

#include <QCoreApplication>

namespace Ratchet {

Error missingValue(const Field &field)
{
    return {.code = ErrorCode::MissingValue,
            .what = QCoreApplication::translate("Register", "%1 must be filled in.").arg(label(field)),
            .where = Place{.field = QString::fromLatin1(field.name)}};
}

} // namespace Ratchet
