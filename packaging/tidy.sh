#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the sources of src that changed since a revision; ends with an error where it finds anything.
# Usage: packaging/tidy.sh [REVISION [MOST] | FILE.cpp …]   (default HEAD~1; of more than MOST those that changed most)
set -eu
cd "$(dirname "$0")/.."

# A header is read with the source that bears its name. As "lines changed, source".
changed()
{
    git diff --numstat --no-renames --diff-filter=d "$1" -- 'src/*.cpp' 'src/*.h' | while read -r added removed file; do
        [ ! -e "${file%.*}.cpp" ] || echo "$((added + removed)) ${file%.*}.cpp"
    done
}

if [ -f "${1:-}" ]; then
    sources=$(printf '%s\n' "$@")
else
    since=${1:-HEAD~1}
    git rev-parse --verify --quiet "$since^{commit}" >/dev/null || { echo "There is no revision $since here." >&2; exit 1; }
    all=$(changed "$since" | sort -rn | awk '!seen[$2]++ { print $2 }')
    sources=$(echo "$all" | head -n "${2:-100000}")
    [ "$all" = "$sources" ] || echo "clang-tidy reads the $2 of $(echo "$all" | wc -l) sources that changed most."
fi
[ -n "$sources" ] || { echo "No source of src has changed."; exit 0; }

packaging/packages.sh check
# The preset without precompiled headers names each source by itself; clang-tidy cannot read gcc's. What moc and uic make
# is there first.
cmake --preset nopch >/dev/null
ninja -C build/nopch -t targets all | sed -n 's/^\([^/:]*_autogen\): phony$/\1/p' | xargs ninja -C build/nopch >/dev/null
printf '%s\n' "$sources" | xargs -P "$(nproc)" -n 1 clang-tidy -p build/nopch --quiet --extra-arg=-Wno-unknown-warning-option
echo "clang-tidy finds nothing in $(echo "$sources" | wc -l) sources."
