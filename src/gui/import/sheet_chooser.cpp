// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_chooser.h"

#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Ratchet {

using namespace Qt::StringLiterals;

SheetChooser::SheetChooser(QWidget *parent)
    : QWidget(parent)
    , m_sheets(new QComboBox(this))
    , m_rows(plainLabel({}, LabelLook::Muted))
{
    auto *row = new QHBoxLayout(this);
    setGaps(row, 0, Space::small);
    auto *name = new QLabel(tr("Sheet of the &workbook"), this);
    name->setBuddy(m_sheets);
    m_sheets->setObjectName(u"sheet"_s);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_sheets->view()->setAccessibleName(m_sheets->accessibleName());
    m_rows->setObjectName(u"sheetRows"_s);
    row->addWidget(name);
    row->addWidget(m_sheets);
    row->addWidget(m_rows, 1);
    connect(m_sheets, &QComboBox::textActivated, this, &SheetChooser::chosen);
}

void SheetChooser::setTable(const TextTable &table)
{
    m_sheets->clear();
    m_sheets->addItems(table.sheets);
    m_sheets->setCurrentText(table.sheet);
    m_rows->setText(
        tr("%Ln row(s) below the headers. What the columns hold stands beside them.", nullptr, int(table.rows.size())));
    setVisible(table.sheets.size() > 1);
}

} // namespace Ratchet
