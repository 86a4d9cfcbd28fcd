// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_data_quality.h"

#include <answers/questions/answer.h>
#include <core/register.h>
#include <report/paper/cells.h>
#include <report/paper/pack_words.h>

#include <answers/questions/data_quality.h>
#include <core/entities/capacity.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostGapsNamed = 12; // records of one kind of gap on paper; the file has them all

// Short where there is a reference: the extract has the titles.
QString nameOf(const Register &reg, const RecordRef &ref, const QLocale &locale)
{
    if (ref.entity != EntityKind::Allocation)
        return recordName(reg, ref.entity, ref.record);
    const Allocation *allocation = reg.find(Id<Allocation>(ref.record));
    return PackWords::tr("%1 %2").arg(recordName(reg, EntityKind::Unit, allocation->unit.value),
                                      locale.toString(allocation->month, u"MMM yyyy"_s));
}

Cell namesCell(const Register &reg, const std::vector<RecordRef> &rows, const QLocale &locale)
{
    QStringList names;
    for (const RecordRef &row : rows)
        names += nameOf(reg, row, locale);
    const QString all = names.join(u"; "_s);
    if (rows.size() <= mostGapsNamed)
        return {names.join(u", "_s), all};
    const QString first = names.first(qsizetype(mostGapsNamed)).join(u", "_s);
    return {PackWords::tr("%1 and %Ln more, in the file of this table", nullptr, int(rows.size() - mostGapsNamed))
                .arg(first),
            all};
}

} // namespace

std::vector<Element> composeDataQuality(const Answers &answers, const Register &reg, const PackSettings &settings)
{
    std::vector<Element> part;
    part.emplace_back(HeadingElement{1, PackWords::tr("Data quality"), Listing::Contents, u"dataQuality"_s});
    part.emplace_back(TextElement{
        PackWords::tr("What the register lacks, and what it does to the figures. A gap is not hidden by an average."),
        TextRole::Muted});
    TableElement table;
    table.id = u"data-quality"_s;
    table.title = PackWords::tr("Data quality");
    table.column(PackWords::tr("What is missing"), 4)
        .number(PackWords::tr("Records"))
        .column(PackWords::tr("What it does"), 4)
        .column(PackWords::tr("Which"), 6);
    for (const DataGap &gap : dataGaps(reg, answers.asOf))
        table.row({{gap.label},
                   countCell(qint64(gap.rows.size()), settings, Tone::Concern),
                   {gap.meaning},
                   namesCell(reg, gap.rows, settings.locale)});
    if (table.rows.empty())
        part.emplace_back(TextElement{PackWords::tr("No gap was found.")});
    else
        part.emplace_back(std::move(table));
    return part;
}

} // namespace Ratchet
