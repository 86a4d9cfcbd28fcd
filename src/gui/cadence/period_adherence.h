// SPDX-License-Identifier: GPL-3.0-or-later
// What was due in the time that the calendar shows and what of it was held, in words that lead to the records; and the
// same of dates of one's own.
#pragma once

#include <gui/workspace/workspace.h>

#include <QWidget>

namespace Ratchet {

struct Ceremony;

class LinkText;

class PeriodAdherence final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodAdherence(Workspace &workspace, QWidget *parent = nullptr);

    // Of the days `from` to `to`, as far as they have come by the reporting date; of one ceremony, or of all.
    void showPeriod(QDate from, QDate to, Id<Ceremony> ceremony);

private:
    void askForDates();

    Workspace &m_workspace;
    QDate m_from;
    QDate m_to;
    Id<Ceremony> m_ceremony;
    LinkText *m_words;
    std::vector<RecordRef> m_rows;
};

} // namespace Ratchet
