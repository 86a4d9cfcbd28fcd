// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_adherence.h"

#include <answers/evaluation/cadence_statistics.h>
#include <document/register_view.h>
#include <gui/cadence/adherence_dialog.h>
#include <gui/cadence/adherence_words.h>
#include <widgets/link_text.h>
#include <widgets/show_dialog.h>
#include <widgets/theme.h>

#include <QHBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

PeriodAdherence::PeriodAdherence(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new LinkText({}))
{
    auto *row = new QHBoxLayout(this);
    setGaps(row, 0, Space::medium);
    m_words->setObjectName(u"adherence"_s);
    m_words->setAccessibleDescription(tr("Held by due in the time shown, up to the reporting date; cancelled ones, "
                                         "and those before a ceremony counts, are not due. Shows the records."));
    m_words->setToolTip(m_words->accessibleDescription());
    connect(m_words, &QAbstractButton::clicked, this,
            [this] { m_workspace.showRows(m_words->accessibleName(), m_rows); });
    row->addWidget(m_words, 1);
    auto *dates = new LinkText(tr("Other dates…"));
    dates->setObjectName(u"otherDates"_s);
    dates->setAccessibleDescription(tr("Adherence of dates of your own"));
    connect(dates, &QAbstractButton::clicked, this, &PeriodAdherence::askForDates);
    row->addWidget(dates);
}

void PeriodAdherence::showPeriod(QDate from, QDate to, Id<Ceremony> ceremony)
{
    m_from = from;
    m_to = to;
    m_ceremony = ceremony;
    const Adherence found =
        adherenceOfCeremony(adherenceOf(m_workspace.reg(), from, to, m_workspace.view().asOf()), ceremony);
    m_rows = behindDates(found);
    m_words->setWords(adherenceWords(found, QLocale()));
    m_words->setEnabled(!m_rows.empty());
}

void PeriodAdherence::askForDates()
{
    auto *dialog = new AdherenceDialog(m_workspace, m_from, m_to, m_ceremony, window());
    showDialog(dialog);
}

} // namespace Ratchet
