// SPDX-License-Identifier: GPL-3.0-or-later
// What the platform's accessibility meets of a view with PaintedContent: its parts first, then the widgets inside it.
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Ratchet {

class PaintedContent;

class PaintedViewAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit PaintedViewAccess(QWidget *view);

    // The next question about a part meets a new one.
    void forgetParts();

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override { return int(selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    // Days and slides are chosen one by one.
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

protected:
    ~PaintedViewAccess() override;

private:
    // Null while the view is being taken down.
    [[nodiscard]] const PaintedContent *parts() const;
    [[nodiscard]] int partCount() const;
    [[nodiscard]] QAccessibleInterface *partAccess(int index) const;

    mutable QHash<int, QAccessible::Id> m_made; // by the index of the part
};

} // namespace Ratchet
