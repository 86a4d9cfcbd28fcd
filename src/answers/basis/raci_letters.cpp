// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_letters.h"

#include <core/entities/raci.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr RaciLetter responsible{u'R', QT_TRANSLATE_NOOP("RaciLetter", "Responsible"),
                                 QT_TRANSLATE_NOOP("RaciLetter", "Does the work. At least one for each activity.")};
constexpr RaciLetter accountable{
    u'A', QT_TRANSLATE_NOOP("RaciLetter", "Accountable"),
    QT_TRANSLATE_NOOP("RaciLetter", "Answers for the result. Exactly one for each activity.")};
constexpr RaciLetter consulted{u'C', QT_TRANSLATE_NOOP("RaciLetter", "Consulted"),
                               QT_TRANSLATE_NOOP("RaciLetter", "Is asked before it is done.")};
constexpr RaciLetter informed{u'I', QT_TRANSLATE_NOOP("RaciLetter", "Informed"),
                              QT_TRANSLATE_NOOP("RaciLetter", "Is told when it is done.")};

constexpr RaciLetter raci[] = {responsible, accountable, consulted, informed};
constexpr RaciLetter rasci[] = {responsible,
                                accountable,
                                {u'S', QT_TRANSLATE_NOOP("RaciLetter", "Supports"),
                                 QT_TRANSLATE_NOOP("RaciLetter", "Helps whoever does the work, with hands or means.")},
                                consulted,
                                informed};
constexpr RaciLetter raciVs[] = {responsible,
                                 accountable,
                                 consulted,
                                 informed,
                                 {u'V', QT_TRANSLATE_NOOP("RaciLetter", "Verifies"),
                                  QT_TRANSLATE_NOOP("RaciLetter", "Checks the result against what was agreed.")},
                                 {u'S', QT_TRANSLATE_NOOP("RaciLetter", "Signs off"),
                                  QT_TRANSLATE_NOOP("RaciLetter", "Approves the verified result.")}};
constexpr RaciLetter cairo[] = {consulted,
                                accountable,
                                informed,
                                responsible,
                                {u'O', QT_TRANSLATE_NOOP("RaciLetter", "Out of the loop"),
                                 QT_TRANSLATE_NOOP("RaciLetter", "Has no part in it, and that was decided.")}};
constexpr RaciLetter daci[] = {
    {u'D', QT_TRANSLATE_NOOP("RaciLetter", "Driver"),
     QT_TRANSLATE_NOOP("RaciLetter", "Does the work and leads it to a decision. At least one for each activity.")},
    {u'A', QT_TRANSLATE_NOOP("RaciLetter", "Approver"),
     QT_TRANSLATE_NOOP("RaciLetter", "Decides and answers for it. Exactly one for each activity.")},
    {u'C', QT_TRANSLATE_NOOP("RaciLetter", "Contributor"),
     QT_TRANSLATE_NOOP("RaciLetter", "Is asked before it is decided.")},
    informed};

// The whole circle: each letter, accountable and doing at once, nothing.
QStringList circleOf(RaciVariant variant)
{
    QStringList circle{QString()};
    for (const RaciLetter &letter : raciLetters(variant))
        circle += QString(QChar(letter.letter));
    circle += cellOf(QString(u'A') + QChar(doingLetter(variant)));
    return circle;
}

} // namespace

std::span<const RaciLetter> raciLetters(RaciVariant variant)
{
    switch (variant) {
    case RaciVariant::Rasci:
        return rasci;
    case RaciVariant::RaciVs:
        return raciVs;
    case RaciVariant::Cairo:
        return cairo;
    case RaciVariant::Daci:
        return daci;
    case RaciVariant::Raci:
    case RaciVariant::None:
        break;
    }
    return raci;
}

QString letterName(const RaciLetter &letter) { return QCoreApplication::translate("RaciLetter", letter.name); }

QString letterMeaning(const RaciLetter &letter) { return QCoreApplication::translate("RaciLetter", letter.meaning); }

QString variantName(RaciVariant variant)
{
    return QString::fromLatin1(raciVariantOptions[variant == RaciVariant::None ? 0 : size_t(variant) - 1].label);
}

char16_t doingLetter(RaciVariant variant) { return variant == RaciVariant::Daci ? u'D' : u'R'; }

QString lettersIn(QStringView cell, RaciVariant variant)
{
    const QString upper = cell.toString().toUpper();
    QString found;
    for (const RaciLetter &letter : raciLetters(variant)) {
        if (upper.contains(QChar(letter.letter)))
            found += QChar(letter.letter);
    }
    for (const QChar letter : upper) {
        if (letter.isLetter() && !found.contains(letter))
            found += letter;
    }
    return found;
}

QString cellOf(const QString &letters)
{
    QStringList parts;
    for (const QChar letter : letters)
        parts += QString(letter);
    // "A/R" is how it is written everywhere, whatever the order of the letters.
    std::ranges::stable_sort(
        parts, [](const QString &left, const QString &right) { return left == "A"_L1 && right != "A"_L1; });
    return parts.join(u'/');
}

QString withLetterTyped(QStringView cell, char16_t letter, RaciVariant variant)
{
    QString held = lettersIn(cell, variant);
    const QChar typed(letter);
    if (held.contains(typed))
        return cellOf(held.remove(typed));
    const QChar doing(doingLetter(variant));
    const QChar other = typed == u'A' ? doing : typed == doing ? QChar(u'A') : QChar();
    return cellOf(!other.isNull() && held.contains(other) ? QString(other) + typed : QString(typed));
}

QString nextCell(QStringView cell, int step, RaciVariant variant)
{
    const QStringList circle = circleOf(variant);
    const qsizetype at = std::max<qsizetype>(0, circle.indexOf(cellOf(lettersIn(cell, variant))));
    return circle[(at + step + circle.size()) % circle.size()];
}

} // namespace Ratchet
