// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <answers/questions/answer.h>
#include <document/document.h>
#include <store/ledger_entry.h>
#include <store/store.h>
#include <widgets/ask.h>

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

Comparison::Comparison(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void Comparison::setDay(QDate day)
{
    m_day = day;
    m_then = {};
    m_job.cancel();
    if (day.isValid()) {
        const Document &document = m_workspace.document();
        m_job.run([path = document.path(), reg = document.snapshot(), head = document.store().head(),
                   day](const Cancellation &cancellation) { return answersOn(path, reg, head, day, cancellation); },
                  [this](Result<Then> then) { take(std::move(then)); });
    }
    Q_EMIT changed();
}

// By a connection of its own, in a worker: the ledger may be long.
Result<Comparison::Then> Comparison::answersOn(const QString &path, const Register &present, const LedgerHead &head,
                                               QDate day, const Cancellation &cancellation)
{
    const Result<std::unique_ptr<Store>> store = Store::openAgain(path, head);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<std::vector<LedgerEntry>> entries = (*store)->ledger();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    qint64 last = 0;
    for (const LedgerEntry &entry : *entries) {
        if (entry.at.toLocalTime().date() <= day)
            last = entry.number;
    }
    if (cancellation.isRequested())
        return failure(ErrorCode::Cancelled, {});
    if (last == 0 || last >= head.number) // nothing was recorded by then, or nothing since
        return Then{Ratchet::answer(present, day, QLocale(), cancellation), last == 0};
    const Result<Register> then = (*store)->lastChange() == head.number
        ? (*store)->recordedAt(last, present)
        : (*store)->load().and_then( // somebody wrote meanwhile
            [&store, last](const Register &written) { return (*store)->recordedAt(last, written); });
    if (!then)
        return tl::unexpected<Error>(then.error());
    return Then{Ratchet::answer(*then, day, QLocale(), cancellation), false};
}

void Comparison::take(Result<Then> then)
{
    if (then) {
        m_then = std::move(*then);
    } else {
        m_day = {};
        m_workspace.ask().tellError(nullptr, tr("That day cannot be compared with"), then.error());
    }
    Q_EMIT changed();
}

const Answer *Comparison::answer(int question) const
{
    const auto found = std::ranges::find(m_then.answers.questions, question, &Answer::number);
    return found == m_then.answers.questions.end() ? nullptr : &*found;
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
