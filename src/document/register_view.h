// SPDX-License-Identifier: GPL-3.0-or-later
// What the user looks at: the open register as it is, or as it stood after an earlier change, judged as of a day.
#pragma once

#include <document/document.h>

#include <optional>

namespace Ratchet {

class RegisterView final : public QObject {
    Q_OBJECT

public:
    explicit RegisterView(Document &document, QObject *parent = nullptr);

    [[nodiscard]] Document &document() const { return m_document; }
    // The register shown. Reading only; changes go to document().
    [[nodiscard]] const Register &reg() const { return m_earlier ? *m_earlier : m_document.reg(); }
    // The day judged by; today unless the user chose another.
    [[nodiscard]] QDate asOf() const;
    [[nodiscard]] bool isAsOfToday() const { return !m_asOf.isValid(); }
    // The change shown, where it is an earlier one.
    [[nodiscard]] std::optional<qint64> earlierChange() const { return m_earlierChange; }
    // False where the file is read-only or an earlier state is shown.
    [[nodiscard]] bool isEditable() const;

    // An invalid day means today.
    void setAsOf(QDate day);
    // Shows the register as it stood after change `number`; nothing shows the present again.
    [[nodiscard]] Status setRecordedAt(std::optional<qint64> number);

Q_SIGNALS:
    // The present register changed and is what is shown.
    void changed(const Ratchet::ChangeSet &changes);
    // Everything shown may be different: another state or another day.
    void reset();

private:
    Document &m_document;
    QDate m_asOf;
    std::optional<Register> m_earlier;
    std::optional<qint64> m_earlierChange;
};

} // namespace Ratchet
