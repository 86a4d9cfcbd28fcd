// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_dialog.h"

#include <widgets/day_edit.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

DayDialog::DayDialog(const QString &title, const QString &question, QDate day, QDate latest, QWidget *parent)
    : QDialog(parent)
    , m_day(new DayEdit(this))
{
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *label = new QLabel(question, this);
    label->setWordWrap(true);
    label->setBuddy(m_day);
    rows->addWidget(label);
    m_day->setMaximumDate(latest);
    m_day->setDate(day);
    m_day->setAccessibleName(question);
    rows->addWidget(m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDate DayDialog::day() const { return m_day->date(); }

} // namespace Ratchet
