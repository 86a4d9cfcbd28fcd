// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_form.h"

#include <answers/gates/gate_need.h>
#include <core/entities/cadence.h>
#include <core/entity_types.h>
#include <core/missing_value.h>
#include <gui/records/field_row.h>
#include <gui/records/form_groups.h>
#include <gui/records/form_heading.h>
#include <widgets/field_problem.h>
#include <widgets/recurrence_field.h>
#include <widgets/theme.h>

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// What the program fills in by itself says nothing of what somebody knows.
bool isFilledIn(const Field &field)
{
    return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"reference"_L1, "raised_on"_L1, "status"_L1,
                                                                        "time_zone"_L1, "duration_minutes"_L1},
                               [&field](QLatin1StringView name) { return name == QLatin1StringView(field.name); });
}

} // namespace

RecordForm::RecordForm(const Register &reg, EntityKind kind, RecordId record, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_kind(kind)
    , m_record(record)
    , m_today(today)
    , m_inside(new QWidget)
    , m_layout(new QFormLayout(m_inside))
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_inside->setObjectName(u"scrolled"_s);
    m_layout->setContentsMargins(0, 0, Space::medium, 0);
    m_layout->setVerticalSpacing(Space::small);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormGroup &group : formGroups(kind))
        addGroup(group, today);
    followStart();
    area->setWidget(m_inside);
    outer->addWidget(area);
    if (!m_rows.empty())
        setFocusProxy(&m_rows.front().row->editor());
    openFilled();
    openNeeded();
}

void RecordForm::addGroup(const FormGroup &group, QDate today)
{
    FormHeading *heading = nullptr;
    if (!group.title.isEmpty()) {
        QStringList names;
        for (const FieldIndex field : group.fields)
            names += label(entityType(m_kind).fields[size_t(field)]);
        heading = new FormHeading(group.title, names, m_inside);
        m_layout->addRow(heading);
        connect(heading, &FormHeading::toggled, this, [this, heading](bool isOpen) { setGroupShown(heading, isOpen); });
    }
    for (const FieldIndex field : group.fields)
        addField(field, heading, today);
    if (heading)
        setGroupShown(heading, false);
}

void RecordForm::addField(FieldIndex index, FormHeading *heading, QDate today)
{
    const Field &field = entityType(m_kind).fields[size_t(index)];
    FieldEditor *editor = makeFormEditor(m_register, field, today, m_inside);
    editor->setObjectName(QString::fromLatin1(field.name));
    editor->setValue(current(index));
    auto *name = new QLabel(field.isRequired() ? tr("%1 *").arg(label(field)) : label(field), m_inside);
    name->setBuddy(editor);
    auto *row = new FieldRow(m_kind, editor, name, m_inside);
    m_layout->addRow(name, row);
    m_rows.push_back({index, row, heading, editor->value().value_or(Value())});
    connect(editor, &FieldEditor::edited, this, &RecordForm::changed);
    if (QLatin1StringView(field.name) == "status"_L1 || QLatin1StringView(field.name) == "closure"_L1)
        connect(editor, &FieldEditor::edited, this, &RecordForm::openNeeded);
}

void RecordForm::followStart()
{
    if (auto *recurrence = m_inside->findChild<RecurrenceField *>())
        recurrence->follow(
            m_inside->findChild<FieldEditor *>(recurrence->startField()),
            m_inside->findChild<FieldEditor *>(u"time_zone"_s),
            m_kind == EntityKind::Ceremony ? valueOr<QString>(current(fieldIndex<&Ceremony::zoneRules>())) : QString());
}

QSize RecordForm::sizeHint() const { return m_inside->sizeHint(); }

Value RecordForm::current(FieldIndex field) const
{
    return m_record == 0 ? Value() : m_register.value(m_kind, m_record, field);
}

RecordForm::Row *RecordForm::rowOf(FieldIndex field)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? nullptr : &*row;
}

void RecordForm::setGroupShown(const FormHeading *heading, bool isShown)
{
    for (const Row &row : m_rows) {
        if (row.heading == heading && !row.isLeftOut)
            m_layout->setRowVisible(row.row, isShown);
    }
}

