// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_editor.h"

#include "ui_recurrence_editor.h"

#include <calendar/named_clock.h>
#include <calendar/recurrence_rule.h>
#include <calendar/recurrence_words.h>
#include <edits/value_input.h>
#include <widgets/form_looks.h>

#include <QAbstractItemView>
#include <QCheckBox>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ordinals[] = {1, 2, 3, 4, 5, -1};
constexpr int datesShown = 5;
constexpr int yearsLooked = 12;

bool isOrdinal(int number) { return !ordinalWord(number).isEmpty(); }

// "3TH", or a day with its place: what two boxes can show.
bool isOneWeekday(const Recurrence &rule)
{
    if (rule.positions.empty())
        return rule.days.size() == 1 && rule.days.front().size() > 2 && isOrdinal(rule.days.front().chopped(2).toInt());
    return rule.positions.size() == 1 && isOrdinal(rule.positions.front())
        && (rule.days == weekDays().mid(0, 5) || (rule.days.size() == 1 && rule.days.front().size() == 2));
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

QCheckBox *checkBoxFor(const QString &text, const QString &name, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

RecurrenceEditor::RecurrenceEditor(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecurrenceEditor>())
    , m_today(today)
    , m_startsAt(today, QTime(9, 0), Qt::UTC)
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->until->setToday(today);
    m_ui->until->setDate(today.addYears(1));
    fillDays();
    fillMonths();
    for (QComboBox *box : findChildren<QComboBox *>())
        box->view()->setAccessibleName(box->accessibleName());
    connect(m_ui->interval, &QSpinBox::valueChanged, this, &RecurrenceEditor::choose);
    connect(m_ui->period, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::choose);
    for (QComboBox *box : {m_ui->kind, m_ui->day, m_ui->ordinal, m_ui->dayName, m_ui->monthOfYear})
        connect(box, &QComboBox::activated, this, &RecurrenceEditor::choose);
    connect(m_ui->end, &QComboBox::currentIndexChanged, this, &RecurrenceEditor::choose);
    connect(m_ui->count, &QSpinBox::valueChanged, this, &RecurrenceEditor::choose);
    connect(m_ui->until, &QDateEdit::dateChanged, this, &RecurrenceEditor::choose);
    connect(m_ui->exceptions, &QLineEdit::textEdited, this, &RecurrenceEditor::choose);
    connect(m_ui->rule, &QLineEdit::textEdited, this, &RecurrenceEditor::takeText);
    setFocusProxy(m_ui->interval);
    setText({});
}

RecurrenceEditor::~RecurrenceEditor() = default;

void RecurrenceEditor::fillDays()
{
    const QLocale locale;
    QWidget *before = m_ui->period;
    for (int day = 1; day <= 7; ++day) {
        QCheckBox *box = checkBoxFor(locale.standaloneDayName(day, QLocale::ShortFormat), locale.standaloneDayName(day),
                                     m_ui->weekDays);
        m_ui->weekDaysRow->addWidget(box);
        m_weekDay.push_back(box);
        m_ui->dayName->addItem(locale.standaloneDayName(day));
        connect(box, &QCheckBox::clicked, this, &RecurrenceEditor::choose);
        setTabOrder(std::exchange(before, box), box);
    }
    m_ui->weekDaysRow->addStretch(1);
    m_ui->dayName->addItem(tr("working day"));
    for (int day = 1; day <= 31; ++day)
        m_ui->day->addItem(locale.toString(day), day);
    m_ui->day->addItem(tr("last"), -1);
    for (const int ordinal : ordinals)
        m_ui->ordinal->addItem(ordinalWord(ordinal), ordinal);
}

void RecurrenceEditor::fillMonths()
{
    const QLocale locale;
    QWidget *before = m_ui->monthOfYear;
    for (int month = 1; month <= 12; ++month) {
        QCheckBox *box = checkBoxFor(locale.standaloneMonthName(month, QLocale::ShortFormat),
                                     locale.standaloneMonthName(month), m_ui->months);
        m_ui->monthsGrid->addWidget(box, (month - 1) / 6, (month - 1) % 6);
        m_month.push_back(box);
        m_ui->monthOfYear->addItem(locale.standaloneMonthName(month));
        connect(box, &QCheckBox::clicked, this, &RecurrenceEditor::choose);
        setTabOrder(std::exchange(before, box), box);
    }
    m_ui->monthsGrid->setColumnStretch(6, 1);
}

void RecurrenceEditor::setText(const QString &text)
{
    const Result<Recurrence> read = parseRecurrence(text);
    m_ui->rule->setText(text.trimmed().split(u'\n').join(u" "_s)); // a line: the exceptions follow behind a blank
    m_isDrawn = text.trimmed().isEmpty() || (read && isDrawable(*read));
    m_kept = read ? read->exceptions : std::vector<RecurrenceLimit>();
    if (m_isDrawn)
        showRecurrence(read.value_or(Recurrence{}));
    updateRows();
    updatePreview();
}

QString RecurrenceEditor::text() const
{
    QString text = m_ui->rule->text().trimmed();
    return text.replace(" EXDATE"_L1, "\nEXDATE"_L1, Qt::CaseInsensitive);
}

void RecurrenceEditor::setStart(const QDateTime &startsAt, const QString &timeZone, const QString &zoneRules)
{
    if (startsAt.isValid())
        m_startsAt = startsAt;
    m_timeZone = timeZone;
    m_zoneRules = zoneRules;
    updatePreview();
}

void RecurrenceEditor::setReadOnly(bool isReadOnly) { setEnabled(!isReadOnly); }

void RecurrenceEditor::choose()
{
    if (m_isShowing)
        return;
    const Recurrence rule = chosen();
    m_ui->rule->setText(recurrenceText(rule).replace(u'\n', u' '));
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
    const auto period = RecurrencePeriod(m_ui->period->currentIndex());
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_ui->form->labelForField(field))
            label->setVisible(isShown);
    };
    const bool isMonthly = period == RecurrencePeriod::Month || period == RecurrencePeriod::Year;
    show(m_ui->weekDays, period == RecurrencePeriod::Week);
    show(m_ui->dayOfMonth, isMonthly);
    show(m_ui->months, period != RecurrencePeriod::Year);
    m_ui->day->setVisible(m_ui->kind->currentIndex() == ByDay);
    m_ui->ordinal->setVisible(m_ui->kind->currentIndex() == ByWeekday);
    m_ui->dayName->setVisible(m_ui->kind->currentIndex() == ByWeekday);
    m_ui->monthOfYear->setVisible(period == RecurrencePeriod::Year);
    m_ui->count->setVisible(m_ui->end->currentIndex() == AfterCount);
    m_ui->until->setVisible(m_ui->end->currentIndex() == OnDay);
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->interval), static_cast<QWidget *>(m_ui->period), m_ui->weekDays,
          m_ui->dayOfMonth, m_ui->months, static_cast<QWidget *>(m_ui->end), static_cast<QWidget *>(m_ui->count),
          static_cast<QWidget *>(m_ui->until), static_cast<QWidget *>(m_ui->exceptions)})
        control->setEnabled(m_isDrawn);
}

