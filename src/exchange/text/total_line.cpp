// SPDX-License-Identifier: GPL-3.0-or-later
#include "total_line.h"

#include <exchange/text/row_cells.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestFigure = 40;

// A name may follow or go before these; alone they are enough.
const QStringList &totalWords()
{
    static const QStringList words{u"total"_s,  u"totals"_s, u"totale"_s, u"totaal"_s,    u"gesamt"_s,  u"summe"_s,
                                   u"sum"_s,    u"suma"_s,   u"somma"_s,  u"somme"_s,     u"soma"_s,    u"result"_s,
                                   u"σύνολο"_s, u"итого"_s,  u"合計"_s,   u"insgesamt"_s, u"ergebnis"_s};
    return words;
}

// These say it whatever follows.
const QStringList &clearWords()
{
    static const QStringList words{u"subtotal"_s,      u"sub-total"_s,   u"sub total"_s,      u"zwischensumme"_s,
                                   u"teilsumme"_s,     u"grand total"_s, u"grandtotal"_s,     u"overall total"_s,
                                   u"gesamtsumme"_s,   u"endsumme"_s,    u"gesamtergebnis"_s, u"total general"_s,
                                   u"total général"_s, u"total geral"_s, u"sous-total"_s,     u"sous total"_s,
                                   u"subtotale"_s,     u"subtotaal"_s,   u"eindtotaal"_s,     u"totale generale"_s};
    return words;
}

bool isClearTotal(const QString &label)
{
    return std::ranges::any_of(clearWords(), [&label](const QString &word) {
        return label == word || (label.startsWith(word) && !label[word.size()].isLetter());
    });
}

QString nameInTotal(const QString &label)
{
    for (const QString &word : totalWords()) {
        if (label.startsWith(word + u' '))
            return label.sliced(word.size() + 1);
        if (label.endsWith(u' ' + word))
            return label.chopped(word.size() + 1);
    }
    return {};
}

// "60 items": how many were summed up.
bool isCount(QStringView cell)
{
    static const QRegularExpression count(uR"(^\d[\d.,'’\s]*\s\p{L}+$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed().toString();
    return text.size() <= longestFigure && count.match(text).hasMatch();
}

// A label and nothing but figures: where the label stands, or -1.
struct Labelled {
    qsizetype label = -1;
    qsizetype figures = 0;
};

Labelled labelled(const QStringList &cells)
{
    Labelled found;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (isBlankOrDash(cells[column]))
            continue;
        if (found.label < 0 && found.figures == 0 && !isFigure(cells[column]))
            found.label = column;
        else if (isFigure(cells[column]) || isCount(cells[column]) || isFormulaError(cells[column].trimmed()))
            ++found.figures; // a sum that the spreadsheet could not work out is one
        else
            return {};
    }
    return found;
}

// Looks at one short cell only: most lines end here.
bool mayBeTotal(const QStringList &cells)
{
    static constexpr QStringView parts[] = {u"tota",     u"summ",  u"sum",    u"som",   u"gesamt", u"result",
                                            u"ergebnis", u"geral", u"σύνολο", u"итого", u"合計"};
    const auto first = std::ranges::find_if(cells, [](const QString &cell) { return !isBlankOrDash(cell); });
    return first != cells.end() && first->size() <= longestLabel
        && std::ranges::any_of(parts,
                               [&first](QStringView part) { return first->contains(part, Qt::CaseInsensitive); });
}

} // namespace

QString plainLabel(QStringView cell)
{
    if (cell.size() > longestLabel)
        return {};
    QString text = cell.trimmed().toString().toLower().simplified();
    while (text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u'='))
        text.chop(1);
    return text.trimmed();
}

bool isFigure(QStringView cell)
{
    static const QRegularExpression date(uR"(\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d))"_s);
    static const QRegularExpression figure(uR"(^[-+(]?\s*[\p{Sc}]?\s*[-+]?[\d.,:'’\s%()]*\d[\d.,:'’\s%()]*)"
                                           uR"((?:\p{Sc}|[A-Z]{3}|h|hrs?|hours?|min|d|days?|Std\.?|Tage?)?$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed().toString();
    return text.size() <= longestFigure && figure.match(text).hasMatch() && !date.match(text).hasMatch();
}

bool isBlankOrDash(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    return trimmed.isEmpty() || std::all_of(trimmed.begin(), trimmed.end(), [](QChar letter) {
               return letter == u'-' || letter == u'–' || letter == u'—';
           });
}

bool isTotalLine(const QStringList &cells)
{
    const Labelled found = mayBeTotal(cells) ? labelled(cells) : Labelled();
    if (found.label < 0)
        return false;
    const QString label = plainLabel(cells[found.label]);
    return totalWords().contains(label) || isClearTotal(label);
}

QString nameSummedUp(const QStringList &cells)
{
    const Labelled found = mayBeTotal(cells) ? labelled(cells) : Labelled();
    return found.label < 0 || found.figures == 0 ? QString() : nameInTotal(plainLabel(cells[found.label]));
}

} // namespace Ratchet
