// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_tab.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/source_review.h>
#include <answers/evaluation/roll_up.h>
#include <answers/gates/gate_gap.h>
#include <answers/gates/status_gate.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <edits/shown_text.h>
#include <gui/history/history_lines.h>
#include <gui/records/carry_over_dialog.h>
#include <gui/records/children_list.h>
#include <gui/records/claim_dialogs.h>
#include <gui/records/parity_list.h>
#include <widgets/link_text.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesShown = 3;

constexpr qsizetype longestWord = 18; // that the pane has room for

QLabel *textLabel(const QString &text, LabelLook role, QWidget *parent)
{
    QLabel *made = selectableLabel(text, role);
    made->setParent(parent);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto isLong = [](const QString &word) { return word.size() > longestWord; };
    if (std::ranges::any_of(text.split(u' '), isLong)) // an address has no place where it could be parted
        made->setToolTip(text);
    return made;
}

// In as many lines as the pane makes of it.
LinkText *newLink(const QString &text)
{
    auto *link = new LinkText(text);
    setTextLook(link, LabelLook::Body);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as the other texts of its column
    policy.setHeightForWidth(true);
    link->setSizePolicy(policy);
    return link;
}

int widestWord(const QLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

// One column that has room for each of their words.
void alignTitles(const QWidget &inside)
{
    const QList<QLabel *> titles = inside.findChildren<QLabel *>(u"fieldTitle"_s);
    int width = 0;
    for (const QLabel *title : titles)
        width = std::max({width, title->fontMetrics().averageCharWidth() * 16, widestWord(*title)});
    for (QLabel *title : titles)
        title->setFixedWidth(width);
}

// Of an improvement, what one wants to know first.
constexpr QLatin1StringView headFields[] = {"outcome"_L1, "service"_L1,          "owner"_L1,    "status"_L1,
                                            "source"_L1,  "source_reference"_L1, "target_on"_L1};

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(Space::small);
    form->setHorizontalSpacing(Space::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

// A source reference that names a review leads to it.
Id<Pir> reviewNamedBy(const Register &reg, const Field &field, const void *record)
{
    const bool isSource = &field == &fieldOf<&Improvement::sourceReference>();
    return isSource ? sourceReview(reg, *static_cast<const Improvement *>(record)) : Id<Pir>();
}

bool isPartOfRanking(QLatin1StringView name)
{
    return name == "value"_L1 || name == "urgency"_L1 || name == "risk_reduction"_L1 || name == "effort"_L1;
}

} // namespace

OverviewTab::OverviewTab(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));
    // The scroll bar takes room that the texts were laid out with.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &OverviewTab::fitWidth, Qt::QueuedConnection);
}

void OverviewTab::setRecord(const RecordRef &record)
{
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, Space::small, Space::small, 0);
    rows->setSpacing(Space::medium);
    QFormLayout *form = newForm();
    rows->addLayout(form);
    const Improvement *improvement =
        record.entity == EntityKind::Improvement ? m_workspace.reg().find(Id<Improvement>(record.record)) : nullptr;
    if (m_workspace.reg().table(record.entity).record(record.record)) {
        if (improvement) {
            addFields(form, record, FieldsOf::Head);
            addPriority(form, *improvement);
            addMetrics(form, *improvement);
            addGates(rows, *improvement);
            addOverride(rows, *improvement);
            addCopies(rows, *improvement);
            rows->addWidget(parityList(m_workspace.reg(), *improvement, m_workspace.view().asOf()));
            addChildren(rows, *improvement);
            addLatestChanges(rows, record);
            rows->addWidget(textLabel(tr("Further fields"), LabelLook::Strong, nullptr));
            auto *rest = newForm();
            rows->addLayout(rest);
            addFields(rest, record, FieldsOf::Rest);
        } else {
            addFields(form, record, FieldsOf::Rest);
            if (record.entity == EntityKind::Action)
                addGap(rows, standingGap(m_workspace.reg(), *m_workspace.reg().find(Id<Action>(record.record))));
            addLatestChanges(rows, record);
        }
    }
    rows->addStretch();
    alignTitles(*inside);
    setWidget(inside);
}

void OverviewTab::fitWidth()
{
    if (widget() && widget()->width() != viewport()->width())
        widget()->resize(viewport()->width(),
                         std::max(viewport()->height(), widget()->heightForWidth(viewport()->width())));
}

void OverviewTab::addRow(QFormLayout *form, const QString &name, QWidget *content)
{
    auto *title = textLabel(name, LabelLook::Muted, nullptr);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextLook(title, LabelLook::Muted); // it aligns by the window, not by its letters
    title->setObjectName(u"fieldTitle"_s);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    form->addRow(title, content);
}

