// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a day, with a calendar.
#pragma once

#include <QDialog>

class QDateEdit;

namespace Ratchet {

class DayDialog final : public QDialog {
    Q_OBJECT

public:
    // `question` names the day that is asked for; no day after `latest` can be chosen.
    DayDialog(const QString &title, const QString &question, QDate day, QDate latest, QWidget *parent);

    [[nodiscard]] QDate day() const;

private:
    QDateEdit *m_day;
};

} // namespace Ratchet
