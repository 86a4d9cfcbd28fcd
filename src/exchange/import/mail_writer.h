// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses that cells name people by: kept where the register has none of the person.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/draft.h>
#include <exchange/mapping/record_index.h>

namespace Ratchet {

class MailWriter {
public:
    // Both must outlive the writer.
    MailWriter(ChangeBuilder &builder, RecordNames &names)
        : m_builder(builder)
        , m_names(names)
    {
    }

    // Once the people of the row are known. One who has another address keeps it, which the row says. Whether anything
    // changes by it.
    bool write(Draft &draft);

private:
    ChangeBuilder &m_builder;
    RecordNames &m_names;
};

} // namespace Ratchet
