// SPDX-License-Identifier: GPL-3.0-or-later
// The names under which QSettings keeps what belongs to the person at this machine and not to a register.
#pragma once

#include <QLatin1StringView>

namespace Ratchet::PreferenceKey {

inline constexpr QLatin1StringView theme("appearance/theme");
inline constexpr QLatin1StringView language("appearance/language"); // of the program; none: of the system
inline constexpr QLatin1StringView format("appearance/format"); // the locale that numbers and dates are written by
inline constexpr QLatin1StringView textSize("appearance/textSize"); // per cent of the system's
inline constexpr QLatin1StringView startFolder("files/startFolder"); // of file dialogs; none: the one used last
inline constexpr QLatin1StringView folder("files/folder"); // of the file dialog that was used last
inline constexpr QLatin1StringView recentFiles("files/recent");
inline constexpr QLatin1StringView hiddenFirstSteps("files/hiddenFirstSteps"); // ids of registers
inline constexpr QLatin1StringView userName("user/name");
inline constexpr QLatin1StringView windowGeometry("window/geometry");

} // namespace Ratchet::PreferenceKey
