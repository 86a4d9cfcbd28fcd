// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_tables.h"

#include <core/date_text.h>
#include <exchange/text/left_out_reasons.h>
#include <exchange/text/nothing_words.h>
#include <exchange/text/row_cells.h>
#include <exchange/text/total_line.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

using Rows = std::span<const SpacedRow>;

enum class Shape : quint8 { Blank, Number, Date, Code, Words };

bool anyLetter(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isLetter(); });
}

// What stands in a row of any kind while nobody knows better.
bool isPlaceholder(const QString &cell)
{
    static const QStringList words{u"new"_s,  u"neu"_s,   u"nuevo"_s, u"novo"_s,
                                   u"open"_s, u"offen"_s, u"x"_s,     u"pending"_s};
    return isBlankOrDash(cell) || meansNothing(cell, CellUse::Name) || meansNothing(cell, CellUse::Date)
        || words.contains(cell, Qt::CaseInsensitive);
}

Shape shapeOf(const QString &text)
{
    static const QRegularExpression date(uR"(^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d))"_s);
    const QString cell = text.trimmed();
    if (isPlaceholder(cell))
        return Shape::Blank;
    if (!holdsDigit(cell))
        return Shape::Words;
    if (date.match(cell).hasMatch() || daysNamed(cell, QDate()))
        return Shape::Date;
    if (isFigure(cell))
        return Shape::Number;
    const bool isOneWord = std::none_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isSpace(); });
    return isOneWord && anyLetter(cell) ? Shape::Code : Shape::Words;
}

// What the columns of the table hold, from the first of its rows.
class Columns final {
public:
    explicit Columns(qsizetype count)
        : m_columns(std::size_t(count))
    {
    }

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool isEnough() const { return m_rows >= enoughRows; }

    void take(const QStringList &cells)
    {
        const bool mayBeTitle = cells.size() > 1 && filledCells(cells) == 1;
        if (mayBeTitle || isTotalLine(cells))
            return;
        ++m_rows;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const QString cell = cells[qsizetype(column)].trimmed();
            const Shape shape = shapeOf(cell);
            ++m_columns[column].shapes[std::size_t(shape)];
            m_columns[column].values.insert(cell.toCaseFolded());
        }
    }
    [[nodiscard]] bool holds(std::size_t column, const QString &cell) const
    {
        return m_columns[column].values.contains(cell.trimmed().toCaseFolded());
    }
    // Nearly every row has something there.
    [[nodiscard]] bool isFilled(std::size_t column) const
    {
        return m_columns[column].shapes[std::size_t(Shape::Blank)] * 20 <= m_rows;
    }
    // Figures among texts, words among references. Words among dates or numbers are no sign: people write "ongoing" and
    // "large" there.
    [[nodiscard]] bool areContradicted(std::size_t column, const QString &cell) const
    {
        const std::optional<Shape> known = shapeAt(column);
        const Shape shape = shapeOf(cell);
        if (!known || shape == Shape::Blank)
            return false;
        if (*known == Shape::Words)
            return shape == Shape::Number || shape == Shape::Date;
        return *known == Shape::Code && shape == Shape::Words && !holdsDigit(cell);
    }
    // A reference of its own among references.
    [[nodiscard]] bool isReference(std::size_t column, const QString &cell) const
    {
        return shapeAt(column) == Shape::Code && shapeOf(cell) == Shape::Code;
    }

private:
    static constexpr std::size_t enoughRows = 400;

    struct Column {
        std::array<std::size_t, 5> shapes{};
        QSet<QString> values; // in small letters
    };

    // That of nine cells in ten; one cell is no habit.
    [[nodiscard]] std::optional<Shape> shapeAt(std::size_t column) const
    {
        const auto &shapes = m_columns[column].shapes;
        const std::size_t filled = m_rows - shapes[std::size_t(Shape::Blank)];
        for (const Shape shape : {Shape::Number, Shape::Date, Shape::Code, Shape::Words}) {
            if (filled > 1 && shapes[std::size_t(shape)] * 10 >= filled * 9)
                return shape;
        }
        return {};
    }

    std::vector<Column> m_columns;
    std::size_t m_rows = 0;
};

// Short words, each once: what a column may be called.
bool mayBeNames(const QStringList &cells)
{
    constexpr qsizetype longestName = 40;
    constexpr qsizetype mostWords = 5;
    QSet<QString> seen;
    qsizetype filled = 0;
    for (const QString &cell : cells) {
        const QString name = cell.simplified();
        if (name.isEmpty())
            continue;
        ++filled;
        seen.insert(name.toCaseFolded());
        if (name.size() > longestName || name.count(u' ') >= mostWords || holdsDigit(name) || !anyLetter(name)
            || name.contains(u'@'))
            return false;
    }
    return filled > 1 && seen.size() == filled;
}

