// SPDX-License-Identifier: GPL-3.0-or-later
// The chain from incidents to no repeat, drawn as bars that grow shorter, and below each link the lessons lost there by
// name.
#pragma once

#include <answers/reviews/lesson_chain.h>
#include <gui/workspace/workspace.h>

#include <QWidget>

class QGridLayout;

namespace Ratchet {

class FlowLayout;

class ChainView final : public QWidget {
    Q_OBJECT

public:
    explicit ChainView(Workspace &workspace, QWidget *parent = nullptr);

    void setChain(const LessonChain &chain);

private:
    void addLink(int row, const LessonChain &chain, ChainLink link);
    // After `head` the first of them, each a way to what carries it, and one to all of them, which are called `what`.
    void addThreads(FlowLayout *flow, const QString &head, const QString &what,
                    const std::vector<const ChainThread *> &lost);
    [[nodiscard]] QString nameOf(const ChainThread &thread) const;

    Workspace &m_workspace;
    QGridLayout *m_rows;
};

} // namespace Ratchet
