// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the test cases of one program. A program whose tests need windows has its own main, in application.cpp, that
// names its application; the others share support/main.cpp.
#pragma once

class QCoreApplication;
class QString;

namespace Ratchet::Test {

using ApplicationMaker = QCoreApplication *(*)(int &argc, char **argv);

// All of main(): makes the application, runs the cases that the arguments name, counts.
int run(int argc, char **argv, ApplicationMaker make);

// The running test case counts as skipped, and the output says why.
void markSkipped(const QString &reason);

} // namespace Ratchet::Test
