// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_parts.h"

#include <report/paper/pack_text.h>
#include <report/paper/second_lines.h>
#include <report/slides/slide_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString slideDay(QDate day, const QLocale &locale)
{
    PackSettings settings;
    settings.locale = locale;
    return dayText(day, settings, MonthForm::Short);
}

SlideTable slideTable(const AnswerTable &table, size_t most)
{
    SlideTable shown{withSecondLines(table), table.id};
    if (shown.rows.size() <= most)
        return shown;
    // The sum of all stays in sight.
    const bool hasTotal = shown.rows.back().isTotal;
    const AnswerTable::Row total = shown.rows.back();
    shown.rows.resize(most - (hasTotal ? 1 : 0));
    shown.more = qint64(table.rows.size() - shown.rows.size()) - (hasTotal ? 1 : 0);
    if (hasTotal)
        shown.rows.push_back(total);
    return shown;
}

void addTableSlides(std::vector<Slide> &slides, const Slide &head, const AnswerTable &table, const QLocale &locale,
                    const QString &nothing, const SlidePaging &paging)
{
    const size_t needed = (table.rows.size() + paging.rows - 1) / paging.rows;
    const size_t count = std::clamp<size_t>(needed, 1, paging.slides);
    // As many on each, so that the letters are as large on the last one as on the first.
    const size_t each = needed > count ? paging.rows : (table.rows.size() + count - 1) / count;
    for (size_t i = 0; i < count; ++i) {
        Slide slide = head;
        slide.notes = {table.caption};
        slide.notes.removeAll(QString());
        if (i > 0)
            slide.id += u":%1"_s.arg(i + 1);
        if (count > 1)
            slide.title = SlideWords::tr("%1 (%2 of %3)")
                              .arg(head.title, locale.toString(qint64(i + 1)), locale.toString(qint64(count)));
        if (table.rows.empty()) {
            slide.blocks.emplace_back(SlideHeadline{nothing, {}, Tone::Neutral});
        } else {
            AnswerTable part(table.id, table.title, table.caption);
            part.columns = table.columns;
            const auto first = table.rows.begin() + qsizetype(i * each);
            part.rows.assign(first, i + 1 == count ? table.rows.end() : first + qsizetype(each));
            slide.blocks.emplace_back(slideTable(part, paging.rows));
        }
        slides.push_back(std::move(slide));
    }
}

} // namespace Ratchet