void RecurrenceEditor::updatePreview()
{
    const Result<Recurrence> rule = parseRecurrence(text());
    const Result<ClockZone> zone = clockZone(m_timeZone, m_zoneRules);
    if (!rule || !zone) {
        m_ui->words->setText(text().isEmpty() ? tr("No recurrence yet.")
                                 : rule       ? zone.error().what
                                              : rule.error().what);
        m_ui->dates->clear();
        return;
    }
    const QLocale locale;
    const QString words = recurrenceWords(*rule, m_startsAt, locale);
    m_ui->words->setText(
        m_isDrawn ? words : tr("%1. The controls cannot show all of this rule; it is edited as text.").arg(words));
    const QDate from = std::max(m_startsAt.date(), m_today);
    QStringList dates;
    for (const QDateTime &at : instances(*rule, m_startsAt, *zone, from, from.addYears(yearsLooked))) {
        if (dates.size() == datesShown)
            break;
        dates += locale.toString(at.date(), u"ddd "_s + locale.dateFormat(QLocale::ShortFormat));
    }
    m_ui->dates->setText(dates.isEmpty() ? tr("There is no date to come.") : tr("Next: %1").arg(dates.join(u" · "_s)));
}

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
    m_ui->period->setCurrentIndex(int(rule.period));
    m_ui->interval->setValue(rule.interval);
    const QDate start = m_startsAt.date();
    const bool isByWeekday = !rule.days.isEmpty();
    for (int day = 0; day < 7; ++day)
        m_weekDay[size_t(day)]->setChecked(rule.days.contains(weekDays().at(day))
                                           || (rule.days.isEmpty() && start.dayOfWeek() == day + 1));
    m_ui->kind->setCurrentIndex(isByWeekday ? ByWeekday : ByDay);
    m_ui->day->setCurrentIndex(
        std::max(0, m_ui->day->findData(rule.monthDays.isEmpty() ? start.day() : rule.monthDays.front().toInt())));
    if (isByWeekday) {
        const QString &first = rule.days.front();
        m_ui->ordinal->setCurrentIndex(std::max(
            0, m_ui->ordinal->findData(rule.positions.empty() ? first.chopped(2).toInt() : rule.positions.front())));
        m_ui->dayName->setCurrentIndex(rule.days == weekDays().mid(0, 5) ? 7 : int(weekDays().indexOf(first.right(2))));
    } else {
        m_ui->ordinal->setCurrentIndex(std::min(4, (start.day() - 1) / 7));
        m_ui->dayName->setCurrentIndex(start.dayOfWeek() - 1);
    }
    for (int month = 1; month <= 12; ++month)
        m_month[size_t(month) - 1]->setChecked(rule.months.isEmpty() || rule.months.contains(QString::number(month)));
    m_ui->monthOfYear->setCurrentIndex((rule.months.isEmpty() ? start.month() : rule.months.front().toInt()) - 1);
    showEnd(rule);
    m_isShowing = false;
}

