// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString withoutMarks(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"\\*+|`"_s);
    return markdown.replace(link, u"\\1"_s).remove(emphasis);
}

QString inLines(const QString &markdown, int width)
{
    QStringList lines;
    for (const QString &paragraph : withoutMarks(markdown).split(u'\n')) {
        if (paragraph.startsWith(u'|')) {
            lines += paragraph;
            continue;
        }
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines += line;
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QString firstParagraph(const QString &markdown) { return withoutMarks(markdown.section(u"\n\n"_s, 0, 0)).simplified(); }

QString searchable(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(parts.size());
    for (const QChar letter : parts) {
        if (letter == u'′' || letter == u'’')
            folded += u'\'';
        else if (letter == u'ø') // has no accent that could be taken off
            folded += u'o';
        else if (letter.category() != QChar::Mark_NonSpacing)
            folded += letter;
    }
    return folded;
}

} // namespace Ratchet
