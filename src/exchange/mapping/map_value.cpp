// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString aText() { return QCoreApplication::translate("Import", "a text"); }
QString anObjectOfTexts() { return QCoreApplication::translate("Import", "an object of texts"); }

} // namespace

tl::unexpected<Error> malformedMap(const QString &what, const QString &cause)
{
    return failure(ErrorCode::Malformed,
                   QCoreApplication::translate("Import", "The mapping cannot be used: %1").arg(what), cause);
}

tl::unexpected<Error> wrongMapValue(const QString &key, const QString &expected)
{
    return malformedMap(QCoreApplication::translate("Import", "\"%1\" must be %2.").arg(key, expected));
}

Result<QString> textOf(const QString &key, const QJsonValue &value)
{
    if (!value.isString())
        return wrongMapValue(key, aText());
    return value.toString();
}

Result<QMap<QString, QString>> textsOf(const QString &key, const QJsonValue &value)
{
    if (!value.isObject())
        return wrongMapValue(key, anObjectOfTexts());
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() || it->isNull())
            texts.insert(it.key(), it->toString());
        else if (it->isDouble() || it->isBool())
            texts.insert(it.key(), it->toVariant().toString());
        else
            return wrongMapValue(key, anObjectOfTexts());
    }
    return texts;
}

Result<QStringList> textListOf(const QString &key, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongMapValue(key, QCoreApplication::translate("Import", "a list of texts, or an object of such lists"));
    QStringList words;
    for (const QJsonValue &word : value.toArray()) {
        if (!word.isString())
            return wrongMapValue(key,
                                 QCoreApplication::translate("Import", "a list of texts, or an object of such lists"));
        words += word.toString();
    }
    return words;
}

} // namespace Ratchet