void OverviewTab::addFields(QFormLayout *form, const RecordRef &record, FieldsOf part)
{
    const bool isImprovement = record.entity == EntityKind::Improvement;
    if (part == FieldsOf::Head) {
        for (const QLatin1StringView name : headFields)
            addField(form, *entityType(record.entity).find(QString(name)), record);
        return;
    }
    for (const Field &field : entityType(record.entity).fields) {
        const QLatin1StringView name(field.name);
        const bool isInTitle = name == "reference"_L1 || name == "title"_L1;
        if (field.kind == FieldKind::LongText && field.has(FieldFlag::Derived)) // what only the program reads
            continue;
        if (!isImprovement
            || !(isInTitle || isPartOfRanking(name) || std::ranges::find(headFields, name) != std::end(headFields)))
            addField(form, field, record);
    }
}

void OverviewTab::addField(QFormLayout *form, const Field &field, const RecordRef &record)
{
    const Register &reg = m_workspace.reg();
    const void *held = reg.table(record.entity).record(record.record);
    const Value value = field.read(held);
    if (isEmpty(value))
        return;
    const auto index = FieldIndex(&field - entityType(record.entity).fields.data());
    const QString text = shownText(reg, record.entity, record.record, index, QLocale());
    if (field.kind == FieldKind::Reference) {
        const RecordRef target{*field.reference, valueOr<qint64>(value)};
        addLink(form, label(field), recordName(reg, target.entity, target.record), target);
    } else if (const Id<Pir> review = reviewNamedBy(reg, field, held)) {
        addLink(form, label(field), text, {EntityKind::Pir, review.value});
    } else {
        addRow(form, label(field), textLabel(text, LabelLook::Body, nullptr));
    }
}

void OverviewTab::addLink(QFormLayout *form, const QString &name, const QString &text, const RecordRef &target)
{
    LinkText *link = newLink(text);
    link->setAccessibleName(tr("%1: %2").arg(name, text));
    connect(link, &LinkText::clicked, this, [this, target] { m_workspace.showRecord(target); });
    addRow(form, name, link);
}

void OverviewTab::addMetrics(QFormLayout *form, const Improvement &improvement)
{
    const QLocale locale;
    for (const Steering &steering : m_workspace.reg().all<Steering>()) {
        const Metric *metric = m_workspace.reg().find(steering.metric);
        if (steering.improvement != improvement.id || !metric)
            continue;
        QString text = metric->name;
        if (!std::isnan(steering.expectedChange))
            text = tr("%1, expected change %2 %3")
                       .arg(metric->name, displayNumber(steering.expectedChange, locale), metric->unit)
                       .trimmed();
        if (steering.targetOn.isValid())
            text = tr("%1 by %2").arg(text, locale.toString(steering.targetOn, QLocale::ShortFormat));
        addRow(form, tr("Metric"), textLabel(text, LabelLook::Body, nullptr));
        addClaim(form, steering);
    }
}

// Whether the claim was registered before the work, and what was changed of it since.
void OverviewTab::addClaim(QFormLayout *form, const Steering &steering)
{
    const Register &reg = m_workspace.reg();
    QStringList lines;
    if (steering.role != SteeringRole::Balancing || steering.lockedOn.isValid())
        lines += registrationText(reg, steering, QLocale());
    for (const Amendment *amendment : amendmentsOf(reg, steering.id))
        lines += tr("Amended on %1: %2. %3 (%4)")
                     .arg(QLocale().toString(amendment->on, QLocale::ShortFormat), amendmentText(*amendment),
                          amendment->reason, amendment->author);
    if (!lines.isEmpty())
        addRow(form, {}, textLabel(lines.join(u'\n'), LabelLook::Small, nullptr));
    if (steering.lockedOn.isValid() || steering.role == SteeringRole::Balancing || !m_workspace.view().isEditable())
        return;
    LinkText *lock = newLink(tr("Register this claim…"));
    lock->setAccessibleName(
        tr("Register the claim on %1").arg(recordName(reg, EntityKind::Metric, steering.metric.value)));
    connect(lock, &LinkText::clicked, this, [this, claim = steering.id] { askLock(m_workspace, claim, this); });
    addRow(form, {}, lock);
}

void OverviewTab::addPriority(QFormLayout *form, const Improvement &improvement)
{
    const QLocale locale;
    const double priority = priorityOf(improvement);
    if (std::isnan(priority))
        return;
    const auto number = [&locale](double n) { return displayNumber(n, locale); };
    const QString text =
        tr("%1 = (value %2 + urgency %3 + risk %4) ÷ effort %5")
            .arg(locale.toString(priority, 'f', 1), number(improvement.value), number(improvement.urgency),
                 number(improvement.riskReduction), number(improvement.effort));
    addRow(form, tr("Priority"), textLabel(text, LabelLook::Body, nullptr));
}

