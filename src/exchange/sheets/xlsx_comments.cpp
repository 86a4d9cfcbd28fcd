// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_comments.h"

#include <exchange/sheets/xml_attribute.h>

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// Of "B12"; nothing for anything else.
std::optional<CellComment> commentAt(const QString &address)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < address.size() && address[at] >= u'A' && address[at] <= u'Z' && column < maximumSheetColumns; ++at)
        column = column * 26 + (address[at].unicode() - u'A' + 1);
    const int row = address.sliced(at).toInt();
    if (column < 1 || column > maximumSheetColumns || row < 1 || row > maximumSheetRows)
        return {};
    return CellComment{.row = row - 1, .column = column - 1, .author = {}, .text = {}};
}

// Of all elements "t" up to the end of the current one, or its own.
QString textWithin(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    }
    return text.trimmed();
}

QHash<QString, QString> namesOfPersons(const QByteArray &part)
{
    QHash<QString, QString> names;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"person")
            names.insert(xmlAttribute(xml, u"id"), xmlAttribute(xml, u"displayName"));
    }
    return names;
}

std::vector<CellComment> threadedComments(const QByteArray &part, const QHash<QString, QString> &persons)
{
    std::vector<CellComment> comments;
    std::optional<CellComment> current;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"threadedComment") {
            current = commentAt(xmlAttribute(xml, u"ref"));
            if (current)
                current->author = persons.value(xmlAttribute(xml, u"personId"));
        } else if (xml.isStartElement() && xml.name() == u"text" && current) {
            current->text = textWithin(xml);
            comments.push_back(*current);
            current.reset();
        }
    }
    return comments;
}

std::vector<CellComment> notesIn(const QByteArray &part)
{
    std::vector<CellComment> notes;
    QStringList authors;
    std::optional<CellComment> current;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"author") {
            authors += textWithin(xml);
        } else if (xml.isStartElement() && xml.name() == u"comment") {
            current = commentAt(xmlAttribute(xml, u"ref"));
            if (current)
                current->author = authors.value(xmlAttribute(xml, u"authorId").toInt());
        } else if (xml.isStartElement() && xml.name() == u"text" && current) {
            current->text = textWithin(xml);
            // Some put the author in bold before the text.
            if (!current->author.isEmpty() && current->text.startsWith(current->author + u':'))
                current->text = current->text.sliced(current->author.size() + 1).trimmed();
            notes.push_back(*current);
            current.reset();
        }
    }
    return notes;
}

} // namespace

std::vector<CellComment> xlsxComments(const QByteArray &notes, const QByteArray &threads, const QByteArray &persons)
{
    std::vector<CellComment> comments = threadedComments(threads, namesOfPersons(persons));
    QSet<std::pair<int, int>> threaded;
    for (const CellComment &comment : comments)
        threaded.insert({comment.row, comment.column});
    for (CellComment &note : notesIn(notes)) {
        const bool standsForThread = note.author.startsWith(u"tc=") && threaded.contains({note.row, note.column});
        if (!standsForThread)
            comments.push_back(std::move(note));
    }
    std::ranges::stable_sort(comments, {}, [](const CellComment &one) { return std::pair(one.row, one.column); });
    return comments;
}

} // namespace Ratchet
