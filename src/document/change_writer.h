// SPDX-License-Identifier: GPL-3.0-or-later
// A change from the edits of a person to the file: claims keep their word, what cannot be applied is never written, and
// all that takes time with the size of a change happens here, in whatever thread. The document hands over copies and
// takes over what comes of them.
#pragma once

#include <core/cancellation.h>
#include <document/change_outcome.h>

#include <optional>

namespace Ratchet {

class ChangeWriter {
public:
    // How the file is reached: the document's own store, or connections of a worker's own.
    struct File {
        Store::Appender append;
        Store::ChangesReader read;
    };
    struct Author {
        QString who;
        QDate today;
    };

    using Outcome = ChangeOutcome;

    ChangeWriter(Register reg, RecordId nextId, Author author, File file);

    void setCancellation(const Cancellation &cancellation) { m_cancellation = cancellation; }

    // Without `why` the amendments of registered claims wait for their reason.
    [[nodiscard]] Outcome write(ChangeBuilder builder, const QString &reason, ChangeKind kind,
                                const std::optional<QString> &why) const;
    // Takes the change of that number back, or makes it again.
    [[nodiscard]] Outcome turnRound(qint64 number, ChangeKind kind) const;
    // Brings back `record`, called `title`, with all that change `removal` took.
    [[nodiscard]] Outcome restore(qint64 removal, RecordId record, const QString &title) const;

private:
    [[nodiscard]] Outcome commit(Change change, RecordId nextId, BackUp backUp) const;
    [[nodiscard]] Status amend(ChangeBuilder &builder, const QString &reason, ChangeKind kind,
                               const std::optional<QString> &why, std::optional<UnexplainedEdit> &unexplained) const;

    Register m_register;
    RecordId m_nextId;
    Author m_author;
    File m_file;
    Cancellation m_cancellation;
};

} // namespace Ratchet
