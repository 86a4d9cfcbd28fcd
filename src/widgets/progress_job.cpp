// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_job.h"

#include <QPushButton>

namespace Ratchet {

namespace {

// Stays until the worker has ended, also after it was told to: what it holds is not free before.
class ProgressDialog final : public QProgressDialog {
public:
    ProgressDialog(const QString &title, QWidget *window)
        : QProgressDialog(window)
        , m_cancel(new QPushButton(QProgressDialog::tr("Cancel"), this))
    {
        setLabelText(title);
        setWindowTitle(title);
        setRange(0, 0);
        setCancelButton(m_cancel);
        disconnect(this, &QProgressDialog::canceled, this, nullptr); // it would hide
        connect(this, &QProgressDialog::canceled, this, [this] {
            setLabelText(QProgressDialog::tr("Stopping…"));
            m_cancel->setEnabled(false);
        });
    }

    void reject() override { Q_EMIT canceled(); } // Escape and the frame

private:
    QPushButton *m_cancel;
};

} // namespace

QProgressDialog *makeProgressDialog(QWidget *window, const QString &title)
{
    auto *dialog = new ProgressDialog(title, window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(300);
    dialog->setMinimumWidth(420);
    return dialog;
}

} // namespace Ratchet
