// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet of a workbook is read: shown where there are several, with how many rows the one that was read has.
#pragma once

#include <exchange/text/text_table.h>

#include <QWidget>

class QComboBox;
class QLabel;

namespace Ratchet {

class SheetChooser final : public QWidget {
    Q_OBJECT

public:
    explicit SheetChooser(QWidget *parent);

    // Hidden for a table that is of no workbook, or of one with a single sheet.
    void setTable(const TextTable &table);

Q_SIGNALS:
    void chosen(const QString &sheet);

private:
    QComboBox *m_sheets;
    QLabel *m_rows;
};

} // namespace Ratchet
