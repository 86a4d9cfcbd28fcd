// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a tile: the number, what it is, how it is computed; a click or Return opens the rows behind it.
#pragma once

#include <answers/basis/figures.h>

#include <QAbstractButton>

class QLayout;

namespace Ratchet {

class Workspace;

class FigureTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Figure m_figure;
};

// Shows these figures in the layout, in their order, with tiles that are there used again.
void showFigures(QLayout &layout, const std::vector<Figure> &figures, Workspace &workspace, QWidget *parent);

} // namespace Ratchet
