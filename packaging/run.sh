#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the demonstration register.
# Without a display it writes the evidence pack of that register and says where.
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh build
cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DRATCHET_BUILD_TESTS=OFF >/dev/null
cmake --build --preset release

program=build/release/bin/ratchet
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    register=$(QT_QPA_PLATFORM=offscreen "$program" demonstration)
    exec "$program" "$register"
fi
echo "No display here. The evidence pack of the demonstration register:"
"$program" demonstration --pack
