// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"

#include <QRegularExpression>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

namespace {

// Names of what is kept by names that are not ours, and of what more may come into.
bool isOpen(const QString &path)
{
    static const QRegularExpression open(
        u"/(figures|byService|byUnit|byImprovement)$|/by(Service|Unit|Improvement)/\\*$|/(map|answer)/(columns|values|dates|defaults)(/\\*)?$"_s);
    return path.contains(open);
}

bool isByName(const QString &path)
{
    static const QRegularExpression byName(
        u"/(byService|byUnit|byOrigin|byImprovement)$|/(map|answer)/(columns|values|dates|defaults)(/\\*)?$"_s);
    return path.contains(byName);
}

bool isOptional(const QString &path)
{
    static const QRegularExpression optional(u"/(movedTo|missed)$|/(map|answer)/\\w+$|/answer/(values|dates)/"_s);
    return path.contains(optional);
}

} // namespace

void Mutation::add(const QJsonValue &value, const QString &path, const Put &put)
{
    if (value.isArray())
        addArray(value.toArray(), path, put);
    else if (value.isObject())
        addObject(value.toObject(), path, put);
    const QString type = QString::number(int(value.type()));
    const QJsonValue other = value.isArray() ? QJsonValue(u"text"_s) : QJsonValue(QJsonArray());
    if (!path.isEmpty())
        keep(path + u" no longer of type "_s + type, other, put);
}

void Mutation::addArray(const QJsonArray &array, const QString &path, const Put &put)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        // The five answers are of five kinds; in other arrays all members are of one.
        const QString place = path + (path == "/questions"_L1 ? u"/%1"_s.arg(i) : u"/[]"_s);
        add(array[i], place, [&array, i, &put](const QJsonValue &value) {
            QJsonArray changed = array;
            changed[i] = value;
            return put(changed);
        });
    }
}

void Mutation::addObject(const QJsonObject &object, const QString &path, const Put &put)
{
    if (!isOpen(path)) {
        QJsonObject more = object;
        more[u"surprise"_s] = 1;
        keep(path + u" with a key too many"_s, more, put);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QString place = path + u'/' + (isByName(path) ? u"*"_s : key);
        add(*it, place, [&object, &key, &put](const QJsonValue &value) {
            QJsonObject changed = object;
            changed[key] = value;
            return put(changed);
        });
        if (isByName(path) || isOptional(place))
            continue;
        QJsonObject less = object;
        less.remove(key);
        keep(place + u" missing"_s, less, put);
    }
}

void Mutation::keep(const QString &what, const QJsonValue &value, const Put &put)
{
    if (m_tried.contains(what))
        return;
    m_tried.insert(what);
    m_mutants.push_back({what, put(value).toJson(QJsonDocument::Compact)});
}

} // namespace Ratchet::Test
