// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of record lists (chips, tones, heads of groups) and edits them with the editor of their field.
#pragma once

#include <core/register.h>

#include <QStyledItemDelegate>

#include <functional>

namespace Ratchet {

class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    // Which field a cell shows, or nullptr.
    using FieldOf = std::function<const Field *(const QModelIndex &)>;
    using RegisterOf = std::function<const Register &()>;
    using DayOf = std::function<QDate()>; // which day it is

    RecordDelegate(RegisterOf reg, DayOf today, FieldOf fieldOf, QObject *parent);

    // How many lines a text may take: a row is as high as that.
    void setLines(int lines) { m_lines = lines; }
    [[nodiscard]] int lines() const { return m_lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    // The tick is where it is drawn.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    // Tab writes what was typed and goes on to the cell beside it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &reason) const;

private:
    RegisterOf m_register;
    DayOf m_today;
    FieldOf m_fieldOf;
    int m_lines = 1;
};

} // namespace Ratchet
