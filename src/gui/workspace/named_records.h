// SPDX-License-Identifier: GPL-3.0-or-later
// Records made in passing, of which only the name is known: a person who is typed as an owner, a service.
#pragma once

#include <widgets/record_maker.h>

namespace Ratchet {

class Ask;
class Document;
class RegisterView;

class NamedRecords final : public RecordMaker {
public:
    NamedRecords(Document &document, const RegisterView &view, Ask &ask)
        : m_document(document)
        , m_view(view)
        , m_ask(ask)
    {
    }

    [[nodiscard]] bool canMake(EntityKind kind) const override;
    RecordId make(EntityKind kind, const QString &name) override;

private:
    Document &m_document;
    const RegisterView &m_view;
    Ask &m_ask;
};

} // namespace Ratchet
