// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs_view.h"

#include <answers/questions/answer.h>
#include <core/entities/evidence.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/attestation_edit.h>
#include <gui/packs/pack_comparison_dialog.h>
#include <gui/packs/pack_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/packs/packs_table.h>
#include <gui/packs/verification_dialog.h>
#include <gui/records/decision_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/new_key.h>
#include <widgets/plain_label.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

PacksView::PacksView(Workspace &workspace, QWidget *parent)
    : ListedView(workspace, parent)
    , m_details(new QFrame)
{
    const auto add = [this](const QString &text, Needs needs, void (PacksView::*run)()) -> QAction * {
        QAction *action = addHeadAction(text, needs);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    QAction *openFile = add(tr("&Open the PDF"), Needs::Row, &PacksView::openFile);
    QAction *folder = add(tr("Sho&w in folder"), Needs::Row, &PacksView::showInFolder);
    QAction *copy = add(tr("Copy &hash"), Needs::Row, &PacksView::copyHash);
    QAction *file = add(tr("Verif&y a file…"), Needs::Nothing, &PacksView::verifyFile);
    QAction *compare = add(tr("&Compare with…"), Needs::Row, &PacksView::compareCurrent);
    QAction *verify = add(tr("&Verify again"), Needs::Row, &PacksView::verifyCurrent);
    QAction *attest = add(tr("&Attest…"), Needs::EditableRow, &PacksView::attestCurrent);
    QAction *make = add(tr("&New evidence pack…"), Needs::Nothing, &PacksView::makePack);
    setNewKey(make, *this);
    m_head = {file, compare, verify, attest, make};
    view().setAccessibleName(tr("Evidence packs"));
    view().addActions({openFile, folder, copy, verify, compare, attest});
    view().setContextMenuPolicy(Qt::ActionsContextMenu);
    buildDetails();
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &PacksView::showDetails);
    connect(this, &PageView::summaryChanged, this, &PacksView::showDetails);
    refresh();
}

ListedView::Job PacksView::contentJob() const
{
    return [reg = Register(workspace().reg())] {
        AnswerTable table = packsTable(reg, QLocale());
        const auto attested = std::ranges::count_if(
            reg.all<Pack>(), [&reg](const Pack &pack) { return !attestationsOf(reg, pack.id).empty(); });
        const QString all = tr("%Ln pack(s)", nullptr, int(table.rows.size()));
        const QString summary =
            table.rows.empty() ? tr("none yet") : tr("%1 · %2").arg(all, tr("%Ln attested", nullptr, int(attested)));
        return Content{.table = std::move(table),
                       .summary = summary,
                       .empty = tr("No evidence pack was made from this register yet. Ctrl+P makes one: a PDF with "
                                   "every answer, its proof and the data behind it. It is listed here with its hash, "
                                   "can be attested to question by question, verified against the register, and "
                                   "compared with the next one.")};
    };
}

void PacksView::buildDetails()
{
    makeCard(m_details);
    auto *rows = new QVBoxLayout(m_details);
    setGaps(rows, Space::card, Space::small);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Details of the pack"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    m_facts = new QFormLayout(content);
    setGaps(m_facts, 0, Space::small);
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    scroll->setWidget(content);
    rows->addWidget(scroll);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->setSpacing(Space::medium);
    outer->setStretch(0, 3);
    outer->addWidget(m_details, 2);
}

const Pack *PacksView::currentPack() const { return workspace().reg().find(Id<Pack>(current().record)); }

void PacksView::showDetails()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const Pack *pack = currentPack();
    m_details->setVisible(pack != nullptr);
    if (!pack)
        return;
    for (const auto &[name, value] : packFacts(workspace().reg(), *pack, QLocale())) {
        QLabel *shown = selectableLabel(value);
        shown->setAccessibleName(name);
        m_facts->addRow(plainLabel(name, LabelLook::Muted), shown);
    }
}

void PacksView::makePack() { exportPack(workspace(), window()); }

