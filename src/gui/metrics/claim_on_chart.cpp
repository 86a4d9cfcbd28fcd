// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_on_chart.h"

#include <answers/metrics/claim_plan.h>
#include <charts/metric_chart.h>
#include <core/entities/improvement.h>
#include <core/missing_value.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/claim_edit.h>
#include <gui/metrics/claim_picker.h>
#include <gui/records/decision_dialog.h>
#include <widgets/field_editor.h>

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

using App = QCoreApplication;

// Of the latest readings, where nobody has said otherwise.
constexpr qsizetype usualBaseline = ProcessLimits::lockedFrom;
constexpr int wide = 820; // as a chart needs

template <auto Member> Value among(const std::vector<FieldValue> &fields)
{
    const auto found = std::ranges::find(fields, fieldIndex<Member>(), &FieldValue::field);
    return found == fields.end() ? Value() : found->value;
}

ClaimPlan planOf(const std::vector<FieldValue> &fields)
{
    return {.baseline = {.from = valueOr<QDate>(among<&Steering::baselineFrom>(fields)),
                         .to = valueOr<QDate>(among<&Steering::baselineTo>(fields))},
            .interventionOn = valueOr<QDate>(among<&Steering::interventionOn>(fields)),
            .expectedChange = valueOr<double>(among<&Steering::expectedChange>(fields), std::nan("")),
            .targetOn = valueOr<QDate>(among<&Steering::targetOn>(fields))};
}

LimitsWindow suggestedBaseline(const ProcessChart &chart)
{
    const auto count = qsizetype(chart.points.size());
    if (count == 0)
        return {};
    return {.from = chart.points[size_t(std::max<qsizetype>(0, count - usualBaseline))].on,
            .to = chart.points.back().on};
}

// The two ways in which the dialog ends.
struct Ending {
    bool isLocking = false;
};

class ClaimOnChart final : public QObject {
public:
    ClaimOnChart(Workspace &workspace, const MetricDossier &dossier, Id<Steering> claim, DecisionDialog &dialog,
                 std::shared_ptr<Ending> ending)
        : QObject(&dialog)
        , m_workspace(workspace)
        , m_dossier(dossier)
        , m_claim(claim)
        , m_dialog(dialog)
        , m_ending(std::move(ending))
    {
    }
    void fill();

private:
    void askAll(const Metric &metric);
    void follow();
    void addChart(const Metric &metric);
    void addLock();
    void enter(FieldIndex field, const Value &value);
    [[nodiscard]] std::vector<Error> check(const std::vector<FieldValue> &fields) const;
    [[nodiscard]] Value held(FieldIndex field) const
    {
        return m_claim ? m_workspace.reg().value(EntityKind::Steering, m_claim.value, field) : Value();
    }

    Workspace &m_workspace;
    MetricDossier m_dossier;
    Id<Steering> m_claim; // none: a new one
    DecisionDialog &m_dialog;
    std::shared_ptr<Ending> m_ending;
    ProcessChart m_chart;
    ClaimPicker *m_picker = nullptr;
};

void ClaimOnChart::fill()
{
    const Metric *metric = m_workspace.reg().find(Id<Metric>(m_dossier.metric.record));
    addChart(*metric);
    askAll(*metric);
    addLock();
    m_dialog.setCheck([this](const std::vector<FieldValue> &fields) { return check(fields); });
    m_dialog.setNote([this](const std::vector<FieldValue> &fields) -> QString {
        const Metric *shown = m_workspace.reg().find(Id<Metric>(m_dossier.metric.record));
        const ClaimPlan plan = planOf(fields);
        m_picker->setDays(plan.baseline.from, plan.baseline.to, plan.interventionOn);
        return shown ? claimPlanText(*shown, m_chart, plan, QLocale()).join(u'\n') : QString();
    });
}

void ClaimOnChart::addChart(const Metric &metric)
{
    ControlChart chart = controlChartOf(m_dossier, metric, QLocale());
    chart.marks.clear(); // their texts leave the readings little room
    m_chart = chart.process;
    m_picker = new ClaimPicker(chart, &m_dialog);
    m_dialog.showAbove(m_picker);
    connect(m_picker, &ClaimPicker::baselineMoved, this, [this](QDate from, QDate to) {
        enter(fieldIndex<&Steering::baselineFrom>(), from);
        enter(fieldIndex<&Steering::baselineTo>(), to);
    });
    connect(m_picker, &ClaimPicker::interventionMoved, this,
            [this](QDate on) { enter(fieldIndex<&Steering::interventionOn>(), on); });
}

