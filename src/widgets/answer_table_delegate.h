// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table of an answer, with what is drawn in them beside their words.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Ratchet {

struct CellGlyph;

class AnswerTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    // What is drawn in a cell; null for nothing.
    using GlyphAt = std::function<const CellGlyph *(const QModelIndex &)>;

    AnswerTableDelegate(GlyphAt glyphAt, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    GlyphAt m_glyphAt;
};

} // namespace Ratchet
