#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every source of src alone and without precompiled headers: an include that another header or source happens to
# bring is missed here. Makes no objects.
# Usage: packaging/includes.sh
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh build
cmake --preset nopch >/dev/null
ninja -C build/nopch -t targets all | sed -n 's/^\(src\/[^:]*\.cpp\.o\): .*/\1/p' | grep -v _autogen/ >build/nopch/sources
[ -s build/nopch/sources ] || { echo "There is nothing to read in build/nopch." >&2; exit 1; }
# shellcheck disable=SC2046
ninja -C build/nopch -k 0 $(cat build/nopch/sources)
echo "$(wc -l <build/nopch/sources) sources read alone."
