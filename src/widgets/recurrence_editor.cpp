// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_editor.h"

#include <calendar/recurrence_words.h>
#include <widgets/day_edit.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ordinals[] = {1, 2, 3, 4, 5, -1};
constexpr int datesShown = 10;
constexpr int yearsLooked = 12;

QWidget *rowOf(const std::vector<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    setGaps(layout, 0, Space::tight);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

QCheckBox *checkBoxFor(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

void name(QComboBox *box, const QString &words)
{
    box->setAccessibleName(words);
    box->view()->setAccessibleName(words);
}

} // namespace

RecurrenceEditor::RecurrenceEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_interval(new QSpinBox)
    , m_period(new QComboBox)
    , m_weekDays(nullptr)
    , m_dayOfMonth(nullptr)
    , m_kind(new QComboBox)
    , m_day(new QComboBox)
    , m_ordinal(new QComboBox)
    , m_dayName(new QComboBox)
    , m_months(nullptr)
    , m_monthOfYear(new QComboBox)
    , m_end(new QComboBox)
    , m_count(new QSpinBox)
    , m_until(new DayEdit)
    , m_exceptions(new QLineEdit)
    , m_rule(new QLineEdit)
    , m_words(new QLabel)
    , m_dates(new QLabel)
    , m_startsAt(QDate::currentDate(), QTime(9, 0), Qt::UTC)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Space::tight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setTextLook(m_words, LabelLook::Strong);
    m_form->addRow(m_words);
    buildPeriod(m_form);
    buildDays(m_form);
    buildMonths(m_form);
    buildEnd(m_form);
    m_rule->setAccessibleName(tr("Rule (RFC 5545)"));
    m_form->addRow(tr("Rule"), m_rule);
    m_dates->setWordWrap(true);
    m_dates->setTextFormat(Qt::PlainText);
    setTextLook(m_dates, LabelLook::Muted);
    m_form->addRow(m_dates);
    connect(m_rule, &QLineEdit::textEdited, this, &RecurrenceEditor::takeText);
    setFocusProxy(m_interval);
    setText({});
}

void RecurrenceEditor::buildPeriod(QFormLayout *form)
{
    m_interval->setRange(1, 1000);
    m_interval->setAccessibleName(tr("Every how many"));
    m_period->addItems({tr("days"), tr("weeks"), tr("months"), tr("years")}); // as RecurrencePeriod has them
    name(m_period, tr("Days, weeks, months or years"));
    form->addRow(tr("Every"), rowOf({m_interval, m_period}));
    connect(m_interval, &QSpinBox::valueChanged, this, &RecurrenceEditor::choose);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::choose);
}

void RecurrenceEditor::buildDays(QFormLayout *form)
{
    const QLocale locale;
    std::vector<QWidget *> days;
    for (int day = 1; day <= 7; ++day) {
        m_weekDay.push_back(
            checkBoxFor(locale.standaloneDayName(day, QLocale::ShortFormat), locale.standaloneDayName(day)));
        days.push_back(m_weekDay.back());
        m_dayName->addItem(locale.standaloneDayName(day));
        connect(m_weekDay.back(), &QCheckBox::clicked, this, &RecurrenceEditor::choose);
    }
    m_weekDays = rowOf(days);
    form->addRow(tr("On"), m_weekDays);
    m_kind->addItems({tr("day"), tr("weekday")}); // as Kind has them
    name(m_kind, tr("By day of the month or by weekday"));
    for (int day = 1; day <= 31; ++day)
        m_day->addItem(locale.toString(day), day);
    m_day->addItem(tr("last"), -1);
    name(m_day, tr("Day of the month"));
    for (const int ordinal : ordinals)
        m_ordinal->addItem(ordinalWord(ordinal), ordinal);
    name(m_ordinal, tr("Which of the month"));
    m_dayName->addItem(tr("working day"));
    name(m_dayName, tr("Weekday"));
    for (int month = 1; month <= 12; ++month)
        m_monthOfYear->addItem(locale.standaloneMonthName(month));
    name(m_monthOfYear, tr("Month"));
    m_dayOfMonth = rowOf({m_kind, m_day, m_ordinal, m_dayName, m_monthOfYear});
    form->addRow(tr("On the"), m_dayOfMonth);
    for (QComboBox *box : {m_kind, m_day, m_ordinal, m_dayName, m_monthOfYear})
        connect(box, &QComboBox::activated, this, &RecurrenceEditor::choose);
}

void RecurrenceEditor::buildMonths(QFormLayout *form)
{
    const QLocale locale;
    m_months = new QWidget;
    auto *grid = new QGridLayout(m_months);
    setGaps(grid, 0, Space::tight);
    for (int month = 1; month <= 12; ++month) {
        m_month.push_back(
            checkBoxFor(locale.standaloneMonthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month)));
        grid->addWidget(m_month.back(), (month - 1) / 6, (month - 1) % 6);
        connect(m_month.back(), &QCheckBox::clicked, this, &RecurrenceEditor::choose);
    }
    grid->setColumnStretch(6, 1);
    form->addRow(tr("In"), m_months);
}

