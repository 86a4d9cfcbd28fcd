// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a metric from its view.
#include <core/entity_types.h>
#include <gui/metrics/metric_view.h>
#include <widgets/ask.h>

#include <charts/control_chart_view.h>
#include <core/entities/metric.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/records/claim_dialogs.h>
#include <gui/records/record_dialog.h>
#include <gui/slides/presentation.h>

#include <QAction>
#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

void MetricView::buildActions()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, auto slot, bool isEditing) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, slot);
        if (isEditing)
            m_editing.push_back(action);
        return action;
    };
    add(tr("&Save chart as picture…"), &MetricView::saveChart, false);
    QAction *slide = add(
        tr("&Present"), [this] { presentMetric(m_workspace, window(), m_metric); }, false);
    slide->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    slide->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    menu->addSeparator();
    add(
        tr("&Edit metric…"),
        [this] {
            RecordDialog(m_workspace, RecordRef{EntityKind::Metric, m_metric.value}, window()).exec();
        },
        true);
    add(
        tr("Link an &improvement…"), [this] { addRecord(EntityKind::Steering); }, true);
    m_lock = add(tr("Register the &claim…"), &MetricView::lockClaim, true);
    add(tr("&New limits…"), &MetricView::rebase, true);
    add(
        tr("&Annotate…"), [this] { addRecord(EntityKind::Annotation); }, true);
    m_more->setMenu(menu);
    m_editing.push_back(m_add);
    connect(m_copy, &QAction::triggered, m_chart, &ControlChartView::copyImage);
    connect(m_add, &QAction::triggered, this, &MetricView::addReadings);
    addActions({m_copy, slide, m_add});
}

void MetricView::saveChart()
{
    const QString path = m_workspace.ask().fileToSave(window(), tr("Save chart"), m_dossier.title + u".png"_s,
                                                      tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"));
    if (!path.isEmpty() && !m_chart->save(path))
        m_workspace.ask().tell(window(), tr("The chart was not saved"),
                               tr("The file %1 cannot be written. Choose another folder.").arg(path));
}

void MetricView::addReadings() { ReadingsDialog(m_workspace, m_metric, window()).exec(); }

void MetricView::addRecord(EntityKind kind)
{
    std::vector<FieldValue> presets = presetsFor(m_workspace, kind);
    presets.push_back({entityType(kind).indexOf(u"metric"_s), Value(m_metric.value)});
    RecordDialog(m_workspace, kind, presets, window()).exec();
}

void MetricView::rebase()
{
    const SteeringDossier *shown = claim();
    askRebase(m_workspace, m_metric, shown ? shown->interventionOn : QDate(), window());
}

void MetricView::lockClaim()
{
    if (const SteeringDossier *shown = claim())
        askLock(m_workspace, Id<Steering>(shown->record.record), window());
}

} // namespace Ratchet
