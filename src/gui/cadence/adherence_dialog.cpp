// SPDX-License-Identifier: GPL-3.0-or-later
#include "adherence_dialog.h"

#include <answers/evaluation/cadence_statistics.h>
#include <document/register_view.h>
#include <gui/cadence/adherence_words.h>
#include <widgets/day_edit.h>
#include <widgets/help_topic.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

AdherenceDialog::AdherenceDialog(Workspace &workspace, QDate from, QDate to, Id<Ceremony> ceremony, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ceremony(ceremony)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_figure(plainLabel({}, LabelLook::CardTitle))
{
    setProperty(helpTopicProperty, u"cadence#adherence"_s);
    setWindowTitle(tr("Adherence of other dates"));
    const QDate asOf = workspace.view().asOf();
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *dates = new QFormLayout;
    m_from->setDate(std::min(from, asOf));
    m_to->setDate(std::min(to, asOf));
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_figure->setObjectName(u"figure"_s);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setMaximumDate(asOf);
        connect(day, &QDateEdit::dateChanged, this, &AdherenceDialog::showFigure);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    dates->addRow(tr("&From"), m_from);
    dates->addRow(tr("&To"), m_to);
    rows->addLayout(dates);
    rows->addWidget(m_figure);
    rows->addWidget(plainLabel(tr("Held by due, both days included and up to the reporting date; cancelled ones, and "
                                  "those before a ceremony counts, are not due."),
                               LabelLook::Muted));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("Show the records"), QDialogButtonBox::AcceptRole);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Adherence found = chosen();
        accept();
        m_workspace.showRows(adherenceWords(found, QLocale()), behindDates(found));
    });
    showFigure();
}

Adherence AdherenceDialog::chosen() const
{
    return adherenceOfCeremony(adherenceOf(m_workspace.reg(), m_from->date(), m_to->date(), m_workspace.view().asOf()),
                               m_ceremony);
}

void AdherenceDialog::showFigure()
{
    const bool isTurned = m_from->date() > m_to->date();
    const Adherence found = chosen();
    m_figure->setText(isTurned ? tr("The last day lies before the first.") : adherenceWords(found, QLocale()));
    m_show->setEnabled(!found.due.empty());
}

} // namespace Ratchet
