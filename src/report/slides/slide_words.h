// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Ratchet {

// The words of slides: SlideWords::tr() puts them where the catalogues have them.
struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(Slide)
};

} // namespace Ratchet