void RecurrenceEditor::showEnd(const Recurrence &rule)
{
    m_ui->end->setCurrentIndex(rule.count ? AfterCount : rule.until ? OnDay : Never);
    if (rule.count)
        m_ui->count->setValue(*rule.count);
    if (rule.until)
        m_ui->until->setDate(rule.until->at.date());
    m_ui->exceptions->setText(shownDays(rule.exceptions));
}

Recurrence RecurrenceEditor::chosen() const
{
    Recurrence rule;
    rule.period = RecurrencePeriod(m_ui->period->currentIndex());
    rule.interval = m_ui->interval->value();
    const bool isYearly = rule.period == RecurrencePeriod::Year;
    if (rule.period == RecurrencePeriod::Week) {
        for (int day = 0; day < 7; ++day) {
            if (m_weekDay[size_t(day)]->isChecked())
                rule.days += weekDays().at(day);
        }
    } else if (rule.period == RecurrencePeriod::Month || isYearly) {
        if (m_ui->kind->currentIndex() == ByDay) {
            rule.monthDays = {QString::number(m_ui->day->currentData().toInt())};
        } else if (m_ui->dayName->currentIndex() == 7) {
            rule.days = weekDays().mid(0, 5);
            rule.positions = {m_ui->ordinal->currentData().toInt()};
        } else {
            rule.days = {QString::number(m_ui->ordinal->currentData().toInt())
                         + weekDays().at(m_ui->dayName->currentIndex())};
        }
    }
    if (isYearly) {
        rule.months = {QString::number(m_ui->monthOfYear->currentIndex() + 1)};
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
    if (m_ui->end->currentIndex() == AfterCount)
        rule.count = m_ui->count->value();
    else if (m_ui->end->currentIndex() == OnDay)
        rule.until = RecurrenceLimit{RecurrenceLimit::Form::Day, QDateTime(m_ui->until->date(), QTime(0, 0), Qt::UTC)};
    rule.exceptions = m_ui->exceptions->text() == shownDays(m_kept) ? m_kept : daysIn(m_ui->exceptions->text());
}

} // namespace Ratchet
