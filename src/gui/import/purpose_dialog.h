// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a table is to be brought in as; what its headers say is offered first.
#pragma once

#include <exchange/intake/table_purpose.h>

#include <QDialog>

#include <memory>

namespace Ratchet {

namespace Ui {
class PurposeDialog;
}

class PurposeDialog final : public QDialog {
    Q_OBJECT

public:
    // `purposes` as purposesOf() has them; `name` of the file.
    PurposeDialog(std::vector<TablePurpose> purposes, const QString &name, QWidget *parent);
    ~PurposeDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const Ratchet::TablePurpose &purpose);

private:
    std::vector<TablePurpose> m_purposes;
    std::unique_ptr<Ui::PurposeDialog> m_ui;
};

} // namespace Ratchet
