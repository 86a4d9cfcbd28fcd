#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs every test.
# Usage: packaging/test.sh [PRESET]   (ci, asan, tsan, coverage, dev or release; default ci)
# The last line is the count: "412 passed, 0 failed, 3 skipped".
set -u
cd "$(dirname "$0")/.." || exit 1
preset=${1:-ci}

packaging/packages.sh test || exit 1
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros} # else it keeps nothing built with a precompiled header
cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null || exit 1
cmake --build --preset "$preset" || exit 1

log=build/$preset/test.log
export LSAN_OPTIONS="suppressions=$PWD/tests/leaks.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
ctest --preset "$preset" -V --parallel "$(nproc)" >"$log" 2>&1
result=$?
grep -E '^ *[0-9]+/[0-9]+ Test' "$log"
[ $result -eq 0 ] || grep -E -B2 -A12 'FAILED|ERROR: |runtime error:|nobody announced' "$log" | head -n 300

# A program that counts its cases prints "N passed, N failed, N skipped"; one that does not counts as a case itself.
awk '
    /^[0-9]+: test_[a-z]+: [0-9]+ passed, / { id = $1 + 0; ok[id] = $3; bad[id] = $5; left[id] = $7; counted[id] = 1 }
    / Test +#[0-9]+:/ {
        match($0, /#[0-9]+:/); id = substr($0, RSTART + 1, RLENGTH - 2) + 0; good = /Passed/
        passed += counted[id] ? ok[id] : good
        skipped += counted[id] ? left[id] : 0
        failed += counted[id] ? bad[id] + (!good && bad[id] == 0) : !good
    }
    END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit failed > 0 || passed == 0 }
' "$log"
counted=$?
[ $result -eq 0 ] && [ $counted -eq 0 ]
