// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

namespace Ratchet {

// The error of reading a file, which is its place where it names none.
[[nodiscard]] inline tl::unexpected<Error> errorOfFile(Error error, const QString &path)
{
    if (error.where.file.isEmpty())
        error.where.file = path;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Ratchet
