// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_word.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

QString plainWord(QStringView text)
{
    QString word;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter == u'ß')
            word += u"ss"_s;
        else if (letter.isLetterOrNumber())
            word += letter;
    }
    return word;
}

QString headerSaying(const QString &words, const QStringList &header, const QMap<QString, QString> &taken)
{
    for (const QString &word : words.split(u' ')) {
        for (const QString &candidate : header) {
            if (plainWord(candidate) == word && !taken.contains(candidate))
                return candidate;
        }
    }
    return {};
}

} // namespace Ratchet
