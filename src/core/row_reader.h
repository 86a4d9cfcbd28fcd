// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a delimited text into rows and cells, and says where it cannot: files of exchange and cells of the clipboard
// alike.
#pragma once

#include <QStringList>
#include <QStringView>

namespace Ratchet {

// What to do about a quote that stands inside a cell.
enum class StrayQuotes {
    Report,
    Keep, // the cell is taken as it stands, its quotes are letters
    KeepInside, // in a quoted cell too: only a quote in front of a delimiter or line end ends it
};

struct RowFormat {
    QString delimiter = QStringLiteral(","); // never empty
    QChar quote = QLatin1Char('"');
    QChar escape = {};
    StrayQuotes strayQuotes = StrayQuotes::Report;
};

struct TextRow {
    int line = 0; // of its first character, from 1
    int lastLine = 0; // of its last
    QStringList cells;
    int surplusColumn = 0; // where the first cell begins that is more than expected; 0 if there is none
    int endColumn = 0; // just behind the last character
    bool isQuoted = false; // some cell was in quotes
    enum class Fault { None, StrayQuote, TextAfterQuote, OpenQuote } fault = Fault::None;
    int faultLine = 0;
    int faultColumn = 0;
};

class RowReader final {
public:
    RowReader(QStringView text, RowFormat format, int firstLine = 1);

    void setExpectedCells(qsizetype count) { m_expected = count; }
    // False at the end. After a fault, `row` has the cells before it and reading goes on at the next line.
    [[nodiscard]] bool next(TextRow &row);
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    enum class Closing { Found, NotFound, FollowedByText };

    [[nodiscard]] bool isDelimiter(qsizetype at) const;
    [[nodiscard]] bool isLineEnd(qsizetype at) const;
    [[nodiscard]] int columnOf(qsizetype at) const { return int(at - m_lineStart) + 1; }
    void passLineEnd();
    void readCell(TextRow &row);
    [[nodiscard]] bool readQuoted(TextRow &row);
    void readPlain(TextRow &row);
    [[nodiscard]] Closing findClosingQuote(qsizetype &at, bool &hasDoubled) const;
    void passLines(qsizetype end);
    [[nodiscard]] QString unescaped(QStringView inside) const;
    void setFault(TextRow &row, TextRow::Fault fault, qsizetype at);

    QStringView m_text;
    RowFormat m_format;
    qsizetype m_expected = 0;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    bool m_quotesEndInLine = false; // a quote was open until the end of the text: none may span lines from then on
};

} // namespace Ratchet
