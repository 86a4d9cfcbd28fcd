// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_menu.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <gui/records/filter_choices.h>
#include <widgets/button_text.h>
#include <widgets/entity_words.h>
#include <widgets/theme.h>

#include <QLineEdit>
#include <QWidgetAction>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

FilterMenu::FilterMenu(RecordModel &model, FieldIndex field, QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_field(field)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(this, &QMenu::aboutToHide, this, [this] { m_found.cancel(); });
}

const Field &FilterMenu::field() const { return entityType(m_model.kind()).fields[size_t(m_field)]; }

const RecordFilter *FilterMenu::filter() const
{
    const auto &filters = m_model.definition().filters;
    const auto found = std::ranges::find(filters, QString::fromLatin1(field().name), &RecordFilter::id);
    return found == filters.end() ? nullptr : &*found;
}

void FilterMenu::fill()
{
    m_found.cancel();
    clear();
    m_search = nullptr;
    m_end = nullptr;
    m_offered.clear();
    RecordChoices choices;
    if (field().reference) {
        std::vector<RecordId> chosen;
        for (const Value &value : filter() ? filter()->values : std::vector<Value>()) {
            if (const auto record = valueOr<qint64>(value); record != 0)
                chosen.push_back(record);
        }
        choices = mostReferred(m_model.reg(), m_model.kind(), m_field, chosen, mostChoices);
    }
    if (choices.more > 0)
        addSearch();
    QAction *any = addAction(tr("Any"));
    any->setEnabled(filter());
    connect(any, &QAction::triggered, this, &FilterMenu::removeFilter);
    addSeparator();
    for (qint64 option = 1; option <= qint64(field().options.size()); ++option)
        addChoice(optionLabel(field(), option), Value(option));
    m_end = addSeparator();
    offer(choices);
    addChoice(tr("None"), Value());
}

void FilterMenu::addSearch()
{
    auto *line = new QLineEdit;
    addClearButton(line);
    line->setPlaceholderText(tr("Find in %1").arg(namesInSentence(*field().reference)));
    line->setAccessibleName(line->placeholderText());
    connect(line, &QLineEdit::textChanged, this, &FilterMenu::search);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(line);
    addAction(action);
    m_search = line;
}

// The keyboard types into the search field; arrows and Return reach the menu from there.
void FilterMenu::showEvent(QShowEvent *event)
{
    QMenu::showEvent(event);
    if (m_search)
        m_search->setFocus(Qt::PopupFocusReason);
}

void FilterMenu::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        m_found.cancel();
        return offer(mostReferred(m_model.reg(), m_model.kind(), m_field, {}, mostChoices));
    }
    m_found.run([reg = Register(m_model.reg()), kind = *field().reference, words](
                    const Cancellation &cancellation) { return matching(reg, kind, words, mostChoices, cancellation); },
                [this](const RecordChoices &choices) { offer(choices); });
}

void FilterMenu::offer(const RecordChoices &choices)
{
    for (QAction *action : std::exchange(m_offered, {}))
        delete action;
    for (const auto &[title, record] : choices.offered)
        addChoice(title, Value(record), m_end);
    if (choices.more > 0) {
        auto *more = new QAction(tr("and %Ln more: type to narrow", nullptr, int(choices.more)), this);
        more->setEnabled(false);
        insertAction(m_end, more);
        m_offered.push_back(more);
    }
}

void FilterMenu::addChoice(const QString &text, const Value &value, QAction *before)
{
    auto *action = new QAction(buttonText(text), this);
    action->setCheckable(true);
    const RecordFilter *active = filter();
    action->setChecked(active && std::ranges::find(active->values, value) != active->values.end());
    connect(action, &QAction::triggered, this, [this, value] { toggle(value); });
    insertAction(before, action);
    if (before)
        m_offered.push_back(action);
}

void FilterMenu::toggle(const Value &value)
{
    const QString id = QString::fromLatin1(field().name);
    std::vector<RecordFilter> filters = m_model.definition().filters;
    auto filter = std::ranges::find(filters, id, &RecordFilter::id);
    if (filter == filters.end())
        filter = filters.insert(filters.end(), RecordFilter{id});
    if (std::erase(filter->values, value) == 0)
        filter->values.push_back(value);
    if (filter->values.empty())
        filters.erase(filter);
    m_model.setFilters(filters);
}

void FilterMenu::removeFilter()
{
    std::vector<RecordFilter> filters = m_model.definition().filters;
    std::erase_if(filters, [this](const RecordFilter &filter) { return filter.id == QLatin1StringView(field().name); });
    m_model.setFilters(filters);
}

} // namespace Ratchet
