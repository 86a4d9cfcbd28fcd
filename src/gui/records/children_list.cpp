// SPDX-License-Identifier: GPL-3.0-or-later
#include "children_list.h"

#include <answers/evaluation/roll_up.h>
#include <core/entities/improvement.h>
#include <core/entities/settings.h>
#include <core/record_text.h>
#include <widgets/button_text.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t listedChildren = 100; // the sums are of all of them
constexpr int deepestShown = 4;

QLabel *narrowLabel(const QString &text, LabelLook look)
{
    QLabel *label = selectableLabel(text, look);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

ChildrenList::ChildrenList(Workspace &workspace, const Improvement &improvement, const RollUp &sums, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Register &reg = workspace.reg();
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::small);
    rows->addWidget(
        narrowLabel(tr("Below it (%1)").arg(QLocale().toString(qlonglong(sums.below.size()))), LabelLook::Strong));
    const Field &status = fieldOf<&Improvement::status>();
    for (const RolledUp &one : std::span(sums.below).first(std::min(sums.below.size(), listedChildren))) {
        const Improvement &child = *reg.find(one.improvement);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->setContentsMargins(Space::medium * std::min(one.depth - 1, deepestShown), 0, 0, 0);
        auto *link = new QPushButton(buttonText(child.reference));
        makeLink(link);
        link->setAccessibleName(recordTitle(reg, EntityKind::Improvement, child.id.value));
        connect(link, &QPushButton::clicked, this, [this, id = child.id] {
            m_workspace.showRecord({EntityKind::Improvement, id.value});
        });
        lines->addWidget(link, 0, Qt::AlignLeading);
        lines->addWidget(narrowLabel(child.title, LabelLook::Body));
        lines->addWidget(
            narrowLabel(factsOf(optionLabel(status, qint64(child.status)), one.percent, one.money), LabelLook::Muted));
        rows->addLayout(lines);
    }
    if (sums.below.size() > listedChildren)
        rows->addWidget(narrowLabel(
            tr("The first %1 are listed; the sums are of all.").arg(QLocale().toString(qlonglong(listedChildren))),
            LabelLook::Muted));
    if (sums.isCircle) {
        QLabel *circle =
            narrowLabel(tr("✕ The parents form a circle: who stands in it twice is counted once."), LabelLook::Small);
        circle->setForegroundRole(QPalette::BrightText); // the colour of a concern in any theme
        rows->addWidget(circle);
    }
    addSum(rows, tr("All below it"), sums.percent, sums.moneyBelow);
    addSum(rows, tr("With %1 itself").arg(improvement.reference), {}, sums.moneyWithIt);
}

QString ChildrenList::factsOf(const QString &status, std::optional<double> percent, const ImprovementMoney &money) const
{
    const QLocale locale;
    const Settings settings = m_workspace.reg().settings();
    QStringList facts{status};
    if (percent)
        facts += tr("%1 % done").arg(displayNumber(*percent, locale, 0));
    facts += fundingText(money.money, settings.currency, UnitPlace::Before, locale);
    facts += fundingText(money.hours, tr("h"), UnitPlace::After, locale);
    if (const QString gain = gainText(money.gain, settings, locale); !gain.isEmpty())
        facts += tr("brought %1").arg(gain);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void ChildrenList::addSum(QVBoxLayout *rows, const QString &what, std::optional<double> percent,
                          const ImprovementMoney &money)
{
    const QString facts = factsOf({}, percent, money);
    rows->addWidget(
        narrowLabel(tr("%1: %2").arg(what, facts.isEmpty() ? tr("no plan, no money") : facts), LabelLook::Small));
}

} // namespace Ratchet
