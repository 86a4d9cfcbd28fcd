// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification_dialog.h"

#include "ui_verification_dialog.h"

#include <answers/basis/figures.h>
#include <document/document.h>
#include <gui/workspace/workspace.h>
#include <report/verify/pack_verification.h>
#include <report/verify/pack_verifier.h>
#include <store/store.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/plain_label.h>
#include <widgets/progress_job.h>
#include <widgets/show_dialog.h>

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

AnswerTable differenceTable(const std::vector<PackDifference> &differences)
{
    AnswerTable table;
    table.title = VerificationDialog::tr("Differences");
    table.column(VerificationDialog::tr("Where"), 3)
        .column(VerificationDialog::tr("What"), 4)
        .column(VerificationDialog::tr("In the pack"), 4)
        .column(VerificationDialog::tr("As it should be"), 4);
    for (const PackDifference &difference : differences)
        table.row({{difference.part},
                   {difference.what},
                   {difference.printed.isEmpty() ? u"–"_s : withShortHash(difference.printed), {}, Tone::Concern},
                   {difference.recomputed.isEmpty() ? u"–"_s : withShortHash(difference.recomputed)}});
    return table;
}

QString headOf(const QString &name, const PackVerification &found)
{
    if (found.isSound())
        return VerificationDialog::tr("%1 is what it claims to be.").arg(name);
    if (!found.isRegisterIntact)
        return VerificationDialog::tr("The register was altered beside the program; it cannot judge %1.").arg(name);
    return VerificationDialog::tr("%1 is not what it claims to be: %2.")
        .arg(name, VerificationDialog::tr("%Ln difference(s)", nullptr, int(found.differences.size())));
}

QString asText(const QString &head, const PackVerification &found)
{
    QStringList lines{head};
    for (const PackDifference &difference : found.differences)
        lines += QStringList{difference.part, difference.what, difference.printed, difference.recomputed}.join(u'\t');
    lines += found.proven + found.notProven + found.notes;
    return lines.join(u'\n');
}

} // namespace

VerificationDialog::VerificationDialog(const QString &path, const PackVerification &found, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::VerificationDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(tr("Verified: %1").arg(name));
    const QString head = headOf(name, found);
    m_text = asText(head, found);
    m_ui->verdict->setChip(found.isSound()              ? tr("✓ Sound")
                               : found.isRegisterIntact ? tr("✕ Differs")
                                                        : tr("✕ Register altered"),
                           found.isSound() ? Tone::Good : Tone::Concern);
    m_ui->head->setText(head);
    m_ui->differences->setVisible(!found.differences.empty());
    m_ui->differences->setTable(differenceTable(found.differences));
    m_ui->differences->horizontalHeader()->setSectionResizeMode(
        QHeaderView::Stretch); // all columns are seen; tips have what is cut
    addSentences(tr("Proven"), found.proven, u"✓");
    addSentences(tr("Not proven"), found.notProven, u"○");
    addSentences(tr("To be known"), found.notes, u"–");
    QPushButton *copy = m_ui->buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &VerificationDialog::copyAll);
    resize(found.isSound() ? 820 : 1080, found.isSound() ? 380 : 560);
    m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
}

VerificationDialog::~VerificationDialog() = default;

// Before the space at the end of them.
void VerificationDialog::addSentences(const QString &title, const QStringList &sentences, QStringView shape)
{
    if (sentences.isEmpty())
        return;
    const auto add = [this](QWidget *line) { m_ui->sentences->insertWidget(m_ui->sentences->count() - 1, line); };
    add(plainLabel(title, LabelLook::Strong));
    for (const QString &sentence : sentences)
        add(selectableLabel(shape + u' ' + sentence));
}

void VerificationDialog::copyAll() const { QApplication::clipboard()->setText(m_text); }

void verifyInWindow(Workspace &workspace, QWidget *window, const QString &path)
{
    runJob<PackVerification>(
        window, VerificationDialog::tr("Comparing every figure and page…"),
        [path, file = workspace.document().store().path()](const JobProgress &progress) {
            return verifyPack(path, file, progress);
        },
        [&workspace, window, path](const Result<PackVerification> &found) {
            if (found)
                showDialog(new VerificationDialog(path, *found, window));
            else if (found.error().code != ErrorCode::Cancelled)
                workspace.ask().tellError(window, VerificationDialog::tr("The pack cannot be verified"), found.error());
        });
}

} // namespace Ratchet
