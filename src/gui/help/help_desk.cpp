// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_desk.h"

#include <core/register.h>
#include <gui/help/focus_topic.h>
#include <gui/help/help_window.h>
#include <help/manual.h>
#include <report/pack/pack.h>
#include <report/sheets/manual_sheet.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(Ask &ask, QWidget *window)
    : QObject(window)
    , m_ask(ask)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() { delete m_help; }

void HelpDesk::show(const QString &reference)
{
    if (!m_help) {
        m_help = new HelpWindow;
        connect(m_help, &HelpWindow::pdfRequested, this, &HelpDesk::savePdf);
    }
    m_help->showReference(manual().section(reference) ? reference : u"first-steps"_s);
    m_help->setWindowState(m_help->windowState() & ~Qt::WindowMinimized); // it stays over the whole screen where it was
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::showFor(const QWidget *focus) { show(focusTopic(focus ? focus : m_window)); }

void HelpDesk::savePdf()
{
    QWidget *const window = m_help && m_help->isVisible() ? static_cast<QWidget *>(m_help) : m_window;
    const auto writeTo = [this, window](const QString &path) {
        const auto work = [path](const JobProgress &progress) -> Result<QString> {
            const PackSettings settings = packSettings(Register(), {}, 0);
            return writeManual(path, manual(), settings, progress).map([path] { return path; });
        };
        const auto tell = [this, window](const Result<QString> &written) {
            if (written)
                m_ask.choose(window, tr("The manual is written"), QDir::toNativeSeparators(*written), {tr("Open it")},
                             tr("Close"),
                             [path = *written](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            else if (written.error().code != ErrorCode::Cancelled)
                m_ask.tellError(window, tr("The manual was not written"), written.error());
        };
        runJob<QString>(window, tr("Writing the manual…"), work, tell);
    };
    m_ask.fileToSave(window, tr("Save the manual"), tr("Ratchet manual.pdf"), tr("PDF documents (*.pdf)"), writeTo);
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = static_cast<const QWidget *>(watched);
    const QWidget *window = widget->window();
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || (window != m_help && !qobject_cast<const QDialog *>(window)))
        return false;
    showFor(widget);
    return true;
}

} // namespace Ratchet
