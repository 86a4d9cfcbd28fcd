#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the sources of src that changed since a revision; ends with an error where it finds anything.
# Usage: packaging/tidy.sh [REVISION | FILE.cpp …]   (default HEAD~1)
set -eu
cd "$(dirname "$0")/.."

packaging/packages.sh check
if [ -e "${1:-}" ]; then
    files=$*
else
    files=$(git diff --name-only --diff-filter=d "${1:-HEAD~1}" -- 'src/*.cpp' 'src/*.h')
fi
# A header is read with the source that bears its name.
sources=$(for file in $files; do
    source=${file%.*}.cpp
    [ ! -e "$source" ] || echo "$source"
done | sort -u)
[ -n "$sources" ] || { echo "No source of src has changed."; exit 0; }

# The preset without precompiled headers names each source by itself; clang-tidy cannot read gcc's.
cmake --preset nopch >/dev/null
# Headers that the build makes are there first: the forms and the files of moc.
cmake --build --preset nopch --target $(for library in widgets gui; do echo ratchet_${library}_autogen; done) >/dev/null
# shellcheck disable=SC2086
printf '%s\n' $sources | xargs -P "$(nproc)" -n 1 clang-tidy -p build/nopch --quiet
echo "clang-tidy finds nothing in $(echo "$sources" | wc -l) sources."