// Both gates ask for the same proof: it is made once.
void OverviewTab::addGates(QVBoxLayout *rows, const Improvement &improvement)
{
    const QDate asOf = m_workspace.view().asOf();
    const std::vector<SteeringProof> proven =
        claimsByImprovement(proofsOfClaims(m_workspace.reg(), std::span(&improvement.id, 1), asOf))
            .value(improvement.id);
    addGap(rows, standingGap(m_workspace.reg(), improvement, asOf, &proven));
    addGate(rows, improvement, proven);
}

// It came past its gate without: by an import, or it lost what it had.
void OverviewTab::addGap(QVBoxLayout *rows, const GateGap &gap)
{
    if (gap.missing.isEmpty())
        return;
    auto *box = new QFrame;
    box->setProperty("banner", true);
    auto *lines = new QVBoxLayout(box);
    setGaps(lines, Space::medium, Space::tight);
    lines->addWidget(textLabel(tr("Called \"%1\" without what that asks").arg(gap.label), LabelLook::Strong, box));
    QStringList missing;
    for (const QString &text : gap.missing)
        missing += tr("✕ %1").arg(text);
    lines->addWidget(textLabel(missing.join(u'\n'), LabelLook::Small, box));
    rows->addWidget(box);
}

void OverviewTab::addGate(QVBoxLayout *rows, const Improvement &improvement, const std::vector<SteeringProof> &proven)
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
    bool isUnproven = false;
    for (const GateCondition &condition : conditionsFor(m_workspace.reg(), improvement, ImprovementStatus::Embedded,
                                                        m_workspace.view().asOf(), &proven)) {
        conditions += (condition.isMet ? tr("✓ %1") : tr("✕ %1")).arg(condition.text);
        isUnproven = isUnproven || (condition.isProof && !condition.isMet);
    }
    lines->addWidget(textLabel(conditions.join(u'\n'), LabelLook::Small, box));
    if (isUnproven && improvement.deliveredOn.isValid() && m_workspace.view().isEditable()) {
        LinkText *overrule = newLink(tr("Count without proof…"));
        connect(overrule, &LinkText::clicked, this,
                [this, id = improvement.id] { askOverride(m_workspace, id, this); });
        lines->addWidget(overrule);
    }
    rows->addWidget(box);
}

void OverviewTab::addOverride(QVBoxLayout *rows, const Improvement &improvement)
{
    const QString text = overrideText(m_workspace.reg(), improvement, QLocale());
    if (text.isEmpty())
        return;
    auto *box = new QFrame;
    box->setProperty("banner", true);
    auto *lines = new QVBoxLayout(box);
    setGaps(lines, Space::medium, Space::tight);
    lines->addWidget(textLabel(text, LabelLook::Body, box));
    rows->addWidget(box);
}

// What can be replicated: where it was carried over to, and the way to further services.
void OverviewTab::addCopies(QVBoxLayout *rows, const Improvement &improvement)
{
    const auto copies = m_workspace.reg().referring<&Improvement::copiedFrom>(improvement.id.value);
    if (!improvement.replicable && copies.empty())
        return;
    rows->addWidget(textLabel(tr("Carried over"), LabelLook::Strong, nullptr));
    auto *form = newForm();
    rows->addLayout(form);
    for (const Improvement *copy : copies)
        addLink(form, recordName(m_workspace.reg(), EntityKind::Service, copy->service.value), copy->reference,
                {EntityKind::Improvement, copy->id.value});
    if (copies.empty())
        rows->addWidget(textLabel(tr("To no other service yet."), LabelLook::Small, nullptr));
    if (!improvement.replicable || !m_workspace.view().isEditable())
        return;
    LinkText *carry = newLink(tr("Carry over to other services…"));
    connect(carry, &LinkText::clicked, this,
            [this, id = improvement.id] { (new CarryOverDialog(m_workspace, id, window()))->open(); });
    rows->addWidget(carry);
}

void OverviewTab::addChildren(QVBoxLayout *rows, const Improvement &improvement)
{
    if (m_workspace.reg().referring<&Improvement::parent>(improvement.id.value).empty())
        return;
    const RollUp sums = rollUp(m_workspace.reg(), improvement, m_workspace.view().asOf());
    if (!sums.below.empty() || sums.isCircle)
        rows->addWidget(new ChildrenList(m_workspace, improvement, sums));
}

void OverviewTab::addLatestChanges(QVBoxLayout *rows, const RecordRef &record)
{
    auto *title = textLabel(tr("Latest changes"), LabelLook::Strong, nullptr);
    auto *texts = textLabel({}, LabelLook::Muted, nullptr);
    for (QLabel *label : {title, texts}) {
        label->hide();
        rows->addWidget(label);
    }
    auto *lines = new HistoryLines(m_workspace, texts);
    connect(lines, &HistoryLines::ready, texts, [title, texts](const QStringList &latest) {
        texts->setText(latest.join(u'\n'));
        title->setVisible(!latest.isEmpty());
        texts->setVisible(!latest.isEmpty());
    });
    lines->read(record, changesShown);
}

} // namespace Ratchet
