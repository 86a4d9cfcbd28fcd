// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_tiles.h"

#include <answers/evaluation/ritual_response.h>
#include <core/entities/cadence.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/ritual_dialog.h>
#include <widgets/card.h>
#include <widgets/theme.h>

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 110; // characters of a response in a tile

QString percentText(std::optional<double> percent)
{
    return percent ? displayFigure(Value(*percent), Measure::Percent, QLocale()) : u"–"_s;
}

std::vector<RecordRef> rowsOf(const std::vector<ReviewOutcome> &reviews)
{
    std::vector<RecordRef> rows;
    rows.reserve(reviews.size());
    for (const ReviewOutcome &review : reviews)
        rows.push_back({EntityKind::Occurrence, review.occurrence.value});
    return rows;
}

} // namespace

CadenceTiles::CadenceTiles(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tiles(new QHBoxLayout(this))
{
    setGaps(m_tiles, 0, Space::medium);
}

QVBoxLayout *CadenceTiles::addTile(const QString &value, const QString &label, const QString &definition,
                                   const std::vector<RecordRef> &rows)
{
    auto *tile = new QFrame;
    makeCard(tile);
    tile->setToolTip(definition);
    auto *lines = new QVBoxLayout(tile);
    lines->setContentsMargins(Space::medium, Space::small, Space::medium, Space::small);
    lines->setSpacing(0);
    auto *figure = new QPushButton(value);
    setTextLook(figure, LabelLook::CardTitle);
    makeLink(figure);
    figure->setEnabled(!rows.empty());
    figure->setAccessibleName(tr("%1: %2").arg(label, value));
    figure->setAccessibleDescription(definition);
    connect(figure, &QPushButton::clicked, this, [this, label, rows] { m_workspace.showRows(label, rows); });
    lines->addWidget(figure, 0, Qt::AlignLeading);
    auto *name = new QLabel(label);
    name->setWordWrap(true);
    setTextLook(name, LabelLook::Muted);
    lines->addWidget(name);
    lines->addStretch(1);
    m_tiles->addWidget(tile, 1);
    return lines;
}

void CadenceTiles::showFigures(Id<Ceremony> ceremony)
{
    const QLocale locale;
    const Register &reg = m_workspace.reg();
    const QDate asOf = m_workspace.view().asOf();
    const CadenceStatistics figures = cadenceStatistics(reg, asOf, ceremony);
    clearLayout(m_tiles);
    const int due = int(figures.adherence.due.size());
    addTile(percentText(figures.adherence.percent()),
            tr("adherence: %1 of %Ln due were held", nullptr, due).arg(locale.toString(figures.adherence.held)),
            tr("Held by due, in the 92 days that end with the reporting date. Cancelled ones, and those before a "
               "ceremony counts, are not due."),
            behindDates(figures.adherence));
    const auto yield = figures.decisionYield();
    addTile(yield ? displayNumber(*yield, locale, 1) : u"–"_s, tr("decisions and closed actions an hour"),
            tr("Decisions recorded and actions of these reviews closed in those days, by the hours that the reviews "
               "took: %1 and %2 in %3 hours.")
                .arg(locale.toString(figures.decisions), locale.toString(int(figures.closed.size())),
                     displayNumber(figures.hours, locale, 1)),
            rowsOf(figures.reviews));
    addTile(percentText(figures.carryOverPercent()),
            tr("carried over: %1 of %Ln open action(s)", nullptr, int(figures.onTable.size()))
                .arg(locale.toString(int(figures.carriedOver.size()))),
            tr("Actions that the latest review of each ceremony left open, and how many of them an earlier review had "
               "raised."),
            figures.carriedOver);
    const int said = int(figures.withAccountable.size() + figures.withoutAccountable.size());
    addTile(percentText(figures.accountablePercent()),
            tr("somebody accountable present: %1 of %Ln review(s)", nullptr, said)
                .arg(locale.toString(int(figures.withAccountable.size()))),
            tr("Reviews attended by the holder of a required role that is accountable in the RACI matrix; where none "
               "is, by the chair."),
            figures.withoutAccountable.empty() ? figures.withAccountable : figures.withoutAccountable);
    addRitualTile(ceremony);
}

// The finding beside what was answered to it. One that nobody has answered yet, or that came back, takes an answer
// here.
void CadenceTiles::addRitualTile(Id<Ceremony> ceremony)
{
    const QLocale locale;
    const Register &reg = m_workspace.reg();
    const QDate asOf = m_workspace.view().asOf();
    QStringList names;
    std::vector<RecordRef> empty;
    Id<Ceremony> open;
    for (const Ritual &ritual : rituals(reg, asOf)) {
        if (ceremony && ritual.ceremony != ceremony)
            continue;
        const QString name =
            tr("%1 (%Ln review(s))", nullptr, int(ritual.reviews.size())).arg(reg.find(ritual.ceremony)->name);
        QString answered = ritualResponseText(reg, ritual, asOf, locale);
        if (answered.size() > longestAnswer) // all of it stands in the form of the ceremony
            answered = answered.left(longestAnswer) + u'…';
        names += answered.isEmpty() ? name : tr("%1, %2").arg(name, answered);
        empty.insert(empty.end(), ritual.reviews.begin(), ritual.reviews.end());
        if (!open && !isAnswered(reg, ritual, asOf))
            open = ritual.ceremony;
    }
    QVBoxLayout *tile = addTile(
        names.isEmpty() ? tr("none") : tr("▲ %1").arg(locale.toString(names.size())),
        names.isEmpty() ? tr("has become a ritual") : tr("became a ritual: %1").arg(names.join(u"; "_s)),
        tr("Ceremonies whose latest reviews, three or more in a row, were held without a decision or an action."),
        empty);
    if (!open || !m_workspace.view().isEditable())
        return;
    auto *respond = new QPushButton(tr("Respond…"));
    setTextLook(respond, LabelLook::Small);
    makeLink(respond);
    respond->setObjectName(u"respond"_s);
    respond->setAccessibleName(tr("Respond to the finding of %1").arg(reg.find(open)->name));
    connect(respond, &QPushButton::clicked, this, [this, open] { respondToRitual(m_workspace, window(), open); });
    tile->addWidget(respond, 0, Qt::AlignLeading);
}

} // namespace Ratchet
