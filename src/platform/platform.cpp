// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#endif

namespace Ratchet {

#ifdef Q_OS_WIN

namespace {

UINT codePageBefore = 0;

bool isOpen(DWORD which)
{
    const HANDLE handle = GetStdHandle(which);
    return handle && handle != INVALID_HANDLE_VALUE;
}

// A program with windows has no console: what is not redirected goes to that of who called it.
void reopen(DWORD which, std::FILE *stream)
{
    if (isOpen(which))
        return;
    if (!std::freopen("CONOUT$", "wb", stream))
        return;
    SetStdHandle(which, reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream))));
}

} // namespace

bool hasDisplay() { return true; }

void openStandardOutput()
{
    if ((!isOpen(STD_OUTPUT_HANDLE) || !isOpen(STD_ERROR_HANDLE)) && AttachConsole(ATTACH_PARENT_PROCESS)) {
        reopen(STD_OUTPUT_HANDLE, stdout);
        reopen(STD_ERROR_HANDLE, stderr);
    }
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    codePageBefore = GetConsoleOutputCP(); // the console's, which outlives this program
    if (codePageBefore == 0 || !SetConsoleOutputCP(CP_UTF8))
        return;
    std::atexit([] { SetConsoleOutputCP(codePageBefore); });
}

#elif defined(Q_OS_DARWIN)

bool hasDisplay() { return true; }

void openStandardOutput() { }

#else

bool hasDisplay() { return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"); }

void openStandardOutput() { }

#endif

} // namespace Ratchet
