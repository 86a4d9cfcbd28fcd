// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula_guard.h"

namespace Ratchet {
namespace {

// What a spreadsheet takes for the begin of a formula, also in the full-width forms of East Asian keyboards.
bool beginsFormula(QChar letter)
{
    constexpr QStringView signs = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    return signs.contains(letter);
}

// What may stand in front of a formula so that some program still runs it.
bool isPassedOver(QChar letter)
{
    constexpr QStringView others = u"\"'`,;|\ufeff\u200b";
    return letter.isSpace() || letter.category() == QChar::Other_Control || others.contains(letter);
}

bool needsGuard(QStringView cell)
{
    for (const QChar letter : cell) {
        if (beginsFormula(letter))
            return true;
        if (!isPassedOver(letter))
            return false;
    }
    return false;
}

} // namespace

QString guarded(const QString &cell) { return needsGuard(cell) ? u'\'' + cell : cell; }

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace Ratchet
