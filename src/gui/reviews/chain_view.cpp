// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_view.h"

#include <core/record_text.h>
#include <core/register.h>
#include <widgets/card.h>
#include <widgets/flow_layout.h>
#include <widgets/link_text.h>
#include <widgets/theme.h>

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namedLosses = 6; // of a link; more are counted

// How many got to a link, beside how many there were.
class ChainBar final : public QWidget {
public:
    ChainBar(int count, int of, bool isReview)
        : m_count(count)
        , m_of(of)
        , m_isReview(isReview)
    {
        setMinimumWidth(180);
        setFixedHeight(fontMetrics().height() + 2 * Space::tight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = screenPalette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.neutralTint);
        painter.drawRoundedRect(rect(), Space::tight, Space::tight);
        QRect filled = rect();
        filled.setWidth(m_of > 0 ? width() * m_count / m_of : 0);
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect().right());
        painter.setBrush(m_isReview ? colours.neutral : colours.good);
        painter.drawRoundedRect(filled, Space::tight, Space::tight);
    }

private:
    int m_count;
    int m_of;
    bool m_isReview;
};

} // namespace

ChainView::ChainView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QGridLayout(this))
{
    setGaps(m_rows, 0, Space::small);
    m_rows->setHorizontalSpacing(Space::medium);
    m_rows->setColumnStretch(2, 2);
    m_rows->setColumnStretch(3, 5);
}

QString ChainView::nameOf(const ChainThread &thread) const
{
    const Register &reg = m_workspace.reg();
    const QString name = thread.lesson ? recordName(reg, EntityKind::Lesson, thread.lesson.value)
                                       : recordName(reg, EntityKind::Pir, thread.review.value);
    //: A lesson, or a review without one, and how long ago its review was held
    const QString shown = tr("%1 (%Ln day(s))", nullptr, int(thread.ageDays)).arg(name);
    const QString known = knownBeforeText(reg, thread);
    return known.isEmpty() ? shown : shown + u" · "_s + known;
}

void ChainView::addLink(int row, const LessonChain &chain, ChainLink link)
{
    const QLocale locale;
    const int count = chain.countAt(link);
    auto *name = new QLabel(linkName(link));
    auto *number = new QLabel(locale.toString(count));
    setTextLook(number, LabelLook::Strong);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    number->setBuddy(name);
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    m_rows->addWidget(number, row, 1, Qt::AlignTop);
    const bool isReview = link == ChainLink::Incident;
    m_rows->addWidget(new ChainBar(count, isReview ? std::max(count, 1) : chain.countAt(ChainLink::Lesson), isReview),
                      row, 2, Qt::AlignTop);
    auto *named = new QWidget;
    auto *flow = new FlowLayout(named);
    if (const auto lost = chain.lostAt(link); !lost.empty())
        addThreads(flow, tr("✕ %1:").arg(lossName(link)), lossName(link), lost);
    if (link == ChainLink::NoRepeat) {
        if (const auto open = chain.notCompared(); !open.empty())
            addThreads(flow, tr("○ %1:").arg(notComparedName()), notComparedName(), open);
        name->setToolTip(comparedText(chain, locale));
        number->setToolTip(name->toolTip());
    }
    if (flow->count() == 0)
        delete named;
    else
        m_rows->addWidget(named, row, 3);
}

void ChainView::addThreads(FlowLayout *flow, const QString &head, const QString &what,
                           const std::vector<const ChainThread *> &lost)
{
    auto *word = new QLabel(head);
    setTextLook(word, LabelLook::Small);
    flow->addWidget(word);
    for (size_t i = 0; i < std::min(lost.size(), namedLosses); ++i) {
        auto *button = new LinkText(nameOf(*lost[i]));
        button->setFont(textFont(LabelLook::Small));
        const Lesson *lesson = m_workspace.reg().find(lost[i]->lesson);
        button->setToolTip(lesson ? lesson->text : QString());
        connect(button, &QAbstractButton::clicked, this, [this, at = lost[i]->at] { m_workspace.showRecord(at); });
        flow->addWidget(button);
    }
    if (lost.size() > namedLosses) {
        std::vector<RecordRef> rows;
        for (const ChainThread *thread : lost) {
            if (thread->lesson)
                rows.push_back({EntityKind::Lesson, thread->lesson.value});
        }
        auto *all = new LinkText(tr("all %Ln", nullptr, int(lost.size())));
        all->setFont(textFont(LabelLook::Small));
        connect(all, &QAbstractButton::clicked, this, [this, rows, what] { m_workspace.showRows(what, rows); });
        flow->addWidget(all);
    }
}

void ChainView::setChain(const LessonChain &chain)
{
    clearLayout(m_rows);
    for (int link = 0; link < chainLinks; ++link)
        addLink(link, chain, ChainLink(link));
}

} // namespace Ratchet