void PacksView::attestCurrent()
{
    const Pack *pack = currentPack();
    if (!pack)
        return;
    const auto decide = [this, id = pack->id, reference = pack->reference](std::vector<FieldValue> fields) -> Status {
        ChangeBuilder builder = workspace().document().builder();
        if (const Status gathered = attest(builder, workspace().document().reg(), id, fields); !gathered)
            return gathered;
        const auto question = std::ranges::find(fields, fieldIndex<&Attestation::question>(), &FieldValue::field);
        const QString reason = tr("Attested to question %1 of %2").arg(valueOr<qint64>(question->value)).arg(reference);
        return workspace().document().apply(std::move(builder), reason).map([](qint64) {});
    };
    const QString explanation = tr("Who signs answers for one of the five answers of %1 as it stood after change %2. "
                                   "The statement goes into the ledger and is printed in the next pack.");
    auto *dialog = new DecisionDialog(workspace(), EntityKind::Attestation,
                                      {tr("Attest to %1").arg(pack->reference),
                                       explanation.arg(pack->reference, QLocale().toString(pack->change.value_or(0))),
                                       tr("&Attest")},
                                      decide, window());
    dialog->ask<&Attestation::question>(qint64(nextToAttest(workspace().reg(), pack->id)), tr("Question (1 to 5)"));
    dialog->ask<&Attestation::person>({});
    dialog->ask<&Attestation::role>({});
    dialog->ask<&Attestation::statement>(tr("The answer is complete and right to the best of my knowledge."));
    dialog->ask<&Attestation::on>(workspace().document().today());
    dialog->setNote([this](const std::vector<FieldValue> &fields) -> QString {
        const auto entered = std::ranges::find(fields, fieldIndex<&Attestation::question>(), &FieldValue::field);
        const auto &questions = workspace().answers().questions;
        const auto asked = std::ranges::find(
            questions, entered == fields.end() ? 0 : int(valueOr<qint64>(entered->value)), &Answer::number);
        return asked == questions.end() ? QString() : tr("%1 To be asked: %2.").arg(asked->question, asked->ask);
    });
    dialog->open();
}

void PacksView::verifyCurrent()
{
    const Pack *pack = currentPack();
    if (!pack)
        return;
    if (QFileInfo::exists(pack->location))
        return verifyInWindow(workspace(), window(), pack->location);
    workspace().ask().fileToOpen(this, tr("Where is %1 now?").arg(pack->reference), tr("PDF documents (*.pdf)"),
                                 [this](const QString &path) { verifyInWindow(workspace(), window(), path); });
}

void PacksView::verifyFile()
{
    workspace().ask().fileToOpen(this, tr("Verify a pack"), tr("PDF documents (*.pdf)"),
                                 [this](const QString &path) { verifyInWindow(workspace(), window(), path); });
}

void PacksView::compareCurrent()
{
    const Pack *pack = currentPack();
    if (!pack)
        return;
    if (workspace().reg().all<Pack>().size() < 2)
        return workspace().ask().tell(window(), tr("Compare with…"), tr("There is no other pack to compare with yet."));
    auto *dialog = new PackComparisonDialog(workspace(), pack->id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PacksView::open(const RecordRef &) { openFile(); }

void PacksView::openFile()
{
    const Pack *pack = currentPack();
    if (!pack)
        return;
    if (!QFileInfo::exists(pack->location))
        return workspace().ask().tell(window(), pack->reference,
                                      tr("The file is no longer where it was written:\n%1").arg(pack->location));
    QDesktopServices::openUrl(QUrl::fromLocalFile(pack->location));
}

void PacksView::showInFolder()
{
    const Pack *pack = currentPack();
    if (!pack)
        return;
    const QString folder = QFileInfo(pack->location).absolutePath();
    if (!QFileInfo::exists(folder))
        return workspace().ask().tell(window(), pack->reference, tr("The folder is no longer there:\n%1").arg(folder));
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void PacksView::copyHash()
{
    if (const Pack *pack = currentPack())
        QApplication::clipboard()->setText(pack->sha256);
}

void PacksView::changeEvent(QEvent *event)
{
    ListedView::changeEvent(event);
    // Not at once: Qt is telling the labels, which are made anew.
    if (event->type() == QEvent::PaletteChange && m_facts)
        QMetaObject::invokeMethod(this, &PacksView::showDetails, Qt::QueuedConnection);
}

} // namespace Ratchet
