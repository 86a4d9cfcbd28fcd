// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheet_names.h"

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Enough of a name to be told apart, and far below the 255 bytes that file systems allow in any script.
constexpr qsizetype longestName = 60;

// Neither separators and wildcards of any system, nor control and direction marks, nor halves of a surrogate pair. The
// words in front keep Windows' reserved names (CON, NUL) and names that begin with a dot from standing alone.
QString portable(const QString &name)
{
    QString text;
    for (const char32_t letter : name.toUcs4()) {
        const QChar::Category category = QChar::category(letter);
        const bool isForbidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse
            || category == QChar::Other_NotAssigned
            || (letter < 128 && R"(<>:"/\|?*%)"_L1.contains(QChar(char16_t(letter))));
        if (text.size() < longestName)
            text += isForbidden ? QString(u' ') : QString::fromUcs4(&letter, 1);
    }
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u' ')) // Windows drops them
        text.chop(1);
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

QStringList ownerFileNames(const QStringList &people)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &person : people) {
        const QString plain = portable(person);
        const QString base = plain.isEmpty()
            ? QCoreApplication::translate("OwnerSheet", "Sheet")
            : portable(QCoreApplication::translate("OwnerSheet", "Sheet of %1").arg(plain));
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1 %2"_s.arg(base).arg(number);
        taken.insert(name.toCaseFolded());
        names += name + u".xlsx"_s;
    }
    return names;
}

} // namespace Ratchet
