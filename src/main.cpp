// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/command_line.h>
#include <gui/window/application.h>

int main(int argc, char *argv[])
{
    return Ratchet::isCommand(argc, argv) ? Ratchet::runCommand(argc, argv) : Ratchet::runWindow(argc, argv);
}
