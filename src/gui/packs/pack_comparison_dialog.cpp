// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_comparison_dialog.h"

#include "ui_pack_comparison_dialog.h"

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/packs/pack_export.h>
#include <gui/paper/sheet_export.h>
#include <report/pack/pack_source.h>
#include <widgets/answer_table.h>
#include <widgets/button_text.h>
#include <widgets/form_looks.h>
#include <widgets/plain_label.h>

#include <QLabel>
#include <QPushButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The earlier pack stands first, whichever was chosen first.
bool isEarlier(const Pack &one, const Pack &other)
{
    return std::tuple(one.asOf, one.change, one.madeAt) < std::tuple(other.asOf, other.change, other.madeAt);
}

QString described(const Pack &pack)
{
    return PackComparisonDialog::tr("%1 · as of %2")
        .arg(pack.reference, QLocale().toString(pack.asOf, QLocale::ShortFormat));
}

} // namespace

PackComparisonDialog::PackComparisonDialog(Workspace &workspace, Id<Pack> pack, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_pack(*workspace.reg().find(pack))
    , m_ui(std::make_unique<Ui::PackComparisonDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(tr("Compare %1").arg(described(m_pack)));
    m_export = m_ui->buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &PackComparisonDialog::exportPdf);
    for (const Pack &other : workspace.reg().all<Pack>()) {
        if (other.id != pack)
            m_ui->other->insertItem(0, described(other), qint64(other.id.value));
    }
    chooseAlike();
    connect(m_ui->other, &QComboBox::currentIndexChanged, this, &PackComparisonDialog::compute);
    compute();
}

PackComparisonDialog::~PackComparisonDialog() = default;

// The latest that is about the same; otherwise the latest.
void PackComparisonDialog::chooseAlike()
{
    m_ui->other->setCurrentIndex(0);
    for (int row = m_ui->other->count(); row-- > 0;) {
        const Pack *other = m_workspace.reg().find(Id<Pack>(m_ui->other->itemData(row).toLongLong()));
        if (other->scope == m_pack.scope)
            m_ui->other->setCurrentIndex(row);
    }
}

void PackComparisonDialog::compute()
{
    const Pack *other = m_workspace.reg().find(Id<Pack>(m_ui->other->currentData().toLongLong()));
    if (!other)
        return;
    m_ui->summary->setText(tr("Both packs are being computed again…"));
    m_export->setEnabled(false);
    const bool isFirst = isEarlier(*other, m_pack);
    m_job.run(
        [path = m_workspace.document().path(), before = isFirst ? *other : m_pack,
         after = isFirst ? m_pack : *other](const Cancellation &cancellation) -> Result<PackComparison> {
            const QLocale locale;
            const Result<PackSide> was = packSide(path, before, locale);
            if (!was)
                return tl::unexpected<Error>(was.error());
            if (cancellation.isRequested())
                return failure(ErrorCode::Cancelled, {});
            const Result<PackSide> is = packSide(path, after, locale);
            return is ? Result<PackComparison>(comparePacks(*was, *is, locale)) : tl::unexpected<Error>(is.error());
        },
        [this](const Result<PackComparison> &computed) { take(computed); });
}

void PackComparisonDialog::take(const Result<PackComparison> &computed)
{
    while (m_ui->tabs->count() > 0)
        delete m_ui->tabs->widget(0);
    if (!computed)
        return m_ui->summary->setText(computed.error().what);
    m_comparison = computed.value();
    const QString changed = m_comparison.count() == 0 ? tr("nothing is different")
                                                      : tr("%Ln difference(s)", nullptr, int(m_comparison.count()));
    const QString summary = tr("%1 → %2: %3").arg(m_comparison.before, m_comparison.after, changed);
    m_ui->summary->setText(m_comparison.note.isEmpty() ? summary : summary + u'\n' + m_comparison.note);
    for (const AnswerTable &table : m_comparison.tables)
        addTable(table);
    m_export->setEnabled(true);
}

void PackComparisonDialog::addTable(const AnswerTable &table)
{
    const QString title = tr("%1 (%2)").arg(buttonText(table.title), QLocale().toString(qint64(table.rows.size())));
    if (table.rows.empty()) {
        QLabel *none = plainLabel(tr("No difference."), LabelLook::Muted);
        none->setAlignment(Qt::AlignCenter);
        m_ui->tabs->addTab(none, title);
        return;
    }
    auto *view = new AnswerTableView;
    view->setTable(table);
    view->setAccessibleName(table.title);
    connect(view, &AnswerTableView::recordActivated, this, [this](const RecordRef &record) {
        m_workspace.showRecord(record);
        accept();
    });
    m_ui->tabs->addTab(view, title);
}

void PackComparisonDialog::exportPdf()
{
    exportSheet(m_workspace, this, tr("Save the comparison"),
                tr("Comparison %1 %2.pdf").arg(m_comparison.before, m_comparison.after),
                [comparison = m_comparison](const QString &path, const PackSource &source) {
                    const SpokenLanguage language(source.settings.locale);
                    return writePackComparison(path, comparison, source.settings);
                });
}

} // namespace Ratchet
