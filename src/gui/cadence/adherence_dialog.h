// SPDX-License-Identifier: GPL-3.0-or-later
// Adherence of dates that somebody chooses, said while they are chosen; accepted, it shows the records.
#pragma once

#include <calendar/cadence_dates.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace Ratchet {

class AdherenceDialog final : public QDialog {
    Q_OBJECT

public:
    // Of one ceremony, or of all.
    AdherenceDialog(Workspace &workspace, QDate from, QDate to, Id<Ceremony> ceremony, QWidget *parent);

private:
    [[nodiscard]] Adherence chosen() const;
    void showFigure();

    Workspace &m_workspace;
    Id<Ceremony> m_ceremony;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_figure;
    QPushButton *m_show = nullptr;
};

} // namespace Ratchet
