// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_command.h"

#include <answers/questions/answer.h>
#include <cli/opened_register.h>

#include <answers/questions/answers_json.h>

#include <QJsonDocument>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// "3, at most 0": a number alone would not say what is wrong with it.
QString measured(const Check &check, const QLocale &locale)
{
    if (isEmpty(check.value))
        return words(QT_TRANSLATE_NOOP("CommandLine", "nothing to measure"));
    const QString value = displayFigure(check.value, check.measure, locale);
    if (isEmpty(check.threshold))
        return value;
    const QString threshold = displayFigure(check.threshold, check.measure, locale);
    return (check.isUpperLimit ? words(QT_TRANSLATE_NOOP("CommandLine", "%1, at most %2"))
                               : words(QT_TRANSLATE_NOOP("CommandLine", "%1, at least %2")))
        .arg(value, threshold);
}

QString answerText(const Answer &answer, const QLocale &locale)
{
    QString text = QString::number(answer.number) + u". "_s + answer.question + u"\n   "_s
        + verdictLabel(answer.verdict) + u"  "_s + answer.headline;
    for (const Figure &figure : answer.figures) {
        if (!isEmpty(figure.value))
            text += u"\n     "_s + figure.label + u": "_s + displayFigure(figure.value, figure.measure, locale);
    }
    for (const Check &check : answer.checks)
        text += u"\n   "_s + (check.isWanting ? outcomeLabel(check) + u':' : outcomeShape(check.outcome)) + u' '
            + check.label + u" ("_s + measured(check, locale) + u')';
    return text;
}

QString answersText(const Answers &answers, const QLocale &locale)
{
    QStringList texts;
    for (const Answer &answer : answers.questions)
        texts += answerText(answer, locale);
    if (!answers.weekLine.isEmpty())
        texts += answers.weekLine;
    QStringList signs;
    for (const FailureSign &sign : answers.signs)
        signs += outcomeShape(sign.outcome) + u' ' + sign.label + u": "_s + sign.note;
    QStringList self;
    for (const SelfQuestion &question : answers.self)
        self += question.question + u"\n   "_s + question.headline;
    texts += signs.join(u'\n');
    texts += self.join(u'\n');
    return texts.join(u"\n\n"_s);
}

} // namespace

ExitCode runAnswers(const QStringList &given)
{
    Arguments arguments(u"answers"_s);
    arguments.addReportingDate();
    arguments.addRecorded();
    arguments.addJson();
    arguments.addExample(u"csi.ratchet --as-of 2026-03-31"_s,
                         words(QT_TRANSLATE_NOOP("CommandLine", "the five answers as they stand at the end of March")));
    arguments.addExample(
        u"csi.ratchet --as-of 2026-03-31 --recorded 2026-03-31 --json"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "the same by what the register held on that day, as JSON")));
    if (const auto code = arguments.read(given))
        return *code;
    const Result<OpenedRegister> opened = openRegister(arguments);
    if (!opened)
        return fail(opened.error());
    const QLocale locale;
    const Answers answers = answer(opened->reg, opened->asOf, locale);
    if (arguments.has(u"json"_s))
        print(QJsonDocument(answersJson(opened->reg, answers, opened->change, opened->ledgerHash)).toJson());
    else
        print(answersText(answers, locale));
    return ExitCode::Done;
}

} // namespace Ratchet
