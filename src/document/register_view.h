// SPDX-License-Identifier: GPL-3.0-or-later
// What the user looks at: the open register as it is, or as it stood after an earlier change, judged as of a day.
#pragma once

#include <core/register.h>

#include <QDate>
#include <QObject>

#include <optional>

namespace Ratchet {

class Document;
struct ChangeSet;

class RegisterView final : public QObject {
    Q_OBJECT

public:
    explicit RegisterView(Document &document, QObject *parent = nullptr);

    [[nodiscard]] Document &document() const { return m_document; }
    // The register shown. Reading only; changes go to document().
    [[nodiscard]] const Register &reg() const;
    // The day judged by; today unless the user chose another.
    [[nodiscard]] QDate asOf() const;
    [[nodiscard]] bool isAsOfToday() const { return !m_asOf.isValid(); }
    // The change shown, where it is an earlier one.
    [[nodiscard]] std::optional<qint64> earlierChange() const { return m_earlierChange; }
    // False where the file is read-only or an earlier state is shown.
    [[nodiscard]] bool isEditable() const { return m_isWritable && !m_earlier; }

    struct State {
        QDate asOf = {}; // not valid: today
        std::optional<qint64> change = {}; // the register as it stood after that one; nothing: the present
    };
    // Shows another state: one reset, or none where it is the one shown. Reads an earlier one in the caller's thread,
    // which takes its time: a window asks Workspace::showState().
    [[nodiscard]] Status show(const State &state);
    // The same with the register of the earlier change, which a worker has read: Document::recordedReader().
    void show(const State &state, Register earlier);
    // One half of the state, the other as it is.
    void setAsOf(QDate day);
    [[nodiscard]] Status setRecordedAt(std::optional<qint64> number);

Q_SIGNALS:
    // The present register changed and is what is shown.
    void changed(const Ratchet::ChangeSet &changes);
    // Everything shown may be different: another state or another day.
    void reset();

private:
    void take(const State &state, std::optional<Register> earlier);

    Document &m_document;
    const bool m_isWritable;
    QDate m_asOf;
    std::optional<Register> m_earlier;
    std::optional<qint64> m_earlierChange;
};

} // namespace Ratchet
