// SPDX-License-Identifier: GPL-3.0-or-later
// What the styles of an OpenDocument spreadsheet say beside its cells: how numbers look, which sheets are hidden.
#pragma once

#include <exchange/sheets/number_look.h>

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

class QXmlStreamReader;

namespace Ratchet {

class OdsStyles final {
public:
    // Of the content part of the file, whose own styles stand before its tables, and of its styles part, whose common
    // ones those inherit from; empty where there is none.
    OdsStyles(const QByteArray &contentXml, const QByteArray &stylesXml);

    // A plain number for a cell style that has no other format or is not known.
    [[nodiscard]] NumberFormat formatOf(const QString &cellStyle) const { return m_ofCells.value(cellStyle); }
    [[nodiscard]] bool hasFormats() const { return !m_ofCells.isEmpty(); }
    [[nodiscard]] bool isHidden(const QString &tableStyle) const { return m_hiddenTables.contains(tableStyle); }

private:
    struct Style {
        QString parent;
        QString format; // the name of its number format
        QString display; // of a table: "false" hides it
    };
    using Styles = QHash<QString, Style>; // by name

    void read(const QByteArray &part, bool takesAutomatic);
    void takeFormat(QXmlStreamReader &xml);
    void takeStyle(QXmlStreamReader &xml);
    void settle();

    QHash<QString, NumberFormat> m_formats; // by the name of the number format
    Styles m_cells;
    Styles m_tables;
    QHash<QString, NumberFormat> m_ofCells; // by the name of the cell style; those that are no plain number
    QSet<QString> m_hiddenTables;
};

} // namespace Ratchet
