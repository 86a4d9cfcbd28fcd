// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever bytes come as a table, reading neither crashes nor hangs, and no row is shifted.
#include <exchange/text/text_table.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = Ratchet::readTextTable(content);
    if (table) {
        for (const auto &row : table->rows) {
            if (row.cells.size() != table->header.size())
                __builtin_trap();
        }
    }
    return 0;
}
