// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_sheets_dialog.h"

#include "ui_owner_sheets_dialog.h"

#include <core/register.h>
#include <document/document.h>
#include <owners/owner_sheet_names.h>
#include <owners/owner_sheet_writer.h>
#include <widgets/ask.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/progress_job.h>
#include <widgets/theme.h>

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

OwnerSheetsDialog::OwnerSheetsDialog(Workspace &workspace, const std::vector<Id<Person>> &chosen, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_owners(ownersWithOpenItems(workspace.document().reg()))
    , m_ui(std::make_unique<Ui::OwnerSheetsDialog>())
    , m_write(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    applyLooks(this);
    m_write = m_ui->buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
    makePrimary(m_write);
    m_ui->list->ensurePolished(); // uniform rows are measured once
    const QLocale locale;
    QStringList people;
    for (const OpenItems &owner : m_owners) {
        auto *item = new QTreeWidgetItem(
            m_ui->list, {owner.name, locale.toString(owner.actions), locale.toString(owner.improvements)});
        const bool isTicked = chosen.empty() || std::ranges::find(chosen, owner.person) != chosen.end();
        item->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        people += owner.name;
    }
    m_files = ownerFileNames(people);
    QHeaderView *header = m_ui->list->header();
    header->setAccessibleName(tr("Columns"));
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    m_ui->list->setVisible(!m_owners.empty());
    m_ui->all->setVisible(!m_owners.empty());
    m_ui->none->setVisible(!m_owners.empty());
    m_ui->nobody->setVisible(m_owners.empty());
    m_ui->folder->setText(QDir::toNativeSeparators(QFileInfo(workspace.document().path()).absolutePath()));
    connect(m_ui->list, &QTreeWidget::itemChanged, this, &OwnerSheetsDialog::updateState);
    m_ui->folderProblem->setControl(m_ui->folder);
    connect(m_ui->folder, &QLineEdit::textChanged, m_ui->folderProblem, [this] { m_ui->folderProblem->say({}); });
    connect(m_ui->folder, &QLineEdit::textChanged, this, &OwnerSheetsDialog::updateState);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_ui->choose, &QPushButton::clicked, this, [this] {
        m_workspace.ask().folderToWrite(
            this, windowTitle(), QDir::fromNativeSeparators(m_ui->folder->text()),
            [this](const QString &folder) { m_ui->folder->setText(QDir::toNativeSeparators(folder)); });
    });
    updateState();
}

OwnerSheetsDialog::~OwnerSheetsDialog() = default;

void OwnerSheetsDialog::tickAll(bool isTicked)
{
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row)
        m_ui->list->topLevelItem(row)->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
}

std::vector<OwnerSheetsDialog::Wanted> OwnerSheetsDialog::wanted() const
{
    const QDir folder(QDir::fromNativeSeparators(m_ui->folder->text().trimmed()));
    std::vector<Wanted> sheets;
    for (int row = 0; row < m_ui->list->topLevelItemCount(); ++row) {
        if (m_ui->list->topLevelItem(row)->checkState(0) == Qt::Checked)
            sheets.push_back({m_owners[size_t(row)].person, folder.filePath(m_files[row])});
    }
    return sheets;
}

void OwnerSheetsDialog::updateState()
{
    const auto count = int(wanted().size());
    m_write->setText(count == 0 ? tr("&Write") : tr("&Write %Ln sheet(s)", nullptr, count));
    m_write->setEnabled(count > 0 && !m_ui->folder->text().trimmed().isEmpty());
}

void OwnerSheetsDialog::accept()
{
    const std::vector<Wanted> sheets = wanted();
    if (sheets.empty())
        return;
    if (!QFileInfo(QFileInfo(sheets.front().path).absolutePath()).isDir()) {
        m_ui->folderProblem->say(tr("There is no folder \"%1\".").arg(m_ui->folder->text().trimmed()));
        return m_ui->folderProblem->lead();
    }
    QStringList there;
    for (const Wanted &sheet : sheets) {
        if (QFile::exists(sheet.path))
            there += QFileInfo(sheet.path).fileName();
    }
    if (there.isEmpty())
        return write(sheets);
    constexpr qsizetype named = 5;
    const QString more = there.size() > named ? u"\n…"_s : QString();
    m_workspace.ask().confirm(this, tr("Replace files?"),
                              tr("%Ln of these files are there already:", nullptr, int(there.size())) + u'\n'
                                  + there.mid(0, named).join(u'\n') + more,
                              tr("Replace"), [this, sheets] { write(sheets); });
}

void OwnerSheetsDialog::write(const std::vector<Wanted> &sheets)
{
    const Result<SheetOrigin> origin = sheetOrigin(m_workspace.document());
    if (!origin)
        return m_workspace.ask().tellError(this, tr("Nothing was written"), origin.error());
    const auto work = [sheets, origin = *origin,
                       reg = m_workspace.document().snapshot()](const JobProgress &progress) -> Result<int> {
        int written = 0;
        for (const Wanted &sheet : sheets) {
            if (!progress(written, int(sheets.size())))
                return failure(ErrorCode::Cancelled, {});
            if (const Status status = writeOwnerSheet(sheet.path, ownerSheetOf(reg, sheet.person, origin)); !status)
                return tl::unexpected<Error>(status.error());
            ++written;
        }
        return written;
    };
    runJob<int>(
        this, tr("Writing sheets…"), work,
        [this, folder = m_ui->folder->text().trimmed()](const Result<int> &written) { finish(written, folder); });
}

void OwnerSheetsDialog::finish(const Result<int> &written, const QString &folder)
{
    if (!written && written.error().code == ErrorCode::Cancelled)
        return;
    if (!written)
        return m_workspace.ask().tellError(this, tr("The sheets were not all written"), written.error());
    m_workspace.ask().tell(
        parentWidget(), tr("Sheets written"),
        tr("%Ln sheet(s) are in %1. They come back by File > Import, or dropped on the window.", nullptr, *written)
            .arg(folder));
    QDialog::accept();
}

} // namespace Ratchet
