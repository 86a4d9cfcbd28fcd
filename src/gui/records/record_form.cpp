// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_form.h"

#include <core/entities/cadence.h>
#include <core/entity_types.h>
#include <gui/help/focus_topic.h>
#include <widgets/recurrence_field.h>
#include <widgets/theme.h>

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(const Register &reg, EntityKind kind, RecordId record, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_kind(kind)
    , m_record(record)
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, Space::medium, 0);
    form->setVerticalSpacing(Space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        if (field.has(FieldFlag::Derived))
            continue;
        FieldEditor *editor = makeFormEditor(reg, field, today, inside);
        editor->setObjectName(QString::fromLatin1(field.name));
        editor->setValue(current(FieldIndex(i)));
        auto *name = new QLabel(field.isRequired() ? tr("%1 *").arg(label(field)) : label(field), inside);
        name->setBuddy(editor);
        explainField(kind, editor, name);
        form->addRow(name, editor);
        m_editors.emplace_back(FieldIndex(i), editor);
        m_shown.push_back(editor->value().value_or(Value()));
    }
    if (auto *recurrence = inside->findChild<RecurrenceField *>())
        recurrence->follow(inside->findChild<FieldEditor *>(recurrence->startField()),
                           inside->findChild<FieldEditor *>(u"time_zone"_s),
                           kind == EntityKind::Ceremony ? valueOr<QString>(current(fieldIndex<&Ceremony::zoneRules>()))
                                                        : QString());
    area->setWidget(inside);
    m_inside = inside;
    outer->addWidget(area);
    if (!m_editors.empty())
        setFocusProxy(m_editors.front().second);
}

QSize RecordForm::sizeHint() const { return m_inside->sizeHint(); }

Value RecordForm::current(FieldIndex field) const
{
    return m_record == 0 ? Value() : m_register.value(m_kind, m_record, field);
}

void RecordForm::preset(const std::vector<FieldValue> &fields)
{
    for (const FieldValue &field : fields) {
        const auto editor = std::ranges::find(m_editors, field.field, &std::pair<FieldIndex, FieldEditor *>::first);
        if (editor != m_editors.end())
            editor->second->setValue(field.value);
    }
}

void RecordForm::focusField(FieldIndex field)
{
    const auto editor = std::ranges::find(m_editors, field, &std::pair<FieldIndex, FieldEditor *>::first);
    if (editor != m_editors.end())
        editor->second->setFocus(Qt::TabFocusReason);
}

Result<std::vector<FieldValue>> RecordForm::changes() const
{
    std::vector<FieldValue> changed;
    for (size_t i = 0; i < m_editors.size(); ++i) {
        const auto [field, editor] = m_editors[i];
        Result<Value> value = editor->value();
        if (value && editor->field().isRequired() && isEmpty(*value))
            value = failure(ErrorCode::MissingValue, tr("%1 is needed.").arg(label(editor->field())));
        if (!value) {
            editor->setFocus(Qt::OtherFocusReason);
            return tl::unexpected<Error>(value.error());
        }
        // An editor shows less than a value may hold (seconds, digits); what nobody touched stays as it is.
        if (*value != m_shown[i] && *value != current(field))
            changed.push_back({field, *value});
    }
    return changed;
}

} // namespace Ratchet
