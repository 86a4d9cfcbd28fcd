// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a function, taken apart: "Status Register::apply(const std::vector<Edit> &edits)".
#pragma once

#include <QString>

namespace Ratchet::House {

class Signature {
public:
    explicit Signature(const QString &text);

    [[nodiscard]] QString name() const { return m_name; } // empty: this is no function
    [[nodiscard]] int parameters() const { return m_parameters; }
    [[nodiscard]] bool isStatic() const { return m_text.startsWith(QLatin1StringView("static ")); }
    [[nodiscard]] bool isSpecialisation() const { return m_text.startsWith(QLatin1StringView("template <>")); }

private:
    void countParameters(qsizetype open);

    QString m_text;
    QString m_name;
    int m_parameters = 0;
};

} // namespace Ratchet::House
