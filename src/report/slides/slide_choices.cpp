// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_choices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString slideChoicesText(const SlideChoices &choices)
{
    QJsonArray slides;
    for (const SlideChoice &choice : choices.slides) {
        QJsonObject entry{{u"slide"_s, choice.slide}};
        if (!choice.notes.isEmpty())
            entry.insert(u"notes"_s, choice.notes);
        slides.append(entry);
    }
    if (choices.services.isEmpty() && !choices.since)
        return slides.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(slides).toJson(QJsonDocument::Compact));
    QJsonObject whole{{u"services"_s, QJsonArray::fromStringList(choices.services)}, {u"slides"_s, slides}};
    if (choices.since)
        whole.insert(
            u"since"_s,
            QJsonObject{{u"change"_s, choices.since->change}, {u"day"_s, choices.since->day.toString(Qt::ISODate)}});
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

SlideChoices slideChoicesFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    SlideChoices choices;
    for (const QJsonValue name : document.object().value("services"_L1).toArray()) {
        if (!name.toString().isEmpty())
            choices.services += name.toString();
    }
    if (const QJsonObject since = document.object().value("since"_L1).toObject(); !since.isEmpty())
        choices.since = SlidesSince{since.value("change"_L1).toInteger(),
                                    QDate::fromString(since.value("day"_L1).toString(), Qt::ISODate)};
    const QJsonArray slides = document.isArray() ? document.array() : document.object().value("slides"_L1).toArray();
    for (const QJsonValue entry : slides) {
        const QJsonObject object = entry.toObject();
        if (const QString id = object.value("slide"_L1).toString(); !id.isEmpty())
            choices.slides.push_back({id, object.value("notes"_L1).toString()});
    }
    return choices;
}

std::vector<Slide> chosenSlides(const std::vector<Slide> &all, const std::vector<SlideChoice> &chosen)
{
    std::vector<Slide> slides;
    for (const SlideChoice &choice : chosen) {
        const auto found = std::ranges::find(all, choice.slide, &Slide::id);
        if (found == all.end())
            continue;
        Slide slide = *found;
        if (!choice.notes.isEmpty())
            slide.notes.prepend(choice.notes);
        slides.push_back(std::move(slide));
    }
    return slides;
}

} // namespace Ratchet
