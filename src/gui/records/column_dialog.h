// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows, and in which order.
#pragma once

#include <models/lists/record_facts.h>
#include <widgets/input_dialog.h>

#include <memory>

namespace Ratchet {

namespace Ui {
class ColumnDialog;
}

class ColumnDialog final : public InputDialog {
    Q_OBJECT

public:
    ColumnDialog(const std::vector<RecordColumn> &all, const QStringList &shown, Ask &ask, QWidget *parent);
    ~ColumnDialog() override;

    // The chosen ones, in order; never empty after accept().
    [[nodiscard]] QStringList shown() const;

private:
    void moveCurrent(int by);

    std::unique_ptr<Ui::ColumnDialog> m_ui;
};

} // namespace Ratchet
