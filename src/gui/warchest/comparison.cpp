// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <document/document.h>
#include <widgets/ask.h>

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The figure that leads a card, as a number that can be compared.
QString leadFigure(int question)
{
    switch (question) {
    case 1:
        return u"open"_s;
    case 2:
        return u"closed"_s;
    case 3:
        return u"usedPercent"_s;
    case 4:
        return u"sustained"_s;
    default:
        return u"held"_s;
    }
}

std::optional<double> number(const Answer &answer)
{
    const auto figure = std::ranges::find(answer.figures, leadFigure(answer.number), &Figure::id);
    if (figure == answer.figures.end() || isEmpty(figure->value))
        return {};
    if (const auto *count = std::get_if<qint64>(&figure->value))
        return double(*count);
    const auto *measured = std::get_if<double>(&figure->value);
    return measured ? std::optional(*measured) : std::nullopt;
}

Measure measureOfChange(const Answer &answer)
{
    const auto figure = std::ranges::find(answer.figures, leadFigure(answer.number), &Figure::id);
    return figure->measure == Measure::Percent ? Measure::Points : figure->measure;
}

} // namespace

struct Comparison::Job {
    QFutureWatcher<Answers> watcher;
    bool isPending = false;
};

Comparison::Comparison(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(std::make_unique<Job>())
{
    connect(&m_job->watcher, &QFutureWatcher<Answers>::finished, this, [this] {
        if (m_job->isPending && m_job->watcher.isFinished())
            take();
    });
}

Comparison::~Comparison()
{
    m_job->watcher.disconnect(this);
    m_job->watcher.waitForFinished();
}

void Comparison::setDay(QDate day)
{
    m_day = day;
    m_answers = {};
    m_job->isPending = false;
    if (!day.isValid()) {
        Q_EMIT changed();
        return;
    }
    Document &document = m_workspace.document();
    const Result<qint64> last = document.lastChangeOf(day);
    m_isRecordedLater = last && *last == 0;
    Result<Register> then = m_isRecordedLater
        ? Result<Register>(document.snapshot())
        : last.and_then([&document](qint64 number) { return document.recordedAt(number); });
    if (!then) {
        m_day = {};
        m_workspace.ask().tellError(nullptr, tr("That day cannot be compared with"), then.error());
    } else {
        m_job->isPending = true;
        m_job->watcher.setFuture(
            QtConcurrent::run([reg = std::move(*then), day] { return Ratchet::answer(reg, day, QLocale()); }));
    }
    Q_EMIT changed();
}

void Comparison::take()
{
    m_answers = m_job->watcher.result();
    m_job->isPending = false;
    Q_EMIT changed();
}

void Comparison::waitForAnswers()
{
    m_job->watcher.waitForFinished();
    if (m_job->isPending)
        take();
}

const Answer *Comparison::answer(int question) const
{
    const auto found = std::ranges::find(m_answers.questions, question, &Answer::number);
    return found == m_answers.questions.end() ? nullptr : &*found;
}

QString comparisonText(const Answer &now, const Answer &then, QDate day, const QLocale &locale)
{
    const QString date = locale.toString(day, QLocale::ShortFormat);
    const std::optional<double> current = number(now);
    const std::optional<double> former = number(then);
    QString text;
    if (!current || !former) {
        text = Comparison::tr("not known on %1").arg(date);
    } else if (const double change = *current - *former; std::abs(change) < 0.05) {
        text = Comparison::tr("unchanged since %1").arg(date);
    } else {
        const QString sign = change > 0 ? u"+"_s : u"−"_s;
        text = Comparison::tr("%1 since %2")
                   .arg(sign + displayFigure(Value(std::abs(change)), measureOfChange(now), locale), date);
    }
    if (then.verdict != now.verdict)
        text = Comparison::tr("%1 · was %2").arg(text, verdictLabel(then.verdict));
    return text;
}

} // namespace Ratchet
