// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_tab.h"

#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <document/register_view.h>
#include <widgets/button_text.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QLabel *traceLabel(const QString &text, LabelLook look, Tone tone = Tone::Neutral)
{
    QLabel *label = selectableLabel(text, look);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (tone == Tone::Concern)
        label->setForegroundRole(QPalette::BrightText); // the colour of a concern in any theme
    return label;
}

// What a record is called on the link to it: by its reference or name, else by its kind.
QString linkText(const Register &reg, const RecordRef &record)
{
    const EntityType &type = entityType(record.entity);
    const bool isNamed = type.indexOf(u"reference") >= 0 || type.indexOf(u"name") >= 0;
    return isNamed ? recordName(reg, record.entity, record.record) : label(type);
}

} // namespace

TraceTab::TraceTab(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Trace"));
}

void TraceTab::setRecord(Id<Improvement> id)
{
    const Register &reg = m_workspace.reg();
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, Space::small, Space::small, 0);
    rows->setSpacing(Space::small);
    if (const Improvement *improvement = reg.find(id)) {
        const QDate asOf = m_workspace.view().asOf();
        const std::vector<MetricProof> proofs = proofsOfClaims(reg, std::span(&id, 1), asOf);
        const std::vector<SteeringProof> claims = claimsByImprovement(proofs).value(id);
        const ImprovementTrace trace = improvementTrace(reg, *improvement, claims, asOf, QLocale());
        for (size_t link = 0; link < traceLinkCount; ++link)
            addLink(rows, TraceLink(link), trace.links[link]);
    }
    rows->addStretch();
    setWidget(inside);
}

void TraceTab::addLink(QVBoxLayout *rows, TraceLink link, const std::vector<TraceStep> &steps)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    auto *name = plainLabel(traceLinkLabel(link), LabelLook::Strong);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(traceLabel(traceLinkMeaning(link), LabelLook::Muted), 1);
    rows->addLayout(head);
    for (const TraceStep &step : steps)
        addStep(rows, step);
    if (steps.empty())
        rows->addWidget(traceLabel(tr("✕ %1").arg(nothingRecorded()), LabelLook::Body, Tone::Concern));
    rows->addSpacing(Space::small);
}

// What was recorded, and below it when, by whom and the way to the record.
void TraceTab::addStep(QVBoxLayout *rows, const TraceStep &step)
{
    const Register &reg = m_workspace.reg();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(traceLabel(step.what, LabelLook::Body, step.tone));
    QStringList facts{traceDayText(step, QLocale()), recordName(reg, EntityKind::Person, step.who.value)};
    facts.removeAll(QString());
    rows->addLayout(lines);
    if (step.record.record == 0 && facts.isEmpty())
        return;
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    if (step.record.record != 0) {
        auto *link = new QPushButton(buttonText(linkText(reg, step.record)));
        makeLink(link);
        link->setAccessibleName(tr("%1: %2").arg(label(entityType(step.record.entity)),
                                                 recordName(reg, step.record.entity, step.record.record)));
        connect(link, &QPushButton::clicked, this, [this, record = step.record] { m_workspace.showRecord(record); });
        foot->addWidget(link);
    }
    if (!facts.isEmpty())
        foot->addWidget(traceLabel(facts.join(u" · "_s), LabelLook::Muted), 1);
    else
        foot->addStretch();
    lines->addLayout(foot);
}

} // namespace Ratchet
