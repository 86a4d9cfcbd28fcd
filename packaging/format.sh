#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats every source as .clang-format says, or names those that differ and changes nothing.
# Usage: packaging/format.sh [check]
# Another version of clang-format breaks lines elsewhere, so that only version 14, that of Debian 12, is asked.
set -eu
cd "$(dirname "$0")/.."
wanted=14

version() { "$1" --version 2>/dev/null | sed -n 's/.*version \([0-9]*\)\..*/\1/p'; }
choose()
{
    for program in clang-format-$wanted clang-format; do
        [ "$(version $program)" != $wanted ] || { echo $program; return; }
    done
}

program=$(choose)
if [ -z "$program" ] && command -v apt-get >/dev/null && ! command -v clang-format >/dev/null; then
    packaging/packages.sh check
    program=$(choose)
fi
if [ -z "$program" ]; then
    echo "clang-format $wanted is not here; the format of the sources was not checked." >&2
    exit 0
fi
if [ "${1:-}" = check ]; then
    git ls-files -z 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -0 "$program" --dry-run -Werror
    echo "clang-format finds nothing."
else
    git ls-files -z 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -0 "$program" -i
fi
