// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include <answers/questions/answer.h>
#include <report/paper/data_file.h>

#include <report/paper/facts.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/sections/compose_change_log.h>
#include <report/sections/compose_data_quality.h>
#include <report/sections/compose_definitions.h>
#include <report/sections/compose_dossier.h>
#include <report/sections/compose_evidence_index.h>
#include <report/sections/compose_extract.h>
#include <report/sections/compose_overrides.h>
#include <report/sections/compose_question.h>
#include <report/sections/compose_sign_off.h>
#include <report/sections/compose_signs.h>
#include <report/sections/cover_names.h>

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int metricsQuestion = 4;

bool isPart(const Element &element)
{
    const auto *heading = std::get_if<HeadingElement>(&element);
    return heading && heading->level == 2;
}

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString questionTitle(const Answer &answer, const PackSettings &settings)
{
    return PackWords::tr("%1 · %2").arg(settings.locale.toString(answer.number), answer.question);
}

QString periodText(const Answers &answers, const PackSettings &settings)
{
    if (!settings.changesFrom.isValid())
        return PackWords::tr("everything until %1").arg(dayText(answers.asOf, settings));
    const QString days =
        PackWords::tr("%1 to %2").arg(dayText(settings.changesFrom, settings), dayText(answers.asOf, settings));
    return settings.packBefore.isEmpty() ? days : PackWords::tr("%1, since %2").arg(days, settings.packBefore);
}

// At the start of the line, no larger than a letterhead.
PictureElement logoPicture(const QImage &logo, Qt::LayoutDirection direction)
{
    constexpr QSizeF room(180, 48); // points
    constexpr double width = 499; // of an A4 page's body
    const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    QPicture picture;
    QPainter painter(&picture);
    painter.drawImage(QRectF(QPointF(direction == Qt::RightToLeft ? width - size.width() : 0, 0), size), logo);
    painter.end();
    return {picture, {width, size.height()}};
}

TableElement verdictTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.id = u"verdicts"_s;
    table.title = PackWords::tr("The five questions");
    table.column(PackWords::tr("Question"), 4).column(PackWords::tr("Verdict")).column(PackWords::tr("Answer"), 5);
    for (const Answer &answer : answers.questions) {
        table.row({{questionTitle(answer, settings)},
                   {inOnePiece(verdictLabel(answer.verdict)), {}, verdictTone(answer.verdict)},
                   {answer.headline}});
    }
    return table;
}

TableElement signOverview(const Answers &answers)
{
    TableElement table;
    table.column(PackWords::tr("Sign"), 2)
        .column(PackWords::tr("State"))
        .column(PackWords::tr("What the register says"), 4);
    for (const FailureSign &sign : answers.signs)
        table.row({{sign.label}, signState(sign), {sign.note}});
    return table;
}

} // namespace

std::vector<Element> composeCover(const Answers &answers, const PackSettings &settings)
{
    std::vector<Element> cover;
    if (!settings.logo.isNull())
        cover.emplace_back(logoPicture(settings.logo, settings.locale.textDirection()));
    cover.emplace_back(TextElement{PackWords::tr("CSI evidence pack"), TextRole::CoverTitle});
    if (!settings.organisation.isEmpty())
        cover.emplace_back(TextElement{settings.organisation, TextRole::CoverSubtitle});
    const PackChoices &choices = settings.choices;
    Facts facts;
    facts.add(PackWords::tr("Pack"), inOneLine({settings.reference, packEditionTitle(choices.edition)}))
        .add(PackWords::tr("Scope"), scopeText(settings))
        .add(PackWords::tr("Period"), periodText(answers, settings))
        .add(PackWords::tr("Judged as of"), dayText(answers.asOf, settings))
        .add(PackWords::tr("As recorded at"),
             inOneLine({changeText(settings), momentText(settings.recordedAt, settings)}))
        .add(PackWords::tr("Prepared"), inOneLine({choices.preparedBy, momentText(settings.preparedAt, settings)}))
        .add(PackWords::tr("Reviewed"), inOneLine({choices.reviewedBy, dayText(choices.reviewedOn, settings)}))
        .add(PackWords::tr("Approved"), inOneLine({choices.approvedBy, dayText(choices.approvedOn, settings)}));
    cover.emplace_back(facts.pairs()); // what the verdicts rest on and the signs have to stand on this page too
    cover.emplace_back(HeadingElement{2, PackWords::tr("The five questions"), Listing::Nowhere});
    cover.emplace_back(verdictTable(answers, settings));
    if (!answers.signs.empty()) {
        cover.emplace_back(HeadingElement{2, PackWords::tr("The four failure signs"), Listing::Nowhere});
        cover.emplace_back(signOverview(answers));
    }
    return cover;
}

PackParts composePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                      const ChangesSince &changes)
{
    PackParts pack;
    const auto append = [](std::vector<Element> &to, std::vector<Element> part) {
        std::ranges::move(part, std::back_inserter(to));
    };
    append(pack.body, composeCover(answers, settings));
    pack.body.emplace_back(PageBreakElement{});
    append(pack.body, composeFront(answers, reg, settings, changes));
    pack.body.emplace_back(PageBreakElement{}); // whoever wants no proof has read all
    if (settings.choices.edition == PackEdition::Auditor) { // a few pages need none
        pack.body.emplace_back(HeadingElement{1, PackWords::tr("Contents"), Listing::Nowhere});
        pack.body.emplace_back(ContentsElement{});
        pack.body.emplace_back(PageBreakElement{});
    }
    int figureNumber = 0;
    for (const Answer &answer : answers.questions) {
        if (!settings.choices.has(PackSection(answer.number - 1)))
            continue;
        std::vector<Element> question = composeQuestion(answer, reg, settings, figureNumber);
        const auto parts = std::ranges::count_if(question, isPart);
        append(pack.body, std::move(question));
        if (answer.number == metricsQuestion && settings.choices.has(PackSection::Dossiers))
            append(pack.body, composeDossiers(answers, reg, settings, int(parts) + 1));
    }
    const auto add = [&](PackSection section, std::vector<Element> &to, auto compose) {
        if (settings.choices.has(section))
            append(to, compose());
    };
    add(PackSection::Signs, pack.body, [&] { return composeSigns(answers, reg, settings); });
    add(PackSection::Extract, pack.body, [&] { return composeExtract(answers, reg, settings); });
    add(PackSection::ChangeLog, pack.body, [&] { return composeChangeLog(reg, settings); });
    add(PackSection::Overrides, pack.body, [&] { return composeOverrides(answers, reg, settings); });
    add(PackSection::Definitions, pack.body, [&] { return composeDefinitions(answers, settings); });
    add(PackSection::DataQuality, pack.body, [&] { return composeDataQuality(answers, reg, settings); });
    add(PackSection::EvidenceIndex, pack.closing, [&] { return composeEvidenceIndex(answers, reg, settings); });
    add(PackSection::SignOff, pack.closing, [&] { return composeSignOff(answers, reg, settings); });
    if (settings.choices.names == Names::Roles) {
        const NameCover cover(reg, Names::Roles);
        coverNames(pack.body, cover);
        coverNames(pack.closing, cover);
    }
    return pack;
}

} // namespace Ratchet
