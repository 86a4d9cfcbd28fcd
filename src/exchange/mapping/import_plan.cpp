// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <core/fields/entity.h>

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Ratchet {

using namespace Qt::StringLiterals;

qsizetype ImportPlan::count(RowAction action) const { return std::ranges::count(rows, action, &ImportRow::action); }

QString gapText(const ImportGap &gap)
{
    return QCoreApplication::translate("Import", "\"%1\" without: %2").arg(gap.label, gap.missing.join(u"; "_s));
}

namespace {

// For the ledger, which keeps the text for good: names of the first, the number of all.
constexpr qsizetype gapsNamed = 20;

QString gapsText(const ImportPlan &plan)
{
    if (plan.gaps.empty() || plan.gates == GateChoice::Refuse)
        return {};
    const auto count = qsizetype(plan.gaps.size());
    QStringList named;
    for (const ImportGap &gap : std::span(plan.gaps).first(size_t(std::min(count, gapsNamed))))
        named += u"%1 %2"_s.arg(gap.title, gapText(gap));
    if (count > gapsNamed)
        named += QCoreApplication::translate("Import", "and %1 more").arg(spokenNumber(count - gapsNamed));
    QString text = u". "_s
        + QCoreApplication::translate("Import", "Past a gate without what it asks: %1 – %2")
              .arg(spokenNumber(count), named.join(u" · "_s));
    if (plan.gates == GateChoice::WithReason)
        text += u". "_s + QCoreApplication::translate("Import", "Reason given: %1").arg(plan.gateReason);
    return text;
}

} // namespace

QString ImportPlan::summary() const
{
    QString text = counts();
    if (!ignoredColumns.isEmpty())
        text += u". "_s + leftOutText();
    return text + gapsText(*this);
}

QString ImportPlan::leftOutText() const
{
    return QCoreApplication::translate("Import", "Columns left out: %1").arg(ignoredColumns.join(u", "_s));
}

QString ImportPlan::counts() const
{
    if (isBlank())
        return QCoreApplication::translate("Import", "Import of %1: there was nothing to take, no row says anything")
            .arg(pluralLabel(entityType(kind)));
    QStringList parts;
    for (const RowAction action : {RowAction::Add, RowAction::Update, RowAction::Unchanged, RowAction::Duplicate,
                                   RowAction::Skipped, RowAction::Refused, RowAction::LeftOut}) {
        if (const qsizetype rowsOf = count(action))
            parts += QCoreApplication::translate("Import", "%1: %2", "outcome of rows: how many")
                         .arg(rowActionLabel(action), spokenNumber(rowsOf));
    }
    if (!created.empty())
        parts += QCoreApplication::translate("Import", "made because rows name them: %1")
                     .arg(spokenNumber(qint64(created.size())));
    const QString text = isHistory ? QCoreApplication::translate("Import", "Import of %1 as history (%2)")
                                   : QCoreApplication::translate("Import", "Import of %1 (%2)");
    return text.arg(pluralLabel(entityType(kind)), parts.join(u", "_s));
}

QString cancelledText()
{
    return QCoreApplication::translate("Import", "The import was cancelled. Nothing was changed.");
}

QString wordText(const ImportWord &word)
{
    return word.readAs.isEmpty() ? QCoreApplication::translate("Import", "\"%1\" in %2 is read as nothing")
                                       .arg(word.word.left(60), word.header.simplified())
                                 : QCoreApplication::translate("Import", "\"%1\" in %2 is read as %3")
                                       .arg(word.word.left(60), word.header.simplified(), word.readAs);
}

QStringList ImportPlan::remarksOn(int line) const
{
    QStringList remarks;
    const auto [first, end] = std::ranges::equal_range(notices, line, {}, &ImportProblem::line);
    for (auto notice = first; notice != end; ++notice)
        remarks += notice->reason;
    for (const ImportWord &word : words) {
        if (std::ranges::binary_search(word.lines, line))
            remarks += wordText(word);
    }
    return remarks;
}

QString rowActionName(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return u"add"_s;
    case RowAction::Update:
        return u"update"_s;
    case RowAction::Unchanged:
        return u"unchanged"_s;
    case RowAction::Duplicate:
        return u"duplicate"_s;
    case RowAction::Refused:
        return u"refused"_s;
    case RowAction::Skipped:
        return u"skipped"_s;
    case RowAction::LeftOut:
        return u"left_out"_s;
    }
    return {};
}

QString rowActionLabel(RowAction action)
{
    switch (action) {
    case RowAction::Add:
        return QCoreApplication::translate("Import", "added");
    case RowAction::Update:
        return QCoreApplication::translate("Import", "updated");
    case RowAction::Unchanged:
        return QCoreApplication::translate("Import", "unchanged");
    case RowAction::Duplicate:
        return QCoreApplication::translate("Import", "duplicate, skipped");
    case RowAction::Refused:
        return QCoreApplication::translate("Import", "refused");
    case RowAction::Skipped:
        return QCoreApplication::translate("Import", "skipped");
    case RowAction::LeftOut:
        return QCoreApplication::translate("Import", "no record, left out");
    }
    return {};
}

} // namespace Ratchet
