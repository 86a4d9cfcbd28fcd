// SPDX-License-Identifier: GPL-3.0-or-later
// From a recurrence to the controls and back.
#include <widgets/recurrence_editor.h>

#include <calendar/recurrence_words.h>
#include <edits/value_input.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

const QStringList weekDays = {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
const QStringList workingDays = weekDays.mid(0, 5);

bool isOrdinal(int number) { return !ordinalWord(number).isEmpty(); }

// "3TH", or a day with its place: what two boxes can show.
bool isOneWeekday(const Recurrence &rule)
{
    if (rule.positions.empty())
        return rule.days.size() == 1 && rule.days.front().size() > 2 && isOrdinal(rule.days.front().chopped(2).toInt());
    return rule.positions.size() == 1 && isOrdinal(rule.positions.front())
        && (rule.days == workingDays || (rule.days.size() == 1 && rule.days.front().size() == 2));
}

bool isOneDay(const Recurrence &rule)
{
    return rule.days.isEmpty() && rule.positions.empty() && rule.monthDays.size() <= 1
        && (rule.monthDays.isEmpty() || rule.monthDays.front().toInt() >= -1);
}

// The dates typed, in the form of days.
std::vector<RecurrenceLimit> daysIn(const QString &text)
{
    std::vector<RecurrenceLimit> days;
    const QLocale locale;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        QDate day = QDate::fromString(part.trimmed(), Qt::ISODate);
        if (!day.isValid())
            day = locale.toDate(part.trimmed(), dateInputFormat(locale));
        if (day.isValid())
            days.push_back({RecurrenceLimit::Form::Day, QDateTime(day, QTime(0, 0), Qt::UTC)});
    }
    return days;
}

QString shownDays(const std::vector<RecurrenceLimit> &days)
{
    QStringList texts;
    for (const RecurrenceLimit &day : days)
        texts += QLocale().toString(day.at.date(), dateInputFormat(QLocale()));
    return texts.join(u"; "_s);
}

} // namespace

bool RecurrenceEditor::isDrawable(const Recurrence &rule)
{
    const bool isPlain = std::ranges::all_of(rule.days, [](const QString &day) { return day.size() == 2; });
    if (!rule.weeks.isEmpty() || (rule.weekStart != Qt::Monday && rule.interval > 1))
        return false;
    switch (rule.period) {
    case RecurrencePeriod::Day:
        return rule.days.isEmpty() && rule.monthDays.isEmpty() && rule.positions.empty();
    case RecurrencePeriod::Week:
        return isPlain && rule.positions.empty();
    case RecurrencePeriod::Month:
        return isOneDay(rule) || (rule.monthDays.isEmpty() && isOneWeekday(rule));
    case RecurrencePeriod::Year:
        return (isOneDay(rule) && rule.months.size() <= 1)
            || (rule.monthDays.isEmpty() && isOneWeekday(rule) && rule.months.size() == 1);
    }
    return false;
}

void RecurrenceEditor::showRecurrence(const Recurrence &rule)
{
    m_isShowing = true;
    m_period->setCurrentIndex(int(rule.period));
    m_interval->setValue(rule.interval);
    const QDate start = m_startsAt.date();
    const bool isByWeekday = !rule.days.isEmpty();
    for (int day = 0; day < 7; ++day)
        m_weekDay[size_t(day)]->setChecked(rule.days.contains(weekDays.at(day))
                                           || (rule.days.isEmpty() && start.dayOfWeek() == day + 1));
    m_kind->setCurrentIndex(isByWeekday ? ByWeekday : ByDay);
    m_day->setCurrentIndex(
        std::max(0, m_day->findData(rule.monthDays.isEmpty() ? start.day() : rule.monthDays.front().toInt())));
    if (isByWeekday) {
        const QString &first = rule.days.front();
        m_ordinal->setCurrentIndex(std::max(
            0, m_ordinal->findData(rule.positions.empty() ? first.chopped(2).toInt() : rule.positions.front())));
        m_dayName->setCurrentIndex(rule.days == workingDays ? 7 : int(weekDays.indexOf(first.right(2))));
    } else {
        m_ordinal->setCurrentIndex(std::min(4, (start.day() - 1) / 7));
        m_dayName->setCurrentIndex(start.dayOfWeek() - 1);
    }
    for (int month = 1; month <= 12; ++month)
        m_month[size_t(month) - 1]->setChecked(rule.months.isEmpty() || rule.months.contains(QString::number(month)));
    m_monthOfYear->setCurrentIndex((rule.months.isEmpty() ? start.month() : rule.months.front().toInt()) - 1);
    showEnd(rule);
    m_isShowing = false;
}

void RecurrenceEditor::showEnd(const Recurrence &rule)
{
    m_end->setCurrentIndex(rule.count ? AfterCount : rule.until ? OnDay : Never);
    if (rule.count)
        m_count->setValue(*rule.count);
    if (rule.until)
        m_until->setDate(rule.until->at.date());
    m_exceptions->setText(shownDays(rule.exceptions));
}

Recurrence RecurrenceEditor::chosen() const
{
    Recurrence rule;
    rule.period = RecurrencePeriod(m_period->currentIndex());
    rule.interval = m_interval->value();
    const bool isYearly = rule.period == RecurrencePeriod::Year;
    if (rule.period == RecurrencePeriod::Week) {
        for (int day = 0; day < 7; ++day) {
            if (m_weekDay[size_t(day)]->isChecked())
                rule.days += weekDays.at(day);
        }
    } else if (rule.period == RecurrencePeriod::Month || isYearly) {
        if (m_kind->currentIndex() == ByDay) {
            rule.monthDays = {QString::number(m_day->currentData().toInt())};
        } else if (m_dayName->currentIndex() == 7) {
            rule.days = workingDays;
            rule.positions = {m_ordinal->currentData().toInt()};
        } else {
            rule.days = {QString::number(m_ordinal->currentData().toInt()) + weekDays.at(m_dayName->currentIndex())};
        }
    }
    if (isYearly) {
        rule.months = {QString::number(m_monthOfYear->currentIndex() + 1)};
    } else {
        for (int month = 1; month <= 12; ++month) {
            if (m_month[size_t(month) - 1]->isChecked())
                rule.months += QString::number(month);
        }
        if (rule.months.size() == 12)
            rule.months.clear();
    }
    chooseEnd(rule);
    return rule;
}

// An exception that nobody touched keeps its own form.
void RecurrenceEditor::chooseEnd(Recurrence &rule) const
{
    if (m_end->currentIndex() == AfterCount)
        rule.count = m_count->value();
    else if (m_end->currentIndex() == OnDay)
        rule.until = RecurrenceLimit{RecurrenceLimit::Form::Day, QDateTime(m_until->date(), QTime(0, 0), Qt::UTC)};
    rule.exceptions = m_exceptions->text() == shownDays(m_kept) ? m_kept : daysIn(m_exceptions->text());
}

} // namespace Ratchet
