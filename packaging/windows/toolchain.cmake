# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's cross compiler for 64-bit Windows. RATCHET_WINDOWS_PREFIX in the environment is the folder that holds the
# libraries which build.sh makes; programs of the build (moc, uic, lrelease) are those of the machine that builds.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix) # of its two thread models the one that std::thread and std::mutex need
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

set(prefix $ENV{RATCHET_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH ${prefix} /usr/${triplet})
set(CMAKE_PREFIX_PATH ${prefix})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${prefix}/lib/pkgconfig)

# The machine's own Qt of the same version, for the tools.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# Both are large, and there is nobody to attach a debugger; what a file was built from must not depend on the clock.
set(CMAKE_SHARED_LINKER_FLAGS_INIT "-s -Wl,--no-insert-timestamp")
set(CMAKE_MODULE_LINKER_FLAGS_INIT "-s -Wl,--no-insert-timestamp")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-s -Wl,--no-insert-timestamp")
