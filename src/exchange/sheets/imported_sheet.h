// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a spreadsheet file: its values in their places, before they become texts.
#pragma once

#include <core/fields/value.h>
#include <core/result.h>

#include <QHash>

#include <vector>

namespace Ratchet {

// What the format of a cell says about its value, where the value alone does not.
enum class CellForm : quint8 {
    Plain,
    Percent, // a number that is shown times 100
    Seconds, // a number with that unit beside it
    Minutes,
    Hours,
    Days,
    Month, // the first day of a month, quarter or year of which no day is shown
    Quarter,
    Year,
    Time, // a text "hh:mm:ss": a time of day or a length of time, its hours may be more than 24
    Error, // a text such as "#N/A" that a formula gives instead of a value
};

struct SheetCell {
    Value value = {};
    CellForm form = CellForm::Plain;
    QString currency = {}; // that its format puts beside a number
};

// Cells shown as one, whose value stands in the first; rows and columns from 0, the last ones among them.
struct MergedCells {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

// What somebody wrote on a cell; row and column from 0.
struct CellComment {
    int row = 0;
    int column = 0;
    QString author; // empty where it is not known
    QString text;
};

struct ImportedSheet {
    std::vector<std::vector<Value>> rows; // rows are of different lengths
    QHash<std::pair<int, int>, CellForm> forms; // by row and column, from 0; only those that are not plain
    QHash<std::pair<int, int>, QString> currencies; // the same
    std::vector<MergedCells> merged; // in the order of the file
    std::vector<int> hiddenRows; // from 0, in order; they are among `rows`
    std::vector<int> hiddenColumns; // the same; cells may not reach as far
    std::vector<CellComment> comments; // by row and column
    std::vector<Error> notices; // what was not read, by line and column

    [[nodiscard]] CellForm formAt(std::size_t row, std::size_t column) const
    {
        return forms.isEmpty() ? CellForm::Plain : forms.value({int(row), int(column)}, CellForm::Plain);
    }
    [[nodiscard]] QString currencyAt(std::size_t row, std::size_t column) const
    {
        return currencies.isEmpty() ? QString() : currencies.value({int(row), int(column)});
    }
    // What stands beside the value of a cell.
    void noteLook(int row, int column, const SheetCell &cell)
    {
        if (cell.form != CellForm::Plain)
            forms.insert({row, column}, cell.form);
        if (!cell.currency.isEmpty())
            currencies.insert({row, column}, cell.currency);
    }
};

struct NamedSheet {
    QString name;
    ImportedSheet sheet;
    bool isVisible = true;
};

// More than any sheet has: a broken file cannot ask for more memory.
constexpr int maximumSheetRows = 1'048'576;
constexpr int maximumSheetColumns = 16'384;

} // namespace Ratchet
