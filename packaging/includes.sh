#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads sources of src alone and without precompiled headers: an include that another header or source happens to bring
# is missed here. Makes no objects.
# Usage: packaging/includes.sh [REVISION]   (those that changed since then, themselves or their header; without: all)
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh build
cmake --preset nopch >/dev/null
ninja -C build/nopch -t targets all | sed -n 's/^\(src\/[^:]*\.cpp\.o\): .*/\1/p' | grep -v _autogen/ >build/nopch/sources
[ -s build/nopch/sources ] || { echo "There is nothing to read in build/nopch." >&2; exit 1; }
if [ -n "${1:-}" ]; then
    # An object is src/ROOM/CMakeFiles/TARGET.dir/FILE.cpp.o.
    git diff --name-only --diff-filter=d "$1" -- 'src/*.cpp' 'src/*.h' | sed 's/\.[a-z]*$//; s/^.*\///' | sort -u >build/nopch/changed
    sed 's/^.*\/\([^/]*\)\.cpp\.o$/\1 &/' build/nopch/sources | sort | join - build/nopch/changed | cut -d' ' -f2 >build/nopch/chosen
    mv build/nopch/chosen build/nopch/sources
    [ -s build/nopch/sources ] || { echo "No source of src has changed."; exit 0; }
fi
# shellcheck disable=SC2046
ninja -C build/nopch -k 0 $(cat build/nopch/sources)
echo "$(wc -l <build/nopch/sources) sources read alone."