// Groups in which something is filled in, or is not and must be.
void RecordForm::openFilled()
{
    for (const Row &row : m_rows) {
        const Result<Value> value = row.row->editor().value();
        const bool isEmptyField = value && isEmpty(*value);
        const Field &field = row.row->editor().field();
        if (row.heading && !row.isLeftOut && isEmptyField == field.isRequired() && !isFilledIn(field))
            row.heading->setOpen(true);
    }
}

// Never closes one: what somebody opened stays.
void RecordForm::openNeeded()
{
    const auto held = [this](FieldIndex field) { return rowOf(field) ? shown(field) : current(field); };
    for (const GateNeed &need : needsOfStatus(m_register, m_kind, m_record, held, m_today)) {
        for (const FieldIndex field : need.fields) {
            if (Row *row = rowOf(field); row && row->heading)
                row->heading->setOpen(true);
        }
    }
}

void RecordForm::preset(const std::vector<FieldValue> &fields)
{
    for (const FieldValue &field : fields) {
        if (Row *row = rowOf(field.field))
            row->row->editor().setValue(field.value);
    }
    openFilled();
    openNeeded();
    Q_EMIT changed();
}

void RecordForm::fillIn(const std::vector<FieldValue> &fields)
{
    for (const FieldValue &likely : std::exchange(m_filled, {})) {
        if (shown(likely.field) == likely.value)
            rowOf(likely.field)->row->editor().setValue({});
    }
    for (const FieldValue &likely : fields) {
        Row *row = rowOf(likely.field);
        const Result<Value> held = row ? row->row->editor().value() : Result<Value>(likely.value);
        if (!held || !isEmpty(*held))
            continue;
        row->row->editor().setValue(likely.value);
        m_filled.push_back(likely);
    }
    Q_EMIT changed();
}

void RecordForm::leaveOut(const std::vector<FieldIndex> &fields)
{
    for (const FieldIndex field : fields) {
        Row *row = rowOf(field);
        row->isLeftOut = true;
        m_layout->setRowVisible(row->row, false);
        if (!row->heading)
            continue;
        QStringList names;
        for (const Row &other : m_rows) {
            if (other.heading == row->heading && !other.isLeftOut)
                names += label(other.row->editor().field());
        }
        row->heading->setFields(names);
    }
}

void RecordForm::setNote(QWidget *note)
{
    const auto grouped = std::ranges::find_if(m_rows, [](const Row &row) { return row.heading; });
    FieldRow *before = (grouped - 1)->row;
    int row = -1;
    m_layout->getWidgetPosition(before, &row, nullptr);
    m_layout->insertRow(row + 1, note);
    QWidget *last = before->editor().focusProxy();
    for (const FieldEditor *editor : note->findChildren<FieldEditor *>())
        setTabOrder(std::exchange(last, editor->focusProxy()), editor->focusProxy());
}

Value RecordForm::shown(FieldIndex field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? Value() : row->row->editor().value().value_or(Value());
}

void RecordForm::focusField(FieldIndex field)
{
    Row *row = rowOf(field);
    if (!row)
        return;
    if (row->heading)
        row->heading->setOpen(true);
    row->row->editor().setFocus(Qt::TabFocusReason);
}

RecordForm::Input RecordForm::read() const
{
    Input input;
    for (const Row &row : m_rows) {
        const FieldEditor &editor = row.row->editor();
        Result<Value> value = editor.value();
        if (value && editor.field().isRequired() && isEmpty(*value))
            value = tl::unexpected<Error>(missingValue(editor.field()));
        if (!value) {
            input.problems.push_back(value.error());
            input.problems.back().where.field = QString::fromLatin1(editor.field().name);
            continue;
        }
        // An editor shows less than a value may hold (seconds, digits); what nobody touched stays as it is.
        if (*value != row.shown && *value != current(row.field))
            input.changes.push_back({row.field, *value});
    }
    return input;
}

ToldProblems RecordForm::tell(const std::vector<Error> &problems)
{
    std::vector<ProblemPlace> places;
    for (const Row &row : m_rows) {
        const QString name = QString::fromLatin1(row.row->editor().field().name);
        if (row.heading && std::ranges::any_of(problems, [&name](const Error &one) { return one.where.field == name; }))
            row.heading->setOpen(true);
        places.push_back({name, row.row->problem()});
    }
    return tellBeside(places, problems);
}

} // namespace Ratchet
