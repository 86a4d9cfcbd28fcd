// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_steps_card.h"

#include <core/preference_keys.h>
#include <document/document.h>
#include <document/register_view.h>
#include <store/register_id.h>
#include <widgets/card.h>
#include <widgets/chip.h>
#include <widgets/link_text.h>
#include <widgets/plain_label.h>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString pageOf(const QString &step)
{
    return step == "backlog"_L1         ? u"register"_s
        : step == "services"_L1         ? u"services"_s
        : step == "metrics"_L1          ? u"metrics"_s
        : step == "responsibilities"_L1 ? u"raci"_s
                                        : u"cadence"_s;
}

} // namespace

FirstStepsCard::FirstStepsCard(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_steps(new QGridLayout)
{
    makeCard(this);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::card, Space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Start here"), LabelLook::CardTitle), 1);
    auto *enough = new QPushButton(tr("Hide these steps"));
    enough->setFlat(true);
    connect(enough, &QPushButton::clicked, this, &FirstStepsCard::dismiss);
    head->addWidget(enough);
    rows->addLayout(head);
    setGaps(m_steps, 0, Space::tight);
    m_steps->setHorizontalSpacing(Space::medium);
    m_steps->setColumnStretch(2, 1);
    rows->addLayout(m_steps);
}

void FirstStepsCard::refresh()
{
    std::vector<FirstStep> steps = firstSteps(m_workspace.reg(), m_workspace.view().asOf());
    const bool isHidden = QSettings()
                              .value(PreferenceKey::hiddenFirstSteps)
                              .toStringList()
                              .contains(registerId(m_workspace.document().store()));
    setVisible(m_isAskedFor || (!isHidden && !std::ranges::all_of(steps, &FirstStep::isDone)));
    if (steps != m_shown)
        showSteps(std::move(steps));
}

// Whoever stands on a step stays there.
void FirstStepsCard::showSteps(std::vector<FirstStep> steps)
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    clearLayout(m_steps);
    m_shown = std::move(steps);
    for (size_t step = 0; step < m_shown.size(); ++step)
        addStep(int(step), m_shown[step]);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused)) {
        again->show(); // its layout would do so later, and what is hidden takes no focus
        again->setFocus();
    }
}

void FirstStepsCard::addStep(int row, const FirstStep &step)
{
    auto *chip = new Chip;
    const QString number = QLocale().toString(row + 1);
    chip->setChip(step.isDone ? tr("✓ %1", "step that is done").arg(number) : number,
                  step.isDone ? Tone::Good : Tone::Neutral);
    m_steps->addWidget(chip, row, 0);
    auto *link = new LinkText(step.title);
    link->setObjectName(u"step "_s + step.id);
    link->setAccessibleDescription(step.isDone ? tr("done") : step.what);
    connect(link, &QAbstractButton::clicked, this, [this, id = step.id] { m_workspace.showPage(pageOf(id)); });
    m_steps->addWidget(link, row, 1);
    m_steps->addWidget(plainLabel(step.what, LabelLook::Muted), row, 2);
}

void FirstStepsCard::bringBack()
{
    QSettings settings;
    QStringList hidden = settings.value(PreferenceKey::hiddenFirstSteps).toStringList();
    hidden.removeAll(registerId(m_workspace.document().store()));
    settings.setValue(PreferenceKey::hiddenFirstSteps, hidden);
    m_isAskedFor = true;
    refresh();
    const auto open = std::ranges::find(m_shown, false, &FirstStep::isDone);
    const FirstStep &first = open == m_shown.end() ? m_shown.front() : *open;
    auto *link = findChild<QWidget *>(u"step "_s + first.id);
    link->show(); // as in showSteps()
    link->setFocus(Qt::OtherFocusReason);
}

void FirstStepsCard::dismiss()
{
    m_isAskedFor = false;
    QSettings settings;
    QStringList hidden = settings.value(PreferenceKey::hiddenFirstSteps).toStringList();
    hidden += registerId(m_workspace.document().store());
    settings.setValue(PreferenceKey::hiddenFirstSteps, hidden);
    refresh();
}

} // namespace Ratchet
