// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect.h"

#include <exchange/text/header_rows.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr qsizetype sampleLength = qsizetype(128) * 1024;
constexpr std::size_t sampleRecords = 400;

// The first lines with something in them, each as its records under one trial dialect.
struct Sample {
    QString delimiter;
    QChar quote;
    std::vector<TextRow> records; // the last one is left out where the sample ends before the text
    double score = 0;
};

qsizetype filledIn(const TextRow &record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

// The number of cells that most records have; the larger one where two are as frequent.
qsizetype usualCount(const std::vector<TextRow> &records)
{
    QHash<qsizetype, int> frequency;
    for (const TextRow &record : records) {
        if (record.fault == TextRow::Fault::None && filledIn(record) > 0)
            ++frequency[record.cells.size()];
    }
    qsizetype usual = 0;
    for (auto entry = frequency.cbegin(); entry != frequency.cend(); ++entry) {
        const int best = frequency.value(usual);
        if (entry.value() > best || (entry.value() == best && entry.key() > usual))
            usual = entry.key();
    }
    return usual;
}

// Between 0 and about 1: how regular the records are, a little more where they are wide.
double scoreOf(const std::vector<TextRow> &records)
{
    const qsizetype usual = usualCount(records);
    if (usual < 2)
        return 0;
    double counted = 0;
    double regular = 0;
    bool isFirst = true;
    double penalty = 0;
    for (const TextRow &record : records) {
        if (record.fault == TextRow::Fault::None && filledIn(record) == 0)
            continue;
        const bool fits = record.fault == TextRow::Fault::None && record.cells.size() == usual;
        if (isFirst && !fits)
            penalty = 0.2;
        isFirst = false;
        counted += 1;
        regular += fits ? 1 : 0;
    }
    return counted > 0 ? regular / counted - penalty + 0.01 * double(std::min<qsizetype>(usual, 10)) : 0;
}

Sample takeSample(QStringView text, const QString &delimiter, QChar quote, QChar escape)
{
    Sample sample{delimiter, quote, {}, 0};
    const QStringView head = text.first(std::min(text.size(), sampleLength));
    RowReader reader(head, RowFormat{delimiter, quote, escape, strayQuotesOf(delimiter, quote)});
    TextRow record;
    while (sample.records.size() < sampleRecords && reader.next(record))
        sample.records.push_back(record);
    const bool isCut = head.size() < text.size() && reader.position() >= head.size();
    if (isCut && sample.records.size() > 1)
        sample.records.pop_back();
    sample.score = scoreOf(sample.records);
    return sample;
}

// A quote counts where it stands at the edge of a cell: behind a line's begin or a separator, and before one.
int quotedCells(QStringView text, QChar quote)
{
    const auto isEdge = [](QChar letter) {
        return letter == u'\n' || letter == u'\r' || letter == u',' || letter == u';' || letter == u'\t'
            || letter == u'|';
    };
    int begins = 0;
    int ends = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != quote)
            continue;
        begins += at == 0 || isEdge(text[at - 1]) ? 1 : 0;
        ends += at + 1 == text.size() || isEdge(text[at + 1]) ? 1 : 0;
    }
    return std::min(begins, ends);
}

QChar findQuote(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), sampleLength));
    return quotedCells(head, u'\'') > 1 + 2 * quotedCells(head, u'"') ? u'\'' : u'"';
}

// "a, b" and "a||b": the delimiter is two characters where it is never one alone.
QString widened(QStringView text, const Sample &best, QChar escape)
{
    for (const QString &second : {u" "_s, best.delimiter}) {
        const Sample wide = takeSample(text, best.delimiter + second, best.quote, escape);
        const bool isBetter = second == u" " ? wide.score >= best.score : wide.score >= best.score - 0.1;
        const bool isEverywhere =
            std::none_of(wide.records.begin(), wide.records.end(), [&best, &wide](const TextRow &record) {
                const bool isPlain =
                    record.fault == TextRow::Fault::None && record.cells.size() < usualCount(wide.records);
                return isPlain && record.cells.join(u"").contains(best.delimiter);
            });
        if (wide.score > 0 && isBetter && isEverywhere && wide.records.size() > 1)
            return wide.delimiter;
    }
    return best.delimiter;
}