void ClaimOnChart::askAll(const Metric &metric)
{
    const LimitsWindow usual = suggestedBaseline(m_chart);
    const auto orElse = [](const Value &value, const Value &other) { return isEmpty(value) ? other : value; };
    m_dialog.ask<&Steering::improvement>(held(fieldIndex<&Steering::improvement>()));
    m_dialog.ask<&Steering::role>(orElse(held(fieldIndex<&Steering::role>()), Value(qint64(SteeringRole::Primary))));
    const QString change = metric.unit.isEmpty()
        ? App::translate("ClaimOnChart", "Expected change (− is less)")
        : App::translate("ClaimOnChart", "Expected change, %1 (− is less)").arg(metric.unit);
    m_dialog.ask<&Steering::expectedChange>(held(fieldIndex<&Steering::expectedChange>()), change);
    m_dialog.ask<&Steering::targetOn>(held(fieldIndex<&Steering::targetOn>()), label(fieldOf<&Steering::targetOn>()));
    m_dialog.ask<&Steering::baselineFrom>(
        orElse(held(fieldIndex<&Steering::baselineFrom>()), usual.from.isValid() ? Value(usual.from) : Value()),
        label(fieldOf<&Steering::baselineFrom>()));
    m_dialog.ask<&Steering::baselineTo>(
        orElse(held(fieldIndex<&Steering::baselineTo>()), usual.to.isValid() ? Value(usual.to) : Value()),
        label(fieldOf<&Steering::baselineTo>()));
    m_dialog.ask<&Steering::interventionOn>(held(fieldIndex<&Steering::interventionOn>()),
                                            label(fieldOf<&Steering::interventionOn>()));
}

void ClaimOnChart::addLock()
{
    QPushButton *lock = m_dialog.addAction(App::translate("ClaimOnChart", "&Lock now"));
    lock->setToolTip(App::translate("ClaimOnChart",
                                    "Locked with today's date. What is changed later is an amendment, which asks for a "
                                    "reason and is printed."));
    connect(lock, &QPushButton::clicked, this, [this] {
        m_ending->isLocking = true;
        m_dialog.accept();
        m_ending->isLocking = false; // where it was refused
    });
}

// As if it were typed.
void ClaimOnChart::enter(FieldIndex field, const Value &value)
{
    const QString name = QString::fromLatin1(entityType<Steering>().fields[size_t(field)].name);
    auto *editor = m_dialog.findChild<FieldEditor *>(name);
    editor->setValue(value);
    Q_EMIT editor->edited();
}

std::vector<Error> ClaimOnChart::check(const std::vector<FieldValue> &fields) const
{
    std::vector<Error> problems;
    const auto need = [&](const Field &field, const Value &value) {
        if (isEmpty(value))
            problems.push_back(missingValue(field));
    };
    need(fieldOf<&Steering::improvement>(), among<&Steering::improvement>(fields));
    if (m_ending->isLocking) {
        need(fieldOf<&Steering::expectedChange>(), among<&Steering::expectedChange>(fields));
        need(fieldOf<&Steering::targetOn>(), among<&Steering::targetOn>(fields));
        need(fieldOf<&Steering::baselineFrom>(), among<&Steering::baselineFrom>(fields));
        need(fieldOf<&Steering::baselineTo>(), among<&Steering::baselineTo>(fields));
    }
    return problems;
}

} // namespace

void linkOnChart(Workspace &workspace, const MetricDossier &dossier, Id<Steering> claim, QWidget *parent)
{
    const Id<Metric> metric(dossier.metric.record);
    if (!workspace.reg().find(metric))
        return;
    const auto ending = std::make_shared<Ending>();
    const QString name = recordName(workspace.reg(), EntityKind::Metric, metric.value);
    const auto decide = [&workspace, metric, claim, ending, name](const std::vector<FieldValue> &fields) -> Status {
        Document &document = workspace.document();
        ChangeBuilder builder = document.builder();
        const Id<Steering> written = claim ? claim : builder.create<Steering>();
        builder.set<&Steering::metric>(written, metric.value);
        for (const FieldValue &field : fields)
            builder.set(EntityKind::Steering, written.value, field.field, field.value);
        if (ending->isLocking) {
            if (const Status locked = lockClaim(builder, document.reg(), written, fields, document.today()); !locked)
                return locked;
        }
        if (builder.isEmpty())
            return {};
        const QString what = ending->isLocking ? App::translate("ClaimOnChart", "Registered: claim on %1")
                                               : App::translate("ClaimOnChart", "Linked to %1");
        return document.apply(std::move(builder), what.arg(name)).map([](qint64) {});
    };
    auto *dialog = new DecisionDialog(
        workspace, EntityKind::Steering,
        {.title = App::translate("ClaimOnChart", "What moves %1?").arg(name),
         .explanation = App::translate("ClaimOnChart",
                                       "Drag the two edges of the baseline and the dashed day of the intervention on "
                                       "the chart, or go to them by Tab and move them by the arrow keys."),
         .action = App::translate("ClaimOnChart", "&Save without locking"),
         .help = u"claims#link"_s},
        decide, parent);
    dialog->resize(wide, dialog->height());
    (new ClaimOnChart(workspace, dossier, claim, *dialog, ending))->fill();
    dialog->open();
}

} // namespace Ratchet
