// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_parts.h"

#include <report/paper/data_file.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

void addDataTable(std::vector<Element> &part, const QString &id, const QString &title, const QString &none,
                  TableElement table)
{
    part.emplace_back(HeadingElement{2, title});
    if (table.rows.empty()) {
        part.emplace_back(TextElement{none});
        return;
    }
    table.id = id;
    table.title = title;
    part.emplace_back(std::move(table));
}

TableElement tableElement(const AnswerTable &table, const QString &id)
{
    TableElement element{table.content()};
    element.id = id;
    element.title = table.title;
    return element;
}

QString partNumber(int question, int part, const QLocale &locale)
{
    return locale.toString(question) + u'.' + locale.toString(part);
}

} // namespace Ratchet