void RecurrenceEditor::buildEnd(QFormLayout *form)
{
    m_end->addItems({tr("never"), tr("after so many times"), tr("on a day")}); // as End has them
    name(m_end, tr("When it ends"));
    m_count->setRange(1, 100'000);
    m_count->setAccessibleName(tr("How many times"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setDate(QDate::currentDate().addYears(1));
    form->addRow(tr("Ends"), rowOf({m_end, m_count, m_until}));
    m_exceptions->setPlaceholderText(tr("Dates, separated by semicolons"));
    m_exceptions->setAccessibleName(tr("Not on these dates"));
    form->addRow(tr("Not on"), m_exceptions);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::choose);
    connect(m_count, &QSpinBox::valueChanged, this, &RecurrenceEditor::choose);
    connect(m_until, &QDateEdit::dateChanged, this, &RecurrenceEditor::choose);
    connect(m_exceptions, &QLineEdit::textEdited, this, &RecurrenceEditor::choose);
}

void RecurrenceEditor::setText(const QString &text)
{
    const Result<Recurrence> read = parseRecurrence(text);
    m_rule->setText(text.trimmed().split(u'\n').join(u" "_s)); // a line: the exceptions follow behind a blank
    m_isDrawn = text.trimmed().isEmpty() || (read && isDrawable(*read));
    m_kept = read ? read->exceptions : std::vector<RecurrenceLimit>();
    if (m_isDrawn)
        showRecurrence(read.value_or(Recurrence{}));
    updateRows();
    updatePreview();
}

QString RecurrenceEditor::text() const
{
    QString text = m_rule->text().trimmed();
    return text.replace(" EXDATE"_L1, "\nEXDATE"_L1, Qt::CaseInsensitive);
}

void RecurrenceEditor::setStart(const QDateTime &startsAt, const QString &timeZone)
{
    if (startsAt.isValid())
        m_startsAt = startsAt;
    m_timeZone = timeZone;
    updatePreview();
}

void RecurrenceEditor::setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }

void RecurrenceEditor::choose()
{
    if (m_isShowing)
        return;
    const Recurrence rule = chosen();
    m_rule->setText(recurrenceText(rule).replace(u'\n', u' '));
    m_isDrawn = true;
    updateRows();
    updatePreview();
    Q_EMIT edited();
}

void RecurrenceEditor::takeText()
{
    const Result<Recurrence> read = parseRecurrence(text());
    m_isDrawn = read && isDrawable(*read);
    if (read)
        m_kept = read->exceptions;
    if (m_isDrawn)
        showRecurrence(*read);
    updateRows();
    updatePreview();
    Q_EMIT edited();
}

void RecurrenceEditor::updateRows()
{
    const auto period = RecurrencePeriod(m_period->currentIndex());
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool isMonthly = period == RecurrencePeriod::Month || period == RecurrencePeriod::Year;
    show(m_weekDays, period == RecurrencePeriod::Week);
    show(m_dayOfMonth, isMonthly);
    show(m_months, period != RecurrencePeriod::Year);
    m_day->setVisible(m_kind->currentIndex() == ByDay);
    m_ordinal->setVisible(m_kind->currentIndex() == ByWeekday);
    m_dayName->setVisible(m_kind->currentIndex() == ByWeekday);
    m_monthOfYear->setVisible(period == RecurrencePeriod::Year);
    m_count->setVisible(m_end->currentIndex() == AfterCount);
    m_until->setVisible(m_end->currentIndex() == OnDay);
    for (QWidget *control : {static_cast<QWidget *>(m_interval), static_cast<QWidget *>(m_period), m_weekDays,
                             m_dayOfMonth, m_months, static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_count),
                             static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_exceptions)})
        control->setEnabled(m_isDrawn);
}

void RecurrenceEditor::updatePreview()
{
    const Result<Recurrence> rule = parseRecurrence(text());
    const Result<QTimeZone> zone = timeZoneNamed(m_timeZone);
    if (!rule || !zone) {
        m_words->setText(text().isEmpty() ? tr("No recurrence yet.") : rule ? zone.error().what : rule.error().what);
        m_dates->clear();
        return;
    }
    const QLocale locale;
    const QString words = recurrenceWords(*rule, m_startsAt, locale);
    m_words->setText(m_isDrawn ? words
                               : tr("%1. The controls cannot show all of this rule; it is edited as text.").arg(words));
    const QDate from = std::max(m_startsAt.date(), QDate::currentDate());
    QStringList dates;
    for (const QDateTime &at : instances(*rule, m_startsAt, *zone, from, from.addYears(yearsLooked))) {
        if (dates.size() == datesShown)
            break;
        dates += locale.toString(at.date(), u"ddd "_s + locale.dateFormat(QLocale::ShortFormat));
    }
    m_dates->setText(dates.isEmpty() ? tr("There is no date to come.") : tr("Next: %1").arg(dates.join(u" · "_s)));
}

} // namespace Ratchet
