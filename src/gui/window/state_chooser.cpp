// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_chooser.h"

#include "ui_state_chooser.h"

#include <document/document.h>
#include <document/register_view.h>
#include <gui/workspace/workspace.h>
#include <widgets/form_looks.h>

#include <QPushButton>

namespace Ratchet {

StateChooser::StateChooser(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::StateChooser>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));

    const RegisterView &view = workspace.view();
    const QDate today = workspace.document().today();
    m_ui->asOfDay->setToday(today);
    m_ui->recordedDay->setToday(today);
    m_ui->asOfDay->setDate(view.asOf());
    (view.isAsOfToday() ? m_ui->asOfToday : m_ui->asOfOther)->setChecked(true);
    m_ui->recordedDay->setDate(today.addDays(-1));
    m_ui->recordedDay->setMaximumDate(today);
    m_ui->recordedNumber->setMaximum(int(std::max<qint64>(1, view.document().change())));
    m_ui->recordedNumber->setValue(int(view.earlierChange().value_or(view.document().change())));
    (view.earlierChange() ? m_ui->recordedAfter : m_ui->recordedNow)->setChecked(true);

    connect(m_ui->asOfDay, &QDateEdit::dateChanged, m_ui->asOfOther, [this] { m_ui->asOfOther->setChecked(true); });
    connect(m_ui->recordedDay, &QDateEdit::dateChanged, m_ui->recordedOn,
            [this] { m_ui->recordedOn->setChecked(true); });
    connect(m_ui->recordedNumber, &QSpinBox::valueChanged, m_ui->recordedAfter,
            [this] { m_ui->recordedAfter->setChecked(true); });
}

StateChooser::~StateChooser() = default;

QString StateChooser::stateText(const RegisterView &view)
{
    QString text = view.isAsOfToday() ? tr("as of today")
                                      : tr("as of %1").arg(QLocale().toString(view.asOf(), QLocale::ShortFormat));
    if (view.earlierChange())
        text += tr(" · as recorded after change %1").arg(QLocale().toString(*view.earlierChange()));
    return text;
}

void StateChooser::accept()
{
    const Result<std::optional<qint64>> change = chosenChange();
    if (!change)
        return tell(change.error().what);
    const QDate asOf = m_ui->asOfToday->isChecked() ? QDate() : m_ui->asOfDay->date();
    m_workspace.showState(asOf, *change, this, [this](const Status &shown) {
        if (shown)
            QDialog::accept();
        else if (shown.error().code != ErrorCode::Cancelled)
            tell(describe(shown.error()));
    });
}

void StateChooser::tell(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

Result<std::optional<qint64>> StateChooser::chosenChange() const
{
    if (m_ui->recordedAfter->isChecked())
        return std::optional<qint64>(m_ui->recordedNumber->value());
    if (!m_ui->recordedOn->isChecked())
        return std::optional<qint64>();
    const Result<qint64> number = m_workspace.document().lastChangeOf(m_ui->recordedDay->date());
    if (!number)
        return tl::unexpected<Error>(number.error());
    if (*number == 0)
        return failure(ErrorCode::InvalidValue, tr("On that day this register did not exist yet."));
    return std::optional<qint64>(*number);
}

} // namespace Ratchet