Sample bestSample(QStringView text, const Dialect &given, QChar quote)
{
    if (!given.delimiter.isEmpty())
        return takeSample(text, given.delimiter, quote, given.escape);
    Sample best = takeSample(text, u","_s, quote, given.escape);
    for (const QString &delimiter : {u";"_s, u"\t"_s, u"|"_s, u", "_s, u"; "_s}) {
        Sample sample = takeSample(text, delimiter, quote, given.escape);
        if (sample.score > best.score)
            best = std::move(sample);
    }
    // Blanks are in every text: they separate cells only where nothing else does and every line has as many.
    if (best.score <= 0) {
        Sample blanks = takeSample(text, u" "_s, quote, given.escape);
        if (blanks.score >= 1 && blanks.records.size() > 2)
            best = std::move(blanks);
    }
    if (best.score > 0 && best.delimiter.size() == 1) {
        const QString delimiter = widened(text, best, given.escape);
        if (delimiter != best.delimiter)
            best = takeSample(text, delimiter, best.quote, given.escape);
    }
    return best;
}

std::vector<RowLook> looksOf(const std::vector<TextRow> &records, qsizetype usual)
{
    std::vector<RowLook> looks;
    for (const TextRow &record : records)
        looks.push_back(
            {.filled = filledIn(record), .isOfNames = record.cells.size() == usual && isOfNames(record.cells)});
    return looks;
}

// Titles and notes above a table fill few of its cells. The header is the first record that fills more than half.
int linesBeforeHeader(const std::vector<TextRow> &records)
{
    const qsizetype usual = usualCount(records);
    std::vector<qsizetype> filled;
    for (const TextRow &record : records) {
        if (record.cells.size() == usual && record.fault == TextRow::Fault::None && filledIn(record) > 0)
            filled.push_back(filledIn(record));
    }
    const qsizetype typical = filled.empty() ? usual : usuallyFilled(filled); // of the well-filled records
    for (std::size_t at = 0; at < records.size(); ++at) {
        const TextRow &record = records[at];
        const qsizetype cells = filledIn(record);
        const bool isTitle =
            cells == 0 || (typical >= 2 && cells * 2 <= typical && (cells == 1 || record.cells.size() != usual));
        if (record.fault != TextRow::Fault::None)
            return record.line - 1;
        if (!isTitle)
            return records[headerBehindNotes(looksOf(records, usual), at, typical)].line - 1;
    }
    return 0;
}

// The line that some programs put before the header: its length with the line end, or 0.
qsizetype markLine(QStringView text, Dialect &dialect)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar letter) { return letter == u'\n' || letter == u'\r'; });
    const qsizetype length = end - text.begin();
    QStringView line = text.first(length).trimmed();
    if (line.size() > 1 && line.startsWith(u'"') && line.endsWith(u'"'))
        line = line.sliced(1, line.size() - 2);
    const bool namesDelimiter = line.startsWith(u"sep=", Qt::CaseInsensitive) && line.size() <= 6;
    if (!namesDelimiter && !line.startsWith(u"ListSchema=") && !line.startsWith(u"#TYPE"))
        return 0;
    if (namesDelimiter && dialect.delimiter.isEmpty())
        dialect.delimiter = line.size() > 4 ? line.sliced(4).toString() : u"\t"_s; // sep= and a tab, trimmed
    const bool isPair = text.sliced(length).startsWith(u"\r\n");
    return std::min(text.size(), length + (isPair ? 2 : 1));
}

QStringView withoutLines(QStringView text, int lines)
{
    for (; lines > 0 && !text.isEmpty(); --lines) {
        qsizetype at = 0;
        while (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
            ++at;
        const bool isPair = text.sliced(at).startsWith(u"\r\n");
        text = text.sliced(std::min(text.size(), at + (isPair ? 2 : 1)));
    }
    return text;
}

} // namespace

StrayQuotes strayQuotesOf(const QString &delimiter, QChar quote)
{
    if (quote == u'\'')
        return StrayQuotes::KeepInside;
    return delimiter == u"\t" ? StrayQuotes::Keep : StrayQuotes::Report;
}

Dialect findDialect(QStringView text, Dialect given)
{
    const qsizetype marked = markLine(text, given);
    const QStringView body =
        given.linesBeforeHeader ? withoutLines(text, *given.linesBeforeHeader) : text.sliced(marked);
    const QChar quote = given.quote.isNull() ? findQuote(body) : given.quote;
    const Sample sample = bestSample(body, given, quote);
    given.delimiter = sample.delimiter;
    given.quote = quote;
    if (!given.linesBeforeHeader)
        given.linesBeforeHeader = linesBeforeHeader(sample.records) + (marked > 0 ? 1 : 0);
    return given;
}

} // namespace Ratchet
