#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Ratchet for 64-bit Windows on a Debian 12 machine, as root or with sudo: installs what is missing, builds Qt and
# the other libraries from Debian's source packages with the cross compiler, then the program, and packs it.
# Usage: packaging/windows/build.sh [--cache FOLDER] [--output FOLDER] [--jobs N] [STEP…]
#   STEP   packages, sources, libraries, program, bundle; without one all of them, in this order
#          "pins" prints the table of sources.txt as the archive has it now
# What is built stays in the cache (default: ratchet-windows in the user's cache folder) with a log for each step; a
# build that was stopped goes on where it was.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ratchet-windows
output=$root/build/windows
jobs=$(nproc)

usage()
{
    sed -n '3,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

wanted=()
while [ $# -gt 0 ]; do
    case $1 in
        --cache | --output | --jobs)
            [ $# -gt 1 ] || usage
            declare "${1#--}=$2"
            shift
            ;;
        packages | sources | libraries | program | bundle | pins) wanted+=("$1") ;;
        *) usage ;;
    esac
    shift
done
[ ${#wanted[@]} -gt 0 ] || wanted=(packages sources libraries program bundle)
mkdir -p "$cache"/{archives,build,log,prefix,src,stamps} "$output"
cache=$(cd "$cache" && pwd)
output=$(cd "$output" && pwd)
triplet=x86_64-w64-mingw32

export RATCHET_WINDOWS_PREFIX=$cache/prefix
export CCACHE_DIR=$cache/ccache CCACHE_SLOPPINESS=pch_defines,time_macros

# --- steps -----------------------------------------------------------------------------------------------------------

# step NAME COMMAND…: runs it with its output in a log; at a failure the end of the log is shown and all ends.
step()
{
    local name=$1 began=$SECONDS log=$cache/log/$1.log status=0
    shift
    printf '%s …' "$name"
    set +e # a command whose status is looked at would go on after its own failures
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    status=$?
    set -e
    if [ $status -eq 0 ]; then
        printf ' %d s\n' $((SECONDS - began))
        return
    fi
    printf ' failed after %d s; the end of %s:\n' $((SECONDS - began)) "$log" >&2
    tail -n 40 "$log" >&2
    exit 1
}

# library NAME NEEDED…: builds it unless it stands in the prefix as its recipe, its sources and what it needs would have it.
library()
{
    local name=$1 stamp=$cache/stamps/$1 key needed
    shift
    key=$(
        {
            declare -f "build_$name" cmake_library
            grep "^$name " "$here/sources.txt"
            cat "$here/toolchain.cmake"
            for needed; do cat "$cache/stamps/$needed"; done
        } | sha256sum
    )
    [ "$(cat "$stamp" 2>/dev/null)" != "$key" ] || return 0
    if [ "$(cat "$cache/build/$name.key" 2>/dev/null)" != "$key" ]; then
        rm -rf "$cache/build/$name" # what was begun by another recipe is not gone on with
        echo "$key" >"$cache/build/$name.key"
    fi
    step "$name" "build_$name"
    echo "$key" >"$stamp"
}

# cmake_library SOURCE OPTIONS…: configures, builds and installs into the prefix; of a source that makes more than is
# wanted only `target`, and what these `folders` install.
cmake_library()
{
    local source=$1 build=$cache/build/${FUNCNAME[1]#build_} folder
    shift
    cmake -S "$source" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$cache/prefix" -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DCMAKE_C_FLAGS=-w -DCMAKE_CXX_FLAGS=-w -DBUILD_SHARED_LIBS=ON "$@"
    cmake --build "$build" --parallel "$jobs" --target "${target:-all}"
    for folder in ${folders:-.}; do cmake --install "$build/$folder"; done
}

# --- packages and sources --------------------------------------------------------------------------------------------

install_packages()
{
    local lacking=() package sudo=
    "$root/packaging/packages.sh" build
    for package in g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev catch2 ccache nsis zip patch \
        xz-utils perl tcl; do
        dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed' || lacking+=("$package")
    done
    [ ${#lacking[@]} -gt 0 ] || return 0
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo apt-get update
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${lacking[@]}"
}

# apt with the source packages of the machine's own archives, and with lists of its own: those of the machine stay as
# they are.
source_apt()
{
    local command=$1 list
    shift
    mkdir -p "$cache"/apt/lists/partial "$cache"/apt/parts
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
        [ -e "$list" ] || continue
        case $list in
            *.list) sed -nE 's/^deb([[:space:]])/deb-src\1/p' "$list" >"$cache/apt/parts/$(basename "$list")" ;;
            *.sources) sed -E 's/^Types:.*/Types: deb-src/' "$list" >"$cache/apt/parts/$(basename "$list")" ;;
        esac
    done
    "$command" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$cache/apt/parts" \
        -o Dir::State::lists="$cache/apt/lists" -o APT::Sandbox::User=root "$@"
}

print_pins()
{
    local package version
    source_apt apt-get update >/dev/null
    sed -n '/^#/p' "$here/sources.txt"
    for package in $(sed '/^#/d; s/ .*//' "$here/sources.txt" | uniq); do
        version=$(source_apt apt-cache showsrc --only-source "$package" | sed -n 's/^Version: //p' | sort -V | tail -n 1)
        source_apt apt-get -qq --print-uris --download-only source "$package=$version" |
            sed -nE "s/^'[^']*' (.*(orig|debian)\.tar\.[a-z0-9]+) [0-9]+ SHA256:(.*)/$package $version \3 \1/p"
    done
}

has_sum() { echo "$2  $1" | sha256sum --check --status 2>/dev/null; }

# fetch PACKAGE VERSION SUM FILE
fetch()
{
    local uri
    ! has_sum "$cache/archives/$4" "$3" || return 0
    uri=$(source_apt apt-get -qq --print-uris --download-only source "$1=$2" | sed -n "s|^'\\([^']*\\)' $4 .*|\\1|p")
    if [ -z "$uri" ]; then
        echo "The archive has $1 $2 no more; see \"build.sh pins\"."
        return 1
    fi
    source_apt /usr/lib/apt/apt-helper download-file "$uri" "$cache/archives/$4" "SHA256:$3"
}

apply_patches()
{
    local patch
    [ -e "$1/debian/patches/series" ] || return 0
    for patch in $(sed 's/#.*//; s/ .*//' "$1/debian/patches/series"); do
        patch -d "$1" -p1 -s -N -i "debian/patches/$patch"
    done
}

# Each package into a folder of its name, with Debian's patches.
get_sources()
{
    local name package version sum file key folder is_updated=
    for name in $(sed '/^#/d; s/ .*//' "$here/sources.txt" | uniq); do
        folder=$cache/src/$name
        key=$(grep "^$name " "$here/sources.txt" | sha256sum)
        [ "$(cat "$folder.key" 2>/dev/null)" != "$key" ] || continue
        [ -n "$is_updated" ] || source_apt apt-get update
        is_updated=yes
        rm -rf "$folder"
        mkdir -p "$folder"
        while read -r package version sum file; do
            fetch "$package" "$version" "$sum" "$file"
            case $file in
                *.debian.tar.*) tar -xf "$cache/archives/$file" -C "$folder" ;;
                *) tar -xf "$cache/archives/$file" -C "$folder" --strip-components=1 ;;
            esac
        done < <(grep "^$name " "$here/sources.txt")
        apply_patches "$folder"
        echo "$key" >"$folder.key"
    done
}

# --- libraries -------------------------------------------------------------------------------------------------------

# Amalgamated by the host's tools, then compiled as the features of Qt's driver and of the registers need it.
build_sqlite3()
{
    local build=$cache/build/sqlite3
    mkdir -p "$build"
    cd "$build"
    "$cache/src/sqlite3/configure" --disable-tcl >/dev/null
    make -s sqlite3.c sqlite3.h
    $triplet-gcc-posix -w -O2 -s -shared -o sqlite3.dll sqlite3.c -Wl,--out-implib,libsqlite3.dll.a,--no-insert-timestamp \
        -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
        -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_SECURE_DELETE -DSQLITE_MAX_VARIABLE_NUMBER=250000 \
        -DSQLITE_API='__declspec(dllexport)'
    install -D -t "$cache/prefix/bin" sqlite3.dll
    install -D -t "$cache/prefix/lib" libsqlite3.dll.a
    install -D -t "$cache/prefix/include" sqlite3.h "$cache/src/sqlite3/src/sqlite3ext.h"
}

build_libjpeg-turbo() { cmake_library "$cache/src/libjpeg-turbo" -DENABLE_STATIC=OFF -DWITH_SIMD=OFF -DWITH_TURBOJPEG=OFF; }

build_libxlsxwriter() { cmake_library "$cache/src/libxlsxwriter" -DUSE_STANDARD_TMPFILE=OFF; }

build_libical3()
{
    cmake_library "$cache/src/libical3" -DSHARED_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF -DICAL_BUILD_DOCS=OFF \
        -DGOBJECT_INTROSPECTION=OFF -DLIBICAL_BUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_BerkeleyDB=ON
}

build_libzip()
{
    cmake_library "$cache/src/libzip" -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_BZIP2=OFF \
        -DENABLE_LZMA=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}

build_qpdf()
{
    local target=libqpdf folders="libqpdf include"
    sed -i 's/Advapi32/advapi32/' "$cache/src/qpdf/CMakeLists.txt" # one name to Windows, two to this linker
    cmake_library "$cache/src/qpdf" -DBUILD_STATIC_LIBS=OFF -DUSE_IMPLICIT_CRYPTO=OFF -DREQUIRE_CRYPTO_NATIVE=ON \
        -DINSTALL_EXAMPLES=OFF
}

# Without what the program does not use: it draws without OpenGL and speaks to no network. wintab.h is not in Debian's
# sources, nor is SQLite.
build_qt6-base()
{
    cmake_library "$cache/src/qt6-base" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no \
        -DFEATURE_tabletevent=OFF -DFEATURE_precompile_header=OFF -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_network=OFF -DFEATURE_xml=OFF -DFEATURE_zstd=OFF -DFEATURE_vulkan=OFF \
        -DFEATURE_androiddeployqt=OFF -DFEATURE_qmake=OFF
}

build_qt6-charts() { cmake_library "$cache/src/qt6-charts" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF; }

build_qt6-svg() { cmake_library "$cache/src/qt6-svg" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF; }

# Headers of Debian's own packages, of which nothing is of one system, with what CMake knows of them: as copies, since
# it takes the folder above them for their prefix.
link_headers()
{
    local name
    mkdir -p "$cache"/prefix/{include,lib/cmake}
    for name in boost tl catch2; do ln -sfn "/usr/include/$name" "$cache/prefix/include/$name"; done
    for name in /usr/share/cmake/tl-expected /usr/lib/cmake/Catch2; do cp -r "$name" "$cache/prefix/lib/cmake/"; done
}

build_libraries()
{
    step headers link_headers
    library sqlite3
    library libjpeg-turbo
    library libxlsxwriter
    library libical3
    library libzip
    library qpdf libjpeg-turbo
    library qt6-base sqlite3 libjpeg-turbo
    library qt6-charts qt6-base
    library qt6-svg qt6-base
}

# --- the program -----------------------------------------------------------------------------------------------------

build_program()
{
    cmake -S "$root" -B "$cache/build/ratchet" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DRATCHET_BUILD_TESTS=OFF \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16
    cmake --build "$cache/build/ratchet" --parallel "$jobs"
}

# --- the bundle ------------------------------------------------------------------------------------------------------

# Copies beside the programs each library that they and the plug-ins load and that Windows does not bring.
copy_libraries()
{
    local folder=$1 file name found is_more=yes
    while [ -n "$is_more" ]; do
        is_more=
        for name in $(find "$folder" \( -name '*.exe' -o -name '*.com' -o -name '*.dll' \) -exec $triplet-objdump -p {} + |
            sed -n 's/^\tDLL Name: //p' | sort -u); do
            [ ! -e "$folder/$name" ] || continue
            found=
            for file in "$cache/prefix/bin/$name" /usr/$triplet/lib/"$name" /usr/$triplet/bin/"$name" \
                /usr/lib/gcc/$triplet/12-posix/"$name"; do
                [ ! -e "$file" ] || found=$file
            done
            [ -n "$found" ] || continue
            cp "$found" "$folder/"
            $triplet-strip "$folder/$name"
            is_more=yes
        done
    done
}

copy_licences()
{
    local folder=$1/licences name
    mkdir -p "$folder"
    cp "$root/LICENSE" "$folder/ratchet.txt"
    for name in $(sed '/^#/d; s/ .*//' "$here/sources.txt" | uniq); do
        cp "$cache/src/$name/debian/copyright" "$folder/$name.txt"
    done
    cp /usr/share/doc/libz-mingw-w64-dev/copyright "$folder/zlib.txt"
    cp /usr/share/doc/gcc-mingw-w64-base/copyright "$folder/gcc.txt"
    cp /usr/share/doc/mingw-w64-common/copyright "$folder/mingw-w64.txt"
    cp /usr/share/doc/libboost1.74-dev/copyright "$folder/boost.txt"
    cp /usr/share/doc/libexpected-dev/copyright "$folder/expected.txt"
}

version() { sed -n 's/^project(Ratchet VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt"; }

# What people unpack or install: the same folder.
make_folder()
{
    local folder=$cache/bundle/ratchet plugin
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$cache"/build/ratchet/bin/ratchet.{exe,com} "$folder/"
    for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle imageformats/qsvg imageformats/qico \
        imageformats/qjpeg iconengines/qsvgicon sqldrivers/qsqlite; do
        install -D -t "$folder/${plugin%/*}" "$cache/prefix/plugins/$plugin.dll"
    done
    cp "$here/qt.conf" "$folder/"
    copy_libraries "$folder"
    copy_licences "$folder"
}

# The lines of NSIS that take away what stands in a folder, file by file: somebody may keep other things there.
list_removal()
{
    (
        cd "$1"
        find . -type f -printf 'Delete "$INSTDIR/%P"\n' | LC_ALL=C sort
        find . -mindepth 1 -type d -printf 'RMDir "$INSTDIR/%P"\n' | LC_ALL=C sort -r
    ) | tr / '\\'
}

# Twice the same bytes: every file bears the time of the last commit, and they stand in the order of their names.
pack_folder()
{
    local epoch name
    epoch=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
    name=ratchet-$(version)-windows-x64
    find "$cache/bundle" -exec touch -h -d "@$epoch" {} +
    rm -f "$output/$name.zip"
    (cd "$cache/bundle" && find ratchet -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$output/$name.zip" -@)
    list_removal "$cache/bundle/ratchet" >"$cache/build/removal.nsh"
    SOURCE_DATE_EPOCH=$epoch makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$(version)" -DFOLDER="$cache/bundle/ratchet" \
        -DREMOVAL="$cache/build/removal.nsh" -DOUTPUT="$output/$name-setup.exe" "$here/installer.nsi"
}

make_bundle()
{
    make_folder
    pack_folder
}

# In a function, so that the script may change while it runs.
main()
{
    local part
    for part in "${wanted[@]}"; do
        case $part in
            packages) step packages install_packages ;;
            sources) step sources get_sources ;;
            libraries) build_libraries ;;
            program) step program build_program ;;
            bundle)
                step bundle make_bundle
                (cd "$output" && ls -l ratchet-"$(version)"-windows-x64*)
                ;;
            pins) print_pins ;;
        esac
    done
    exit
}

main
