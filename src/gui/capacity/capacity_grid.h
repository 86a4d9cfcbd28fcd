// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the capacity: typed into, blocks copied, pasted and emptied, as high as its rows.
#pragma once

#include <models/grids/capacity_model.h>

#include <QTableView>

class QAction;

namespace Ratchet {

class CapacityGrid final : public QTableView {
    Q_OBJECT

public:
    explicit CapacityGrid(CapacityModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void refused(const QString &reason);
    // Something was written.
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void fit();
    void report(const Status &written);

    CapacityModel &m_model;
    QAction *m_copy;
    QAction *m_paste;
};

} // namespace Ratchet
