// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_bar.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <gui/records/filter_menu.h>
#include <models/lists/kind_views.h>
#include <widgets/button_text.h>
#include <widgets/entity_words.h>
#include <widgets/flow_layout.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searchedAtOnce = 5000; // records that a key typed may wait for
constexpr int typingPause = 60; // ms

} // namespace

FilterBar::FilterBar(RecordModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_chips(new FlowLayout(nullptr, 6))
    , m_tools(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    setGaps(line, 0, Space::small);
    setGaps(m_tools, 0, Space::tight);
    addClearButton(m_search);
    m_search->setPlaceholderText(tr("Find in %1").arg(namesInSentence(model.kind())));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(
        tr("Every word must be found. A word after ! must not be found. Words in quotes belong together."));
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 25);
    m_search->installEventFilter(this);
    line->addWidget(m_search, 0, Qt::AlignTop);
    line->addLayout(m_chips, 1);
    line->addLayout(m_tools);
    line->setAlignment(m_tools, Qt::AlignTop);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchTyped);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::finishTyping);

    m_rows = makeChip({});
    m_rows->setAccessibleName(tr("Certain rows"));
    connect(m_rows, &QToolButton::clicked, this, [this] { removeFilter(RecordFilter::explicitRows); });
    for (const RecordFact &fact : m_model.facts())
        addFactChip(fact);
    for (const FieldIndex field : filteredFields(model.kind()))
        addFieldChip(field);
    addMore();
    m_clear = new QToolButton(this);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear search and filters"));
    m_clear->setToolTip(tr("Show everything (Esc)"));
    m_chips->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(&m_model, &RecordModel::definitionChanged, this, &FilterBar::showFilters);
    showFilters();
}

QToolButton *FilterBar::makeChip(const QString &text)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("chip", true);
    chip->setText(buttonText(text));
    chip->setAccessibleName(text);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_chips->addWidget(chip);
    return chip;
}

void FilterBar::addFactChip(const RecordFact &fact)
{
    QToolButton *chip = makeChip(fact.label);
    chip->setCheckable(true);
    chip->setObjectName(fact.id);
    connect(chip, &QToolButton::clicked, this, [this, id = fact.id] { toggleFact(id); });
    m_facts.push_back({fact.id, chip, isSecondaryFilter(m_model.kind(), fact.id)});
}

void FilterBar::addFieldChip(FieldIndex field)
{
    QToolButton *chip = makeChip(label(entityType(m_model.kind()).fields[size_t(field)]));
    chip->setObjectName(QString::fromLatin1(entityType(m_model.kind()).fields[size_t(field)].name));
    chip->setMenu(new FilterMenu(m_model, field, chip));
    chip->setPopupMode(QToolButton::InstantPopup);
    m_fields.push_back({field, chip, isSecondaryFilter(m_model.kind(), chip->objectName())});
}

void FilterBar::addMore()
{
    m_more = makeChip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(menu); });
    const bool hasMore =
        std::ranges::any_of(m_facts, &FactChip::isSecondary) || std::ranges::any_of(m_fields, &FieldChip::isSecondary);
    m_more->setVisible(hasMore);
}

void FilterBar::fillMore(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<FilterMenu *>(Qt::FindDirectChildrenOnly));
    for (const RecordFact &fact : m_model.facts()) {
        if (!isSecondaryFilter(m_model.kind(), fact.id))
            continue;
        const auto &filters = m_model.definition().filters;
        QAction *action = menu->addAction(buttonText(fact.label));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(filters, fact.id, &RecordFilter::id) != filters.end());
        connect(action, &QAction::triggered, this, [this, id = fact.id] { toggleFact(id); });
    }
    for (const FieldChip &chip : m_fields) {
        if (!chip.isSecondary)
            continue;
        auto *values = new FilterMenu(m_model, chip.field, menu);
        values->setTitle(buttonText(label(entityType(m_model.kind()).fields[size_t(chip.field)])));
        menu->addMenu(values);
    }
}

void FilterBar::toggleFact(const QString &fact)
{
    std::vector<RecordFilter> filters = m_model.definition().filters;
    if (std::erase_if(filters, [&fact](const RecordFilter &filter) { return filter.id == fact; }) == 0)
        filters.push_back({fact});
    m_model.setFilters(filters);
}

