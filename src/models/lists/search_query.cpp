// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_query.h"

#include <models/lists/record_keys.h>

#include <algorithm>
#include <string_view>

namespace Ratchet {

namespace {

bool contains(QByteArrayView key, QByteArrayView term)
{
    return std::string_view(key.data(), size_t(key.size())).find(std::string_view(term.data(), size_t(term.size())))
        != std::string_view::npos;
}

} // namespace

SearchQuery::SearchQuery(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool isForbidden = text[at] == u'!';
        at += isForbidden ? 1 : 0;
        const bool isQuoted = at < text.size() && text[at] == u'"';
        at += isQuoted ? 1 : 0;
        const qsizetype start = at;
        while (at < text.size() && (isQuoted ? text[at] != u'"' : !text[at].isSpace()))
            ++at;
        if (at > start) {
            const QByteArray term = folded(text.sliced(start, at - start));
            m_terms.push_back({term, isForbidden});
        }
        at += isQuoted ? 1 : 0;
    }
}

bool SearchQuery::matches(QByteArrayView key) const
{
    return std::ranges::all_of(m_terms,
                               [key](const Term &term) { return contains(key, term.text) != term.isForbidden; });
}

bool SearchQuery::narrows(const SearchQuery &earlier) const
{
    return std::ranges::all_of(earlier.m_terms, [this](const Term &before) {
        return std::ranges::any_of(m_terms, [&before](const Term &now) {
            return now.isForbidden == before.isForbidden
                && (now.isForbidden ? before.text.contains(now.text) : now.text.contains(before.text));
        });
    });
}

} // namespace Ratchet
