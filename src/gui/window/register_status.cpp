// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_status.h"

#include <core/register.h>
#include <document/document.h>
#include <store/file_fate.h>
#include <store/store.h>
#include <widgets/elided_label.h>
#include <widgets/help_topic.h>
#include <widgets/short_reason.h>

#include <QLabel>
#include <QTimer>

namespace Ratchet {

namespace {

constexpr int settling = 1'500; // ms: the first page comes before the ledger

// A connection of its own: that of the window belongs to the window's thread.
Result<Integrity> verifyFile(const QString &path, const Register &present, const LedgerHead &head,
                             const Cancellation &cancellation)
{
    const auto store = Store::openAgain(path, head);
    if (!store)
        return tl::unexpected<Error>(store.error());
    return (*store)->check(present, head.number, [&cancellation](int, int) { return !cancellation.isRequested(); });
}

} // namespace

RegisterStatus::RegisterStatus(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new QLabel(this))
    , m_ledger(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_done(new ElidedLabel(this))
    , m_who(new QLabel(this))
{
    addWidget(m_saved);
    addWidget(m_ledger);
    addWidget(m_backup);
    m_done->setObjectName(QStringLiteral("done"));
    addWidget(m_done, 1);
    addPermanentWidget(m_who);
    setSizeGripEnabled(false);
    setProperty(helpTopicProperty, QStringLiteral("files#verify"));
}

void RegisterStatus::setWorkspace(Workspace *workspace)
{
    m_verification.cancel();
    m_workspace = workspace;
    m_ledger->clear();
    m_done->tell({}, {});
    if (workspace) {
        connect(&workspace->document(), &Document::changed, this, &RegisterStatus::showState);
        connect(&workspace->document(), &Document::undoStateChanged, this, &RegisterStatus::tellChange);
        m_ledger->setText(tr("Verifying the ledger…"));
        QTimer::singleShot(settling, this, &RegisterStatus::verify);
    }
    showState();
}

void RegisterStatus::verify()
{
    if (!m_workspace)
        return;
    showState();
    Document &document = m_workspace->document();
    if (document.fate() != FileFate::Ours)
        return showIntegrity(failure(ErrorCode::Replaced, tr("What is open is not in its file any more.")));
    m_ledger->setText(tr("Verifying the ledger…"));
    m_verification.run([path = document.path(), reg = document.reg(), head = document.store().head()](
                           const Cancellation &cancellation) { return verifyFile(path, reg, head, cancellation); },
                       [this](const Result<Integrity> &found) { takeIntegrity(found); });
}

void RegisterStatus::takeIntegrity(const Result<Integrity> &found)
{
    if (found || found.error().code != ErrorCode::Cancelled)
        return showIntegrity(found);
    if (m_workspace && m_workspace->document().isReadOnly()) // its file went on for good, and this does not follow
        showIntegrity(failure(ErrorCode::Replaced,
                              tr("Somebody went on in the register while it was open here. Open it again to verify "
                                 "it with what was added.")));
    else // somebody edited meanwhile
        QTimer::singleShot(settling, this, &RegisterStatus::verify);
}

void RegisterStatus::showIntegrity(const Result<Integrity> &found)
{
    if (!found) {
        m_ledger->setText(tr("⚠ Ledger not verified"));
        m_ledger->setToolTip(describe(found.error()));
    } else if (found->isSound()) {
        m_ledger->setText(tr("✓ Ledger intact"));
        m_ledger->setToolTip(tr("Every change from 1 to %1 was verified.").arg(QLocale().toString(found->changes)));
    } else {
        m_ledger->setText(
            tr("✕ Ledger broken, findings: %1").arg(QLocale().toString(qlonglong(found->findings.size()))));
        QStringList findings;
        for (const Integrity::Finding &finding : found->findings)
            findings += finding.what;
        m_ledger->setToolTip(findings.mid(0, 20).join(u'\n'));
    }
}

// A single key may change a record: what it did is said, and how it is taken back.
void RegisterStatus::tellChange()
{
    const Document &document = m_workspace->document();
    const bool isDone = document.canUndo() && !document.canRedo(); // and not just taken back, which is said itself
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    const QString reason = isDone ? document.undoText() : QString();
    m_done->tell(isDone ? tr("%1 · %2 takes it back").arg(shortReason(reason), keys) : QString(), reason);
}

void RegisterStatus::showState()
{
    if (!m_workspace) {
        for (QLabel *label : {m_saved, m_ledger, m_backup, m_who})
            label->clear();
        return;
    }
    Document &document = m_workspace->document();
    const QLocale locale;
    const QString number = locale.toString(document.change());
    m_saved->setText(document.isReadOnly()                   ? tr("Read-only · change %1").arg(number)
                         : document.fate() == FileFate::Ours ? tr("Saved · change %1").arg(number)
                                                             : tr("⚠ Not in its file · change %1").arg(number));
    const QDateTime backup = document.store().lastBackup();
    m_backup->setText(backup.isValid()
                          ? tr("Backup %1").arg(locale.toString(backup.toLocalTime(), QLocale::ShortFormat))
                          : tr("No backup yet"));
    m_who->setText(document.who());
}

} // namespace Ratchet