// The names of columns are no values, neither of those above nor of those below.
bool areValues(const QStringList &names, Rows below, const Columns &above)
{
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString name = names[column].trimmed();
        if (name.isEmpty())
            continue;
        const bool isBelow = std::ranges::any_of(below, [&](const SpacedRow &row) {
            return row.cells[column].trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isBelow || above.holds(std::size_t(column), name))
            return true;
    }
    return false;
}

bool isOtherTable(const QStringList &names, Rows below, const Columns &above)
{
    if (below.empty() || above.rows() < 2 || areValues(names, below, above))
        return false;
    int others = 0;
    bool isWhole = false; // one of them in every row
    bool isNarrower = false;
    for (qsizetype column = 0; column < names.size(); ++column) {
        std::size_t filled = 0;
        std::size_t contradicting = 0;
        for (const SpacedRow &row : below) {
            const bool isBlank = isBlankOrDash(row.cells[column]);
            filled += isBlank ? 0 : 1;
            contradicting += !isBlank && above.areContradicted(std::size_t(column), row.cells[column]) ? 1 : 0;
        }
        const bool isNamed = !names[column].trimmed().isEmpty();
        if (filled > 0 && !isNamed)
            return false; // cells beside the names: they are no names
        const bool isOther = filled > 0 && contradicting == filled;
        others += isOther ? 1 : 0;
        isWhole = isWhole || (isOther && filled == below.size());
        isNarrower = isNarrower || (!isNamed && above.isFilled(std::size_t(column)));
    }
    return others > 1 || (isWhole && (below.size() > 1 || isNarrower));
}

// How many lines above the names are a title; nothing where the block is no table of its own.
std::optional<std::size_t> titleOf(Rows block, const Columns &above)
{
    std::size_t title = 0;
    while (title < block.size() && filledCells(block[title].cells) == 1)
        ++title;
    if (title + 1 >= block.size() || title > 2 || !mayBeNames(block[title].cells))
        return {};
    return isOtherTable(block[title].cells, block.subspan(title + 1), above) ? std::optional(title) : std::nullopt;
}

// Every row below has a cell of another kind than those of the table, and none a reference as the table has them.
bool areOthers(Rows block, const Columns &above)
{
    return std::ranges::all_of(block, [&above](const SpacedRow &row) {
        bool isOther = false;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (above.isReference(std::size_t(column), row.cells[column]))
                return false;
            isOther = isOther || above.areContradicted(std::size_t(column), row.cells[column]);
        }
        return isOther;
    });
}

QString namesIn(const QStringList &cells)
{
    QStringList names;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            names += cell.simplified();
    }
    return names.join(u", "_s);
}

class Separation final {
public:
    explicit Separation(const std::vector<SpacedRow> &rows)
        : m_rows(rows)
        , m_columns(rows.empty() ? 0 : rows.front().cells.size())
    {
    }

    std::vector<SecondTableRow> run()
    {
        for (std::size_t begin = 0, end = 0; begin < m_rows.size(); begin = end) {
            for (end = begin + 1; end < m_rows.size() && !m_rows[end].isBelowBlank;)
                ++end;
            judge(begin, end);
        }
        std::ranges::sort(m_found, {}, &SecondTableRow::row);
        return std::move(m_found);
    }

private:
    void judge(std::size_t begin, std::size_t end)
    {
        const Rows block = Rows(m_rows).subspan(begin, end - begin);
        if (const auto title = begin > 0 ? titleOf(block, m_columns) : std::nullopt) {
            m_names = namesIn(block[*title].cells);
            takeTitleAbove(begin);
            for (std::size_t row = begin; row < end; ++row)
                m_found.push_back(
                    {row, row == begin + *title ? secondTableReason(m_names) : ofSecondTableReason(m_names)});
            m_isBehindTable = true;
            return;
        }
        if (m_isBehindTable && areOthers(block, m_columns)) {
            for (std::size_t row = begin; row < end; ++row)
                m_found.push_back({row, ofSecondTableReason(m_names)});
            return;
        }
        m_isBehindTable = false;
        for (std::size_t row = begin; row < end && !m_columns.isEnough(); ++row)
            m_columns.take(m_rows[row].cells);
    }

    // A title may stand between two empty rows.
    void takeTitleAbove(std::size_t begin)
    {
        const std::size_t title = begin - 1;
        const bool isTaken = !m_found.empty() && m_found.back().row == title;
        if (!isTaken && title > 0 && m_rows[title].isBelowBlank && filledCells(m_rows[title].cells) == 1)
            m_found.push_back({title, ofSecondTableReason(m_names)});
    }

    const std::vector<SpacedRow> &m_rows;
    Columns m_columns;
    std::vector<SecondTableRow> m_found;
    QString m_names; // of the columns of the last one
    bool m_isBehindTable = false;
};

} // namespace

std::vector<SecondTableRow> secondTableRows(const std::vector<SpacedRow> &rows) { return Separation(rows).run(); }

} // namespace Ratchet
