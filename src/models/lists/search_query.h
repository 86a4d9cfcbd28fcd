// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a search field: words that must all be found, and words after "!" that must not.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet {

class SearchQuery {
public:
    SearchQuery() = default;
    // Blanks separate words unless they stand in "quotes".
    explicit SearchQuery(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    // `key` is folded, see ListKeys.
    [[nodiscard]] bool matches(QByteArrayView key) const;
    // True where whatever matches this also matched `earlier`.
    [[nodiscard]] bool narrows(const SearchQuery &earlier) const;

private:
    struct Term {
        QByteArray text; // folded
        bool isForbidden = false;
    };
    std::vector<Term> m_terms;
};

} // namespace Ratchet
