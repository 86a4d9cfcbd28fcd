// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_reader.h"

#include <limits>

namespace Ratchet {

RowReader::RowReader(QStringView text, RowFormat format, int firstLine)
    : m_text(text)
    , m_format(std::move(format))
    , m_line(firstLine)
{
    Q_ASSERT(!m_format.delimiter.isEmpty());
}

bool RowReader::isDelimiter(qsizetype at) const
{
    if (at >= m_text.size() || m_text[at] != m_format.delimiter[0])
        return false;
    return m_format.delimiter.size() == 1 || m_text.sliced(at).startsWith(m_format.delimiter);
}

bool RowReader::isLineEnd(qsizetype at) const
{
    return at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r';
}

void RowReader::passLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    m_lineStart = m_at;
    ++m_line;
}

// Moves to `end` and counts the lines in between.
void RowReader::passLines(qsizetype end)
{
    while (m_at < end) {
        if (isLineEnd(m_at))
            passLineEnd();
        else
            ++m_at;
    }
}

bool RowReader::next(TextRow &row)
{
    if (m_at >= m_text.size())
        return false;
    row = TextRow();
    row.line = m_line;
    if (m_expected > 0)
        row.cells.reserve(m_expected);
    while (true) {
        if (m_expected > 0 && row.cells.size() == m_expected)
            row.surplusColumn = columnOf(m_at);
        readCell(row);
        if (row.fault != TextRow::Fault::None || !isDelimiter(m_at))
            break;
        m_at += m_format.delimiter.size();
    }
    while (!isLineEnd(m_at))
        ++m_at;
    row.endColumn = columnOf(m_at);
    row.lastLine = m_line;
    passLineEnd();
    return true;
}

void RowReader::readCell(TextRow &row)
{
    const bool beginsWithQuote = !m_format.quote.isNull() && m_at < m_text.size() && m_text[m_at] == m_format.quote;
    if (beginsWithQuote && readQuoted(row))
        return;
    readPlain(row);
}

// Finds the quote that ends the cell whose first character after the opening quote is at `at`.
RowReader::Closing RowReader::findClosingQuote(qsizetype &at, bool &hasDoubled) const
{
    for (; at < m_text.size(); ++at) {
        const QChar letter = m_text[at];
        if (m_quotesEndInLine && isLineEnd(at))
            return Closing::NotFound;
        if (!m_format.escape.isNull() && letter == m_format.escape && m_format.escape != m_format.quote) {
            hasDoubled = true;
            ++at;
            continue;
        }
        if (letter != m_format.quote)
            continue;
        if (at + 1 < m_text.size() && m_text[at + 1] == m_format.quote) {
            hasDoubled = true;
            ++at;
            continue;
        }
        qsizetype after = at + 1;
        while (after < m_text.size() && m_text[after] == u' ' && !isDelimiter(after))
            ++after;
        if (isDelimiter(after) || isLineEnd(after))
            return Closing::Found;
        if (m_format.strayQuotes != StrayQuotes::KeepInside)
            return Closing::FollowedByText;
    }
    return Closing::NotFound;
}

// False if stray quotes are kept and this is one: then nothing was read.
bool RowReader::readQuoted(TextRow &row)
{
    const qsizetype opening = m_at;
    qsizetype closing = opening + 1;
    bool hasDoubled = false;
    const Closing found = findClosingQuote(closing, hasDoubled);
    m_quotesEndInLine = m_quotesEndInLine || found == Closing::NotFound;
    if (found != Closing::Found && m_format.strayQuotes != StrayQuotes::Report)
        return false;
    row.isQuoted = true;
    if (found == Closing::NotFound) {
        setFault(row, TextRow::Fault::OpenQuote, opening);
        return true;
    }
    passLines(closing);
    if (found == Closing::FollowedByText) {
        setFault(row, TextRow::Fault::TextAfterQuote, closing + 1);
        return true;
    }
    const QStringView inside = m_text.sliced(opening + 1, closing - opening - 1);
    row.cells.append(hasDoubled ? unescaped(inside) : inside.toString());
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] == u' ' && !isDelimiter(m_at))
        ++m_at;
    return true;
}

void RowReader::readPlain(TextRow &row)
{
    const qsizetype start = m_at;
    const QChar first = m_format.delimiter[0];
    const bool reports = m_format.strayQuotes == StrayQuotes::Report && !m_format.quote.isNull();
    const char16_t quote = reports ? m_format.quote.unicode() : std::numeric_limits<char16_t>::max();
    const qsizetype size = m_text.size();
    for (; m_at < size; ++m_at) {
        const QChar letter = m_text[m_at];
        if ((letter == first && isDelimiter(m_at)) || letter == u'\n' || letter == u'\r')
            break;
        if (letter.unicode() == quote) {
            setFault(row, TextRow::Fault::StrayQuote, m_at);
            return;
        }
    }
    row.cells.append(m_at == start ? QString() : m_text.sliced(start, m_at - start).toString());
}

QString RowReader::unescaped(QStringView inside) const
{
    QString text;
    text.reserve(inside.size());
    for (qsizetype at = 0; at < inside.size(); ++at) {
        const bool isDoubled =
            inside[at] == m_format.quote && at + 1 < inside.size() && inside[at + 1] == m_format.quote;
        const bool isEscaped = !m_format.escape.isNull() && inside[at] == m_format.escape;
        if ((isDoubled || isEscaped) && at + 1 < inside.size())
            ++at;
        text.append(inside[at]);
    }
    return text;
}

void RowReader::setFault(TextRow &row, TextRow::Fault fault, qsizetype at)
{
    row.fault = fault;
    row.faultLine = m_line;
    row.faultColumn = columnOf(at);
}

} // namespace Ratchet