void FilterBar::removeFilter(const QString &id)
{
    std::vector<RecordFilter> filters = m_model.definition().filters;
    std::erase_if(filters, [&id](const RecordFilter &filter) { return filter.id == id; });
    m_model.setFilters(filters);
}

QStringList FilterBar::valuesOf(const RecordFilter &filter, const Field &field) const
{
    QStringList names;
    for (const Value &value : filter.values)
        names += isEmpty(value) ? tr("none") : displayText(m_model.reg(), field, value, QLocale());
    return names;
}

QString FilterBar::activeText() const
{
    QStringList parts;
    const ViewDefinition &definition = m_model.definition();
    if (!definition.search.trimmed().isEmpty())
        parts += tr("“%1”").arg(definition.search.trimmed());
    const EntityType &type = entityType(m_model.kind());
    const std::vector<RecordFact> facts = m_model.facts();
    for (const RecordFilter &filter : definition.filters) {
        const auto fact = std::ranges::find(facts, filter.id, &RecordFact::id);
        if (filter.id == RecordFilter::explicitRows)
            parts += filter.why;
        else if (fact != facts.end())
            parts += fact->label;
        else if (const Field *field = type.find(filter.id))
            parts += tr("%1: %2").arg(label(*field), valuesOf(filter, *field).join(u", "_s));
    }
    return parts.join(u"; "_s);
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setSeen(true);
}

void FilterBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setSeen(false);
}

void FilterBar::addTool(QWidget *tool) { m_tools->addWidget(tool); }

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    finishTyping();
    if (!m_model.definition().filters.empty())
        m_model.setFilters({});
}

bool FilterBar::isActive() const
{
    return !m_model.definition().filters.empty() || !m_model.definition().search.isEmpty();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishTyping();
            Q_EMIT listRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::searchTyped()
{
    if (m_model.totalCount() > searchedAtOnce)
        m_typing->start();
    else
        finishTyping();
}

void FilterBar::finishTyping()
{
    m_typing->stop();
    m_model.setSearch(m_search->text());
}

void FilterBar::showFilters()
{
    const ViewDefinition &definition = m_model.definition();
    if (m_search->text() != definition.search && !m_typing->isActive())
        m_search->setText(definition.search);
    const auto find = [&](const QString &id) {
        const auto found = std::ranges::find(definition.filters, id, &RecordFilter::id);
        return found == definition.filters.end() ? nullptr : &*found;
    };
    const auto setActive = [](QToolButton *chip, bool isActive) {
        if (chip->property("active") == QVariant(isActive))
            return; // with each key typed, a style sheet applied anew takes too long
        chip->setProperty("active", isActive);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    };
    const auto mark = [&setActive](QToolButton *chip, bool isActive, const QString &text) {
        chip->setText(buttonText(isActive ? tr("%1 ✕").arg(text) : text));
        chip->setAccessibleName(isActive ? tr("%1, active filter").arg(text) : text);
        setActive(chip, isActive);
    };
    const RecordFilter *rows = find(RecordFilter::explicitRows);
    m_rows->setVisible(rows);
    if (rows)
        mark(m_rows, true, rows->why);
    for (const FactChip &chip : m_facts) {
        chip.button->setChecked(find(chip.fact));
        const auto facts = m_model.facts();
        mark(chip.button, find(chip.fact), std::ranges::find(facts, chip.fact, &RecordFact::id)->label);
        chip.button->setVisible(!chip.isSecondary || find(chip.fact));
    }
    for (const FieldChip &chip : m_fields) {
        const Field &field = entityType(m_model.kind()).fields[size_t(chip.field)];
        const RecordFilter *filter = find(QString::fromLatin1(field.name));
        const QStringList names = filter ? valuesOf(*filter, field) : QStringList();
        const QString chosen = names.size() > 2 ? tr("%n chosen", nullptr, int(names.size())) : names.join(u", "_s);
        const QString text = filter ? tr("%1: %2").arg(label(field), chosen) : label(field);
        chip.button->setText(buttonText(text));
        chip.button->setAccessibleName(text);
        setActive(chip.button, filter != nullptr);
        chip.button->setVisible(!chip.isSecondary || filter);
    }
    m_clear->setVisible(isActive());
}

} // namespace Ratchet
