// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/entities/evidence.h>

#include <QCoreApplication>

namespace Ratchet {

// The words of the pack itself: PackWords::tr() puts them where the catalogues have them.
struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

} // namespace Ratchet
