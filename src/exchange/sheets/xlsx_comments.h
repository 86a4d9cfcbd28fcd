// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote on the cells of a workbook: notes, and the threads that replaced them.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>

namespace Ratchet {

// From the parts of a sheet and of the list of persons, each empty where there is none. A note that only stands for a
// thread is left out; what is none of a cell, too.
[[nodiscard]] std::vector<CellComment> xlsxComments(const QByteArray &notes, const QByteArray &threads,
                                                    const QByteArray &persons);

} // namespace Ratchet
