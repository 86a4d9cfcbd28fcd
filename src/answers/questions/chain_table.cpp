// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_table.h"

#include <answers/evaluation/evaluation.h>
#include <answers/reviews/lesson_chain.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QStringList namesOf(const Evaluation &evaluation, const std::vector<const ChainThread *> &threads)
{
    QStringList names;
    for (const ChainThread *thread : threads) {
        const QString known = knownBeforeText(evaluation.reg, *thread);
        const QString name = thread->lesson ? recordName(evaluation.reg, EntityKind::Lesson, thread->lesson.value)
                                            : recordName(evaluation.reg, EntityKind::Pir, thread->review.value);
        names += known.isEmpty() ? name : App::translate("Answers", "%1 (%2)").arg(name, known);
    }
    return names;
}

} // namespace

AnswerTable chainTable(const Evaluation &evaluation)
{
    const LessonChain chain =
        lessonChain(evaluation.reg, evaluation.asOf, {ReviewScope::Kind::Last, int(*evaluation.settings.pirLookBack)});
    AnswerTable table(
        u"lesson_chain"_s, App::translate("Answers", "From incident to no repeat"),
        App::translate("Answers", "How far the lessons of these PIRs came, and which were lost on the way. %1")
            .arg(comparedText(chain, evaluation.locale)));
    table.column(App::translate("Answers", "Link"), 3)
        .number(App::translate("Answers", "Reached"))
        .column(App::translate("Answers", "Lost here"), 8);
    for (int link = 0; link < chainLinks; ++link) {
        QStringList parts;
        const QStringList lost = namesOf(evaluation, chain.lostAt(ChainLink(link)));
        if (!lost.isEmpty())
            parts += App::translate("Answers", "%1: %2").arg(lossName(ChainLink(link)), lost.join(u", "_s));
        const QStringList open =
            ChainLink(link) == ChainLink::NoRepeat ? namesOf(evaluation, chain.notCompared()) : QStringList();
        if (!open.isEmpty())
            parts += App::translate("Answers", "%1: %2").arg(notComparedName(), open.join(u", "_s));
        table.row({textCell(linkName(ChainLink(link))), countCell(evaluation, chain.countAt(ChainLink(link))),
                   textCell(parts.join(u"; "_s), concernIf(!lost.isEmpty()))});
    }
    return table;
}

} // namespace Ratchet
