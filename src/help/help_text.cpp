// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include <core/name_words.h>

#include <QRegularExpression>
#include <QStringList>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString withoutMarkdown(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"\\*+|`"_s);
    return markdown.replace(link, u"\\1"_s).remove(emphasis);
}

QString inLines(const QString &markdown, int width)
{
    QStringList lines;
    for (const QString &paragraph : withoutMarkdown(markdown).split(u'\n')) {
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

QString firstParagraph(const QString &markdown)
{
    return withoutMarkdown(markdown.section(u"\n\n"_s, 0, 0)).simplified();
}

QString searchable(const QString &text) { return withoutAccents(text).replace(u'′', u'\'').replace(u'’', u'\''); }

} // namespace Ratchet
