// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <support/test.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

SourceTree SourceTree::below(const QString &folder)
{
    const QDir root(folder);
    QMap<QString, QString> texts;
    QDirIterator it(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        texts.insert(root.relativeFilePath(path), QString::fromUtf8(Test::contentOf(path)));
    }
    return SourceTree(texts);
}

SourceTree::SourceTree(const QMap<QString, QString> &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        QStringList lines = text->split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        m_files.insert(text.key(), lines);
    }
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        readIncludes(file.key(), *file);
}

void SourceTree::readIncludes(const QString &path, const QStringList &lines)
{
    static const QRegularExpression directive(u"^#include [<\"]([^>\"]+)[>\"]"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = directive.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString beside = QDir::cleanPath(QFileInfo(path).path() + u'/' + match.captured(1));
        for (const QString &file : {beside, match.captured(1)}) {
            if (m_files.contains(file)) {
                m_includes.push_back({path, file, int(i) + 1});
                break;
            }
        }
    }
}

QString stemOf(const QString &path) { return path.left(path.lastIndexOf(u'.')); }

} // namespace Ratchet::House
