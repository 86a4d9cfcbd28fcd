// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_comparison_dialog.h"

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/packs/pack_export.h>
#include <gui/packs/sheet_export.h>
#include <widgets/answer_table.h>
#include <widgets/plain_label.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

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
    , m_other(new QComboBox)
    , m_summary(plainLabel({}))
    , m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Compare %1").arg(described(m_pack)));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::medium);
    auto *line = new QHBoxLayout;
    setGaps(line, 0, Space::medium);
    auto *label = new QLabel(tr("Compare &with"));
    label->setBuddy(m_other);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->view()->setAccessibleName(m_other->accessibleName());
    m_other->setMinimumContentsLength(28);
    for (const Pack &other : workspace.reg().all<Pack>()) {
        if (other.id != pack)
            m_other->insertItem(0, described(other), qint64(other.id.value));
    }
    line->addWidget(label);
    line->addWidget(m_other);
    line->addStretch(1);
    rows->addLayout(line);
    rows->addWidget(m_summary);
    m_tabs->setDocumentMode(true);
    rows->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_export = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &PackComparisonDialog::exportPdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackComparisonDialog::reject);
    rows->addWidget(buttons);
    chooseAlike();
    connect(m_other, &QComboBox::currentIndexChanged, this, &PackComparisonDialog::compute);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isPending && m_watcher.isFinished())
            take();
    });
    resize(900, 600);
    compute();
}

PackComparisonDialog::~PackComparisonDialog()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

// The latest that is about the same; otherwise the latest.
void PackComparisonDialog::chooseAlike()
{
    m_other->setCurrentIndex(0);
    for (int row = m_other->count(); row-- > 0;) {
        const Pack *other = m_workspace.reg().find(Id<Pack>(m_other->itemData(row).toLongLong()));
        if (other->scope == m_pack.scope)
            m_other->setCurrentIndex(row);
    }
}

void PackComparisonDialog::compute()
{
    const Pack *other = m_workspace.reg().find(Id<Pack>(m_other->currentData().toLongLong()));
    if (!other)
        return;
    m_summary->setText(tr("Both packs are being computed again…"));
    m_export->setEnabled(false);
    m_isPending = true;
    const bool isFirst = isEarlier(*other, m_pack);
    m_watcher.setFuture(
        QtConcurrent::run([path = m_workspace.document().store().path(), before = isFirst ? *other : m_pack,
                           after = isFirst ? m_pack : *other]() -> Result<PackComparison> {
            const QLocale locale;
            const Result<PackSide> was = packSide(path, before, locale);
            if (!was)
                return tl::unexpected<Error>(was.error());
            const Result<PackSide> is = packSide(path, after, locale);
            return is ? Result<PackComparison>(comparePacks(*was, *is, locale)) : tl::unexpected<Error>(is.error());
        }));
}

void PackComparisonDialog::take()
{
    m_isPending = false;
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    const Result<PackComparison> &computed = m_watcher.future().result();
    if (!computed)
        return m_summary->setText(computed.error().what);
    m_comparison = computed.value();
    const QString changed = m_comparison.count() == 0 ? tr("nothing is different")
                                                      : tr("%Ln difference(s)", nullptr, int(m_comparison.count()));
    const QString summary = tr("%1 → %2: %3").arg(m_comparison.before, m_comparison.after, changed);
    m_summary->setText(m_comparison.note.isEmpty() ? summary : summary + u'\n' + m_comparison.note);
    for (const AnswerTable &table : m_comparison.tables) {
        QWidget *content = nullptr;
        if (table.rows.empty()) {
            QLabel *none = plainLabel(tr("No difference."), LabelLook::Muted);
            none->setAlignment(Qt::AlignCenter);
            content = none;
        } else {
            auto *view = new AnswerTableView;
            view->setTable(table);
            view->setAccessibleName(table.title);
            connect(view, &AnswerTableView::recordActivated, this, [this](const RecordRef &record) {
                m_workspace.showRecord(record);
                accept();
            });
            content = view;
        }
        m_tabs->addTab(content,
                       tr("%1 (%2)").arg(QString(table.title).replace(u'&', u"&&"_s),
                                         QLocale().toString(qint64(table.rows.size()))));
    }
    m_export->setEnabled(true);
}

void PackComparisonDialog::wait()
{
    while (m_isPending) {
        m_watcher.waitForFinished();
        take();
    }
}

void PackComparisonDialog::exportPdf()
{
    exportSheet(m_workspace, this, tr("Save the comparison"),
                tr("Comparison %1 %2.pdf").arg(m_comparison.before, m_comparison.after),
                [comparison = m_comparison](const QString &path, const PackSettings &settings) -> Status {
                    const SpokenLanguage language(settings.locale);
                    return writePackComparison(path, comparison, settings);
                });
}

} // namespace Ratchet
