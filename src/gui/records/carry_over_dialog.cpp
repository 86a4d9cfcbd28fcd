// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_over_dialog.h"

#include "ui_carry_over_dialog.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/carry_over.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>

#include <QPushButton>

namespace Ratchet {

CarryOverDialog::CarryOverDialog(Workspace &workspace, Id<Improvement> improvement, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_improvement(improvement)
    , m_services(servicesToCarryTo(workspace.reg(), improvement, workspace.document().today()))
    , m_ui(std::make_unique<Ui::CarryOverDialog>())
    , m_carry(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->title->setText(recordTitle(workspace.reg(), EntityKind::Improvement, improvement.value));
    m_carry = m_ui->buttons->addButton(tr("&Carry over"), QDialogButtonBox::AcceptRole);
    makePrimary(m_carry);
    for (const Id<Service> service : m_services) {
        auto *item = new QListWidgetItem(workspace.reg().find(service)->name, m_ui->services);
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->services->setVisible(!m_services.empty());
    m_ui->none->setVisible(m_services.empty());
    m_ui->services->setCurrentRow(0);
    connect(m_ui->services, &QListWidget::itemChanged, this, &CarryOverDialog::updateState);
    updateState();
}

CarryOverDialog::~CarryOverDialog() = default;

std::vector<Id<Service>> CarryOverDialog::chosen() const
{
    std::vector<Id<Service>> services;
    for (int row = 0; row < m_ui->services->count(); ++row) {
        if (m_ui->services->item(row)->checkState() == Qt::Checked)
            services.push_back(m_services[size_t(row)]);
    }
    return services;
}

void CarryOverDialog::updateState()
{
    const auto count = chosen().size();
    m_carry->setText(count == 0 ? tr("&Carry over") : tr("&Carry over to %Ln", nullptr, int(count)));
    m_carry->setEnabled(count > 0 && m_workspace.view().isEditable());
}

void CarryOverDialog::accept()
{
    const std::vector<Id<Service>> services = chosen();
    ChangeBuilder builder = m_workspace.document().builder();
    const Status carried =
        carryOver(builder, m_workspace.reg(), m_improvement, services, m_workspace.document().today());
    if (!carried)
        return m_workspace.ask().tell(this, tr("Nothing was changed"), carried.error().what);
    m_workspace.apply(
        std::move(builder),
        tr("%1 is carried over to %Ln service(s)", nullptr, int(services.size())).arg(m_ui->title->text()),
        ChangeKind::Edit, this, [this] { QDialog::accept(); });
}

} // namespace Ratchet
