// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_words.h"

#include <core/catalogue.h>
#include <core/entity_types.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// 1 is A, 27 is AA.
QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters;
}

QString whatHappens(const SheetLine &line)
{
    switch (line.state) {
    case SheetLineState::Taken:
        return line.side == SheetSide::Theirs ? App::translate("OwnerSheet", "taken over")
                                              : App::translate("OwnerSheet", "left as it is");
    case SheetLineState::Kept:
        return App::translate("OwnerSheet", "kept: changed in the register only");
    case SheetLineState::Same:
        return App::translate("OwnerSheet", "the same already");
    case SheetLineState::Conflict:
        if (!line.side)
            return App::translate("OwnerSheet", "both changed it: to be decided");
        return line.side == SheetSide::Theirs ? App::translate("OwnerSheet", "decided: the sheet's")
                                              : App::translate("OwnerSheet", "decided: the register's");
    case SheetLineState::Refused:
        return u"%1: %2"_s.arg(placeText(line.place), line.problem);
    case SheetLineState::Untouched:
        break;
    }
    return {};
}

} // namespace

QString stateText(const SheetLine &line)
{
    return line.remark.isEmpty() ? whatHappens(line) : u"%1; %2"_s.arg(whatHappens(line), line.remark);
}

QString fieldText(const SheetLine &line)
{
    return line.field < 0 ? App::translate("OwnerSheet", "Row")
                          : label(entityType(line.kind).fields[size_t(line.field)]);
}

QString placeText(const Place &place)
{
    return App::translate("OwnerSheet", "%1, row %2, column %3")
        .arg(place.file, spokenNumber(place.line), columnLetters(place.column));
}

QStringList countTexts(const SheetPlan &plan)
{
    QStringList texts;
    const auto add = [&texts](qsizetype count, const QString &text) {
        if (count > 0)
            texts += text;
    };
    add(plan.fields, App::translate("OwnerSheet", "%Ln to take over", nullptr, int(plan.fields)));
    const qsizetype open = plan.openConflicts();
    add(open, App::translate("OwnerSheet", "%Ln to be decided", nullptr, int(open)));
    const qsizetype refused = plan.count(SheetLineState::Refused);
    add(refused, App::translate("OwnerSheet", "%Ln refused", nullptr, int(refused)));
    const qsizetype kept = plan.count(SheetLineState::Kept);
    add(kept, App::translate("OwnerSheet", "%Ln changed in the register only", nullptr, int(kept)));
    const qsizetype same = plan.count(SheetLineState::Same);
    add(same, App::translate("OwnerSheet", "%Ln the same already", nullptr, int(same)));
    return texts;
}

} // namespace Ratchet
