#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a Debian or Ubuntu machine lacks to build Ratchet; does nothing where everything is there.
# Usage: packaging/packages.sh [build|test|check]   (check: what reads the sources, clang-format and clang-tidy)
set -eu

build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6sql6-sqlite
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libical-dev libxlsxwriter-dev libqpdf-dev libzip-dev
libexpected-dev libboost-dev fonts-dejavu-core fonts-noto-core qt6-qpa-plugins"
test="catch2 libsqlite3-dev poppler-utils qpdf desktop-file-utils appstream shared-mime-info sqlite3 mandoc
python3-jsonschema"

split="libqt6opengl6-dev" # Debian 12 has it apart and Qt Charts needs it; later releases hold it in qt6-base-dev

check="clang-format clang-tidy"

case ${1:-build} in
    build) wanted=$build ;;
    test) wanted="$build $test" ;;
    check) wanted="$build $check" ;;
    *) echo "Usage: packaging/packages.sh [build|test|check]" >&2; exit 2 ;;
esac

lacking()
{
    for package in $wanted $split; do
        dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' && continue
        case " $split " in
            *" $package "*) apt-cache show "$package" 2>/dev/null | grep -q '^Package:' || continue ;;
        esac
        printf ' %s' "$package"
    done
}

missing=$(lacking)
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "This script knows Debian and Ubuntu only; the README names the packages for other systems." >&2
    exit 1
fi
root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run this as root, or install sudo; missing are:$missing" >&2; exit 1; }
    root=sudo
fi
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
missing=$(lacking)
echo "Installing:$missing"
# shellcheck disable=SC2086
$root apt-get install -y -qq --no-install-recommends $missing >/dev/null
