// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_tab.h"

#include <answers/improvement_state.h>
#include <answers/status_gate.h>
#include <core/record_text.h>
#include <gui/chip.h>
#include <gui/history_view.h>
#include <gui/theme.h>

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesShown = 3;

QLabel *textLabel(const QString &text, LabelLook role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextLook(made, role);
    return made;
}

bool isPartOfRanking(QLatin1StringView name)
{
    return name == "value"_L1 || name == "urgency"_L1 || name == "risk_reduction"_L1 || name == "effort"_L1;
}

} // namespace

OverviewTab::OverviewTab(Workspace &workspace, QWidget *parent) : QScrollArea(parent), m_workspace(workspace)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));
}

void OverviewTab::setRecord(const RecordRef &record)
{
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, Space::small, Space::small, 0);
    rows->setSpacing(Space::medium);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::small);
    form->setHorizontalSpacing(Space::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->addLayout(form);
    const Improvement *improvement = record.entity == EntityKind::Improvement
        ? m_workspace.reg().find(Id<Improvement>(record.record)) : nullptr;
    if (m_workspace.reg().table(record.entity).record(record.record)) {
        addFields(form, record);
        if (improvement) {
            addPriority(form, *improvement);
            addGate(rows, *improvement);
        }
        addLatestChanges(rows, record);
    }
    rows->addStretch();
    setWidget(inside);
}

void OverviewTab::addRow(QFormLayout *form, const QString &name, const QString &text, Tone tone)
{
    auto *title = textLabel(name, LabelLook::Muted, nullptr);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    title->setFixedWidth(title->fontMetrics().averageCharWidth() * 16);
    if (tone == Tone::Neutral) {
        form->addRow(title, textLabel(text, LabelLook::Body, nullptr));
        return;
    }
    auto *chip = new Chip;
    chip->setChip(text, tone);
    form->addRow(title, chip);
}

void OverviewTab::addFields(QFormLayout *form, const RecordRef &record)
{
    const Register &reg = m_workspace.reg();
    const bool isImprovement = record.entity == EntityKind::Improvement;
    for (const Field &field : entityType(record.entity).fields) {
        const Value value = field.read(reg.table(record.entity).record(record.record));
        const QLatin1StringView name(field.name);
        const bool isInTitle = isImprovement && (name == "reference"_L1 || name == "title"_L1);
        if (isEmpty(value) || isInTitle || (isImprovement && isPartOfRanking(name)))
            continue;
        if (field.kind != FieldKind::Reference) {
            addRow(form, label(field), displayText(reg, field, value, QLocale()));
            continue;
        }
        const RecordRef target{*field.reference, valueOr<qint64>(value)};
        auto *link = new QPushButton(QString(recordName(reg, target.entity, target.record)).replace(u'&', "&&"_L1));
        makeLink(link);
        link->setAccessibleName(tr("%1: %2").arg(label(field), recordName(reg, target.entity, target.record)));
        connect(link, &QPushButton::clicked, this, [this, target] { m_workspace.showRecord(target); });
        addRow(form, label(field), {});
        delete form->takeAt(form->count() - 1)->widget();
        form->setWidget(form->rowCount() - 1, QFormLayout::FieldRole, link);
    }
}

void OverviewTab::addPriority(QFormLayout *form, const Improvement &improvement)
{
    const QLocale locale;
    const double priority = priorityOf(improvement);
    if (std::isnan(priority))
        return;
    const auto number = [&locale](double n) { return displayNumber(n, locale); };
    addRow(form, tr("Priority"), tr("%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5")
               .arg(locale.toString(priority, 'f', 1), number(improvement.value), number(improvement.urgency),
                    number(improvement.riskReduction), number(improvement.effort)));
}

void OverviewTab::addGate(QVBoxLayout *rows, const Improvement &improvement)
{
    if (improvement.status == ImprovementStatus::Embedded || improvement.status == ImprovementStatus::Closed
        || improvement.status == ImprovementStatus::Rejected || improvement.status == ImprovementStatus::Withdrawn)
        return;
    auto *box = new QFrame;
    box->setProperty("banner", true);
    auto *lines = new QVBoxLayout(box);
    setGaps(lines, Space::medium, Space::tight);
    lines->addWidget(textLabel(tr("Before this can be called embedded"), LabelLook::Strong, box));
    QStringList conditions;
    for (const GateCondition &condition :
         conditionsFor(m_workspace.reg(), improvement, ImprovementStatus::Embedded, m_workspace.view().asOf()))
        conditions += (condition.isMet ? tr("✓ %1") : tr("✕ %1")).arg(condition.text);
    lines->addWidget(textLabel(conditions.join(u'\n'), LabelLook::Small, box));
    rows->addWidget(box);
}

void OverviewTab::addLatestChanges(QVBoxLayout *rows, const RecordRef &record)
{
    const Result<QStringList> lines = historyLines(m_workspace, record, changesShown);
    if (!lines || lines->isEmpty())
        return;
    rows->addWidget(textLabel(tr("Latest changes"), LabelLook::Strong, nullptr));
    rows->addWidget(textLabel(lines->join(u'\n'), LabelLook::Muted, nullptr));
}

} // namespace Ratchet
