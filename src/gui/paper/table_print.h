// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a list as PDF, its table made beside the window where that takes its time.
#pragma once

#include <answers/basis/figures.h>
#include <core/result.h>

#include <functional>

class QWidget;

namespace Ratchet {

class Workspace;

struct PrintedList {
    QString title;
    QString filter; // in words; empty: nothing is filtered
    QString count; // "214 improvements · 8 shown"
    std::function<Result<AnswerTable>()> make; // in a worker
};

// Asks where to, and offers to open what is written.
void printTable(Workspace &workspace, QWidget *window, const PrintedList &list);

} // namespace Ratchet
