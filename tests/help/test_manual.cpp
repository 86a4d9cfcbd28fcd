// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as it is read: nothing in it leads nowhere, and what it says of checks, rules and fields is what the
// program has.
#include <support/test.h>

#include <answers/basis/rung_words.h>
#include <answers/metrics/rule_words.h>
#include <answers/questions/answer.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <help/help_text.h>
#include <help/manual.h>
#include <help/record_help.h>
#include <proof/signals.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const Manual &english()
{
    static const Manual made(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return made;
}

std::vector<const HelpTopic *> topicsOf(const Manual &manual)
{
    std::vector<const HelpTopic *> topics;
    for (const HelpChapter &chapter : manual.chapters()) {
        for (const HelpTopic &topic : chapter.topics)
            topics.push_back(&topic);
    }
    return topics;
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

// "charts.md#p" in a topic as a reference; "#p" stays within it.
QString referenceOf(const QString &topic, QString link)
{
    if (link.startsWith(u'#'))
        return topic + link;
    return link.remove(u".md"_s);
}

// Of all files of a kind below a folder of the sources.
QStringList capturedInSources(const QString &folder, const QString &ending, const QString &pattern)
{
    QStringList found;
    QDirIterator files(QStringLiteral(RATCHET_SOURCE_DIR "/") + folder, {ending}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found += captured(QString::fromUtf8(contentOf(files.next())), pattern);
    return found;
}

QString textOf(const HelpTopic &topic) { return withoutMarkdown(topic.markdown).simplified().toCaseFolded(); }

} // namespace

TEST_CASE("a heading ends with its anchor, which is not shown, and its text goes down to the next one")
{
    const HelpTopic topic =
        readTopic(u"t"_s, u"# Title\n\nIntro\n\n## One {#first}\n\nText of one.\n\n### Two {#b}\nx"_s);
    CHECK(topic.title == u"Title"_s);
    REQUIRE(topic.sections.size() == 3);
    CHECK(topic.sections[0].text == u"Intro"_s);
    CHECK(topic.sections[0].reference() == u"t"_s);
    CHECK(topic.sections[1].title == u"One"_s);
    CHECK(topic.sections[1].reference() == u"t#first"_s);
    CHECK(topic.sections[1].text == u"Text of one."_s);
    CHECK(topic.sections[2].level == 3);
    CHECK_FALSE(topic.markdown.contains(u'{'));
    CHECK(topic.section(u"b") == &topic.sections[2]);
    CHECK(topic.section(u"c") == nullptr);
}

TEST_CASE("every topic of the contents is there, and every section has an anchor of its own")
{
    QSet<QString> ids;
    for (const HelpTopic *topic : topicsOf(english())) {
        INFO(topic->id.toStdString());
        CHECK_FALSE(topic->title.isEmpty());
        CHECK_FALSE(ids.contains(topic->id));
        ids.insert(topic->id);
        QSet<QString> anchors;
        for (const HelpSection &section : topic->sections) {
            INFO(section.title.toStdString());
            CHECK((section.level == 1) == section.anchor.isEmpty());
            CHECK_FALSE(anchors.contains(section.anchor));
            anchors.insert(section.anchor);
            CHECK((!section.text.isEmpty() || section.level == 1));
        }
    }
    CHECK(ids.size() > 60);
    // No file lies there that nobody can open.
    QDirIterator files(QStringLiteral(RATCHET_SOURCE_DIR "/resources/help/en"), {u"*.md"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString id = QFileInfo(files.next()).completeBaseName();
        CHECK((ids.contains(id) || id == u"contents"_s));
    }
}

TEST_CASE("every link of the manual leads somewhere")
{
    int links = 0;
    for (const HelpTopic *topic : topicsOf(english())) {
        for (const QString &link : captured(topic->markdown, u"\\]\\(([^)]*)\\)"_s)) {
            INFO(topic->id.toStdString() + ": " + link.toStdString());
            CHECK(english().section(referenceOf(topic->id, link)) != nullptr);
            ++links;
        }
    }
    CHECK(links > 100);
}

TEST_CASE("every topic that a page, dialog or field names is there")
{
    QStringList named =
        capturedInSources(u"ui"_s, u"*.ui"_s, u"\"helpTopic\" stdset=\"0\"><string notr=\"true\">([^<]*)"_s);
    CHECK(named.size() > 30);
    named += capturedInSources(u"src/gui"_s, u"*.cpp"_s,
                               u"\"?helpTopic(?:Property|\"), (?:u|QStringLiteral\\()\"([^\"]+)\""_s);
    named += capturedInSources(u"src/gui"_s, u"*.cpp"_s, u"\\.help = u\"([^\"%]+)\""_s);
    CHECK(named.size() > 50);
    for (int question = 1; question <= 5; ++question)
        named += u"question-%1"_s.arg(question);
    for (const EntityKind kind : entityKinds) {
        named += helpTopicOf(kind);
        for (const Field &field : entityType(kind).fields)
            named += helpTopicOf(kind, field);
    }
    for (const QString &reference : named) {
        INFO(reference.toStdString());
        CHECK(english().section(reference) != nullptr);
    }
}

TEST_CASE("each field of a form has a sentence, under its own name")
{
    using enum EntityKind;
    const QSet<EntityKind> without{Threshold, SavedView, ImportMap, Pack, Snapshot, Amendment}; // no form asks for them
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        const HelpTopic *topic = english().topic(QString(u"fields-"_s + QString::fromLatin1(type.name)));
        INFO(type.name);
        REQUIRE((topic != nullptr) == !without.contains(kind));
        if (!topic)
            continue;
        for (const Field &field : type.fields) {
            INFO(field.name);
            const HelpSection *section = topic->section(QString::fromLatin1(field.name));
            REQUIRE((section != nullptr) == !field.has(FieldFlag::Derived));
            if (!section)
                continue;
            CHECK(section->title == label(field));
            CHECK(inLines(u"one two three\n\n| four five six seven |"_s, 8)
                  == u"one two\nthree\n\n| four five six seven |"_s);
            CHECK(firstParagraph(section->text).endsWith(u'.'));
        }
        for (const HelpSection &section : topic->sections) {
            INFO(section.anchor.toStdString());
            CHECK((section.anchor.isEmpty() || type.find(section.anchor)));
        }
    }
    CHECK(fieldSentence(Improvement, fieldOf<&Ratchet::Improvement::control>()).contains(u"keeps the gain"_s));
}

TEST_CASE("every rule set, its rules, every chart and every verdict stand in the manual as the program has them")
{
    const HelpTopic *glossary = english().topic(u"glossary");
    REQUIRE(glossary);
    QStringList terms;
    for (const HelpSection &section : glossary->sections)
        terms += section.title;
    for (const RuleSet rules : shownRuleSets) {
        const QString name = optionLabel(fieldOf<&Metric::ruleSet>(), qint64(rules));
        INFO(name.toStdString());
        const auto section = std::ranges::find(glossary->sections, name, &HelpSection::title);
        REQUIRE(section != glossary->sections.end());
        for (const QString &rule : rulesOf(rules)) {
            INFO(rule.toStdString());
            CHECK(section->text.contains(rule));
        }
    }
    for (const Signal signal : allSignals) { // as a chart says it of a point
        const QString text = signalText(signal);
        INFO(text.toStdString());
        CHECK(std::ranges::any_of(glossary->sections, [&text](const HelpSection &section) {
            return section.text.endsWith(QString(u"On the chart: *"_s + text + u"*."_s));
        }));
    }
    const QString charts = english().topic(u"charts")->markdown;
    for (const Option &option : fieldOf<&Metric::chart>().options) {
        const QString name = QString::fromUtf8(option.label);
        if (QLatin1StringView(option.name) == "by_kind"_L1 || name.contains(u','))
            continue; // not a chart, or a variant of one
        INFO(name.toStdString());
        CHECK(terms.contains(name + u" chart"_s));
        CHECK(charts.contains(u"\n## "_s + name + u'\n'));
    }
    const QString verdicts = english().topic(u"verdicts")->markdown;
    for (const Rung rung :
         {Rung::TooEarly, Rung::NoEvidence, Rung::Moved, Rung::Holding, Rung::Sustained, Rung::Faded, Rung::Worse})
        CHECK(verdicts.contains(u"| "_s + rungLabel(rung) + u" |"_s));
    for (const QString &term :
         {u"Raid"_s, u"Erosion"_s, u"Steering"_s, u"Ritual"_s, u"Durbin–Watson"_s, u"Ring-fence"_s, u"Landed"_s,
          u"Moving range"_s, u"War chest"_s, u"Claim"_s, u"Faded"_s}) {
        INFO(term.toStdString());
        CHECK(terms.contains(term));
    }
    terms.removeFirst(); // the title
    QStringList sorted = terms;
    std::ranges::sort(sorted, {}, &searchable);
    CHECK(terms == sorted);
}

TEST_CASE("the manual names every check of a question, with the usual threshold")
{
    const Answers answers = answer(Register(), QDate(2026, 4, 1), QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const Answer &question : answers.questions) {
        const HelpTopic *topic = english().topic(u"question-%1"_s.arg(question.number));
        REQUIRE(topic);
        for (const Check &check : question.checks) {
            if (check.id == "plannedShare"_L1)
                continue; // it has no usual threshold
            INFO(check.label.toStdString());
            QString label = check.label.simplified().toCaseFolded();
            label.replace(u": at least 3"_s, u": at least as many as are looked back on, usually 3"_s);
            label.replace(u"metrics with a sustained gain: at least 1"_s,
                          u"at least one metric has a sustained gain"_s);
            CHECK(textOf(*topic).contains(label));
        }
    }
}

TEST_CASE("the manual names every status of an improvement and of an action")
{
    const auto names = [](const Field &field, const QString &topic) {
        for (const Option &option : field.options) {
            INFO(option.label);
            CHECK(textOf(*english().topic(topic)).contains(QString::fromUtf8(option.label).toCaseFolded()));
        }
    };
    names(fieldOf<&Improvement::status>(), u"improvements"_s);
    names(fieldOf<&Action::status>(), u"actions"_s);
}

TEST_CASE("the search finds a term however it is typed, titles first")
{
    const auto first = [](const QString &words) {
        const std::vector<HelpHit> hits = english().search(words, 50);
        REQUIRE_FALSE(hits.empty());
        return hits.front().section->reference();
    };
    CHECK(first(u"p' chart"_s) == u"glossary#p-prime-chart"_s);
    CHECK(first(u"P′ CHART"_s) == u"glossary#p-prime-chart"_s);
    CHECK(first(u"durbin watson"_s) == u"glossary#durbin-watson"_s);
    CHECK(first(u"anhoj run"_s) == u"glossary#anhoej"_s);
    CHECK(english().search(u"  "_s, 50).empty());
    CHECK(english().search(u"no such words anywhere"_s, 50).empty());
    CHECK(english().search(u"the"_s, 7).size() == 7);
    const std::vector<HelpHit> hits = english().search(u"distinctly"_s, 50);
    REQUIRE_FALSE(hits.empty());
    for (const HelpHit &hit : hits)
        CHECK(hit.excerpt.contains(u"distinctly"_s, Qt::CaseInsensitive));
}

TEST_CASE("the manual of every language has the topics, sections and links of the English one")
{
    for (const QString &language : {u"de"_s, u"fr"_s, u"ar"_s}) {
        const Manual translated{QLocale(language)};
        CHECK(translated.title() != english().title());
        REQUIRE(translated.chapters().size() == english().chapters().size());
        const std::vector<const HelpTopic *> topics = topicsOf(translated);
        REQUIRE(topics.size() == topicsOf(english()).size());
        for (const HelpTopic *topic : topics) {
            INFO(language.toStdString() + ' ' + topic->id.toStdString());
            const HelpTopic *original = english().topic(topic->id);
            REQUIRE(original);
            CHECK(QFile::exists(u":/help/%1/%2.md"_s.arg(language, topic->id)));
            const auto anchorsOf = [](const HelpTopic &of) {
                QSet<QString> anchors;
                for (const HelpSection &section : of.sections)
                    anchors.insert(section.anchor);
                return anchors;
            };
            CHECK(anchorsOf(*topic) == anchorsOf(*original));
            for (const QString &link : captured(topic->markdown, u"\\]\\(([^)]*)\\)"_s)) {
                INFO(link.toStdString());
                CHECK(translated.section(referenceOf(topic->id, link)) != nullptr);
            }
        }
    }
}

TEST_CASE("a language without a manual has the English one")
{
    const Manual greek(QLocale(QLocale::Greek, QLocale::Greece));
    CHECK(greek.title() == english().title());
    CHECK(greek.chapters().size() == english().chapters().size());
}

TEST_CASE("Markdown as plain text has no marks of links and emphasis")
{
    CHECK(withoutMarkdown(u"See [the **chart**](charts.md#p) and `--json`."_s) == u"See the chart and --json."_s);
    CHECK(firstParagraph(u"One\nline.\n\nAnother."_s) == u"One line."_s);
    CHECK(searchable(u"Évidence P′"_s) == u"evidence p'"_s);
}
