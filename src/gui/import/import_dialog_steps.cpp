// SPDX-License-Identifier: GPL-3.0-or-later
// The three steps of an ImportDialog as they look.
#include <core/register.h>
#include <gui/import/import_dialog.h>

#include <gui/import/import_columns.h>
#include <widgets/entity_words.h>
#include <widgets/plain_label.h>
#include <widgets/record_delegate.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace Ratchet {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Workspace &workspace, EntityKind kind, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_head(plainLabel({}, LabelLook::CardTitle))
    , m_steps(new QStackedWidget(this))
    , m_problem(plainLabel({}, LabelLook::Body))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Import %1").arg(namesInSentence(kind)));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    rows->addWidget(m_head);
    m_steps->addWidget(buildSource());
    m_steps->addWidget(buildColumns());
    m_steps->addWidget(buildPreview());
    rows->addWidget(m_steps, 1);
    m_problem->setObjectName(u"problem"_s);
    rows->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    for (QPushButton *button : {cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    makePrimary(m_next);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(Step(std::max(0, m_steps->currentIndex() - 1))); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    say({});
    showStep(Source);
    resize(900, 640);
}

QWidget *ImportDialog::buildSource()
{
    auto *step = new QWidget(m_steps);
    auto *rows = new QVBoxLayout(step);
    setGaps(rows, 0, Space::medium);
    rows->addWidget(plainLabel(
        tr("The first row has the headers; they may be called anything. Dates, numbers and words are found "
           "out, and where that is not certain you are asked. Nothing is changed before you have seen every row."),
        LabelLook::Body));
    auto *choose = new QPushButton(tr("Choose a &file: CSV, Excel or OpenDocument…"), step);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    rows->addWidget(choose, 0, Qt::AlignLeft);
    auto *name = plainLabel(tr("Or &paste cells copied from a spreadsheet:"), LabelLook::Body);
    rows->addWidget(name);
    m_pasted = new QPlainTextEdit(step);
    m_pasted->setAccessibleName(tr("Cells copied from a spreadsheet"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    name->setBuddy(m_pasted);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &ImportDialog::updateTexts);
    rows->addWidget(m_pasted, 1);
    return step;
}

QWidget *ImportDialog::buildColumns()
{
    auto *step = new QWidget(m_steps);
    auto *rows = new QVBoxLayout(step);
    setGaps(rows, 0, Space::medium);
    m_known = plainLabel({}, LabelLook::Muted);
    m_known->hide();
    rows->addWidget(m_known);
    m_columns = new ImportColumns(step);
    rows->addWidget(m_columns, 1);
    connect(m_columns, &ImportColumns::columnChosen, this, &ImportDialog::chooseColumn, Qt::QueuedConnection);
    connect(m_columns, &ImportColumns::patternChosen, this, &ImportDialog::choosePattern);
    connect(m_columns, &ImportColumns::valueChosen, this, &ImportDialog::chooseValue);
    return step;
}

QWidget *ImportDialog::buildPreview()
{
    auto *step = new QWidget(m_steps);
    auto *rows = new QVBoxLayout(step);
    setGaps(rows, 0, Space::medium);
    m_counts = plainLabel({}, LabelLook::Body);
    m_shown = new QComboBox(step);
    m_shown->setAccessibleName(tr("Rows shown"));
    m_shown->addItem(tr("All rows"));
    for (const RowAction action :
         {RowAction::Add, RowAction::Update, RowAction::Unchanged, RowAction::Duplicate, RowAction::Refused})
        m_shown->addItem(tr("Only: %1").arg(rowActionLabel(action)), int(action));
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preview.setShown(index > 0 ? std::optional(RowAction(m_shown->itemData(index).toInt())) : std::nullopt);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_shown);
    rows->addLayout(head);
    m_rows = new QTreeView(step);
    m_rows->setAccessibleName(tr("What will happen, row by row"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setModel(&m_preview);
    m_rows->header()->setAccessibleName(tr("Columns"));
    m_rows->setItemDelegate(new RecordDelegate([this]() -> const Register & { return m_workspace.reg(); },
                                               [](const QModelIndex &) -> const Field * { return nullptr; }, m_rows));
    for (const auto &[column, width] : {std::pair(0, 60), std::pair(1, 130), std::pair(2, 260)})
        m_rows->setColumnWidth(column, width);
    rows->addWidget(m_rows, 1);
    m_leaveOut = new QCheckBox(tr("&Leave out the rows that cannot be taken, and import the others"), step);
    connect(m_leaveOut, &QCheckBox::clicked, this, &ImportDialog::updateTexts);
    rows->addWidget(m_leaveOut);
    auto *keep = new QHBoxLayout;
    auto *name = plainLabel(tr("&Keep this mapping as"), LabelLook::Body);
    m_keepAs = new QLineEdit(step);
    m_keepAs->setPlaceholderText(tr("A name, e.g. Action log of the service desk; empty: not kept"));
    m_keepAs->setAccessibleName(tr("Keep this mapping as"));
    name->setBuddy(m_keepAs);
    name->setWordWrap(false);
    keep->addWidget(name);
    keep->addWidget(m_keepAs, 1);
    rows->addLayout(keep);
    return step;
}

void ImportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    updateTexts();
    if (step == Columns)
        m_columns->focusFirstOpen();
    else if (step == Preview)
        m_rows->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::updateTexts()
{
    const int step = m_steps->currentIndex();
    const QString what = namesInSentence(m_kind);
    m_head->setText(step == Source        ? tr("1 of 3 · Where the %1 come from").arg(what)
                        : step == Columns ? tr("2 of 3 · What each column is")
                                          : tr("3 of 3 · What will happen"));
    m_back->setEnabled(step != Source);
    const bool hasText = m_pasted && !m_pasted->toPlainText().trimmed().isEmpty();
    const ImportPlan empty;
    const ImportPlan &plan = m_planned ? m_planned->plan : empty;
    const QLocale locale;
    QStringList counts;
    for (const RowAction action :
         {RowAction::Add, RowAction::Update, RowAction::Unchanged, RowAction::Duplicate, RowAction::Refused}) {
        if (const qsizetype count = plan.count(action))
            counts += u"%1 %2"_s.arg(locale.toString(count), rowActionLabel(action).toLower());
    }
    if (!m_table.problems.empty())
        counts += tr("%Ln line(s) cannot be read", nullptr, int(m_table.problems.size()));
    if (!plan.created.empty())
        counts += tr("%Ln people, services and the like are new", nullptr, int(plan.created.size()));
    m_counts->setText(counts.join(u" · "_s));
    m_leaveOut->setVisible(m_planned && !plan.isComplete());
    const qsizetype written = plan.count(RowAction::Add) + plan.count(RowAction::Update);
    const bool mayImport = m_planned && written > 0 && (plan.isComplete() || m_leaveOut->isChecked());
    switch (step) {
    case Source:
        m_next->setText(hasText ? tr("&Next") : tr("Choose a &file…"));
        m_next->setEnabled(true);
        break;
    case Columns:
        m_next->setText(tr("&Next: look at the rows"));
        m_next->setEnabled(bool(m_planned));
        break;
    default:
        m_next->setText(tr("&Import %1").arg(locale.toString(written)));
        m_next->setEnabled(mayImport);
    }
}

void ImportDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace Ratchet
