// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_map.h"

#include <core/entities/improvement.h>
#include <core/entity_types.h>
#include <exchange/mapping/map_value.h>
#include <exchange/patterns/date_pattern.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/text/text_encoding.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

template <class Target, class Source> Status take(Target &target, Source source)
{
    if (!source)
        return tl::unexpected<Error>(source.error());
    target = std::move(*source);
    return {};
}

Status checkPattern(const QString &pattern)
{
    if (pattern.isEmpty() || isDatePattern(pattern))
        return {};
    return malformedMap(
        QCoreApplication::translate("Import", "\"%1\" is no date pattern such as dd/MM/yyyy.").arg(pattern));
}

Status readDates(ImportMapping &mapping, const QJsonValue &value)
{
    if (value.isObject()) {
        if (const Status status = take(mapping.datesOf, textsOf(u"dates"_s, value)); !status)
            return status;
        for (const QString &pattern : std::as_const(mapping.datesOf)) {
            if (const Status status = checkPattern(pattern); !status)
                return status;
        }
        return {};
    }
    if (const Status status = take(mapping.dates, textOf(u"dates"_s, value)); !status)
        return status;
    return checkPattern(mapping.dates);
}

Status readValues(ImportMapping &mapping, const QJsonValue &value)
{
    if (!value.isObject())
        return wrongMapValue(u"values"_s, QCoreApplication::translate("Import", "an object of objects"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Status status = take(mapping.values[it.key()], textsOf(u"values"_s, *it)); !status)
            return status;
    }
    return {};
}

// The name that text_encoding.h knows it by; empty: to be found out from the text.
std::optional<QString> encodingNamed(const QString &name)
{
    for (const QString &known : knownEncodings()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    const QString plain = QString(name).remove(u'-').remove(u'_').remove(u' ').toLower();
    if (plain == "utf8"_L1 || plain == "utf8sig"_L1 || plain == "utf8bom"_L1 || plain == "utf16"_L1
        || plain == "unicode"_L1)
        return QString();
    if (plain == "cp1252"_L1 || plain == "ansi"_L1 || plain == "latin1"_L1 || plain == "iso88591"_L1
        || plain == "windows1252"_L1)
        return u"windows-1252"_s;
    if (plain == "utf16le"_L1)
        return u"UTF-16LE"_s;
    if (plain == "utf16be"_L1)
        return u"UTF-16BE"_s;
    return {};
}

Status readNumbers(ImportMapping &mapping, const QJsonValue &value)
{
    if (const Status status = take(mapping.numbers, textOf(u"numbers"_s, value)); !status)
        return status;
    if (mapping.numbers == decimalPointPattern() || mapping.numbers == decimalCommaPattern())
        return {};
    return wrongMapValue(u"numbers"_s, u"\"%1\" / \"%2\""_s.arg(decimalPointPattern(), decimalCommaPattern()));
}

Status readEncoding(ImportMapping &mapping, const QJsonValue &value)
{
    if (const Status status = take(mapping.encoding, textOf(u"encoding"_s, value)); !status)
        return status;
    if (encodingNamed(mapping.encoding))
        return {};
    return wrongMapValue(u"encoding"_s, knownEncodings().join(u" / "_s));
}

Status readDurations(ImportMapping &mapping, const QString &key, const QJsonValue &value)
{
    if (key == "dayHours"_L1) {
        mapping.dayHours = value.toDouble();
        return value.isDouble() && mapping.dayHours > 0 && mapping.dayHours <= 24
            ? Status()
            : wrongMapValue(key, QCoreApplication::translate("Import", "a number of hours, up to 24"));
    }
    mapping.durations = value.toString();
    QStringList names;
    for (const DurationUnit unit : allDurationUnits)
        names += u'"' + durationUnitName(unit) + u'"';
    return durationUnitNamed(mapping.durations) ? Status() : wrongMapValue(key, names.join(u" / "_s));
}

Status readChoice(ImportMapping &mapping, const QString &key, const QJsonValue &value)
{
    using Mapping = ImportMapping;
    const QString choice = value.toString();
    if (key == "nearTitles"_L1) {
        mapping.nearTitles = nearTitlesNamed(choice).value_or(mapping.nearTitles);
        return nearTitlesNamed(choice) ? Status() : wrongMapValue(key, u"\"ask\" / \"update\" / \"add\""_s);
    }
    if (key == "repeats"_L1) {
        if (choice != "first"_L1 && choice != "last"_L1 && choice != "newest"_L1)
            return wrongMapValue(key, u"\"newest\" / \"first\" / \"last\""_s);
        mapping.repeats = choice == "last"_L1 ? Mapping::Repeats::Last
            : choice == "first"_L1            ? Mapping::Repeats::First
                                              : Mapping::Repeats::Newest;
        return {};
    }
    if (choice != "keep"_L1 && choice != "erase"_L1)
        return wrongMapValue(key, u"\"keep\" / \"erase\""_s);
    mapping.blanks = choice == "erase"_L1 ? Mapping::Blanks::Erase : Mapping::Blanks::Keep;
    return {};
}

Status readNothing(ImportMapping &mapping, const QJsonValue &value)
{
    const QString key = u"nothing"_s;
    if (!value.isObject())
        return take(mapping.nothing[QString()], textListOf(key, value));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Status status = take(mapping.nothing[it.key()], textListOf(key, *it)); !status)
            return status;
    }
    return {};
}

Status readSkipped(const QString &key, const QJsonValue &value, bool &isRead)
{
    if (value != "skip"_L1 && value != "read"_L1)
        return wrongMapValue(key, u"\"skip\" / \"read\""_s);
    isRead = value == "read"_L1;
    return {};
}

Status readFactors(ImportMapping &mapping, const QJsonValue &value)
{
    if (const Status status = take(mapping.factors, textsOf(u"factors"_s, value)); !status)
        return status;
    for (const QString &factor : std::as_const(mapping.factors)) {
        if (!factorIn(factor))
            return malformedMap(
                QCoreApplication::translate("Import", "\"%1\" is no factor such as 100 or 1/60.").arg(factor));
    }
    return {};
}

Status readCurrencies(ImportMapping &mapping, const QJsonValue &value)
{
    const Result<QMap<QString, QString>> said = textsOf(u"currencies"_s, value);
    if (!said)
        return tl::unexpected<Error>(said.error());
    for (auto it = said->cbegin(); it != said->cend(); ++it) {
        if (!it->isEmpty() && !factorIn(*it))
            return malformedMap(
                QCoreApplication::translate("Import", "\"%1\" is no rate such as 1, 0.92 or 1/1.08.").arg(*it));
        mapping.currencies.insert(it.key().toUpper(), *it);
    }
    return {};
}

Status readClosedHow(ImportMapping &mapping, const QJsonValue &value)
{
    QStringList names;
    for (const Option &option : optionsOf<Closure>)
        names += QString::fromLatin1(option.name);
    if (!value.isString() || (!value.toString().isEmpty() && !names.contains(value.toString())))
        return wrongMapValue(u"closedHow"_s, names.join(u" / "_s));
    mapping.closedHow = value.toString();
    return {};
}

Status readKey(ImportMapping &mapping, const QString &key, const QJsonValue &value)
{
    if (key == "factors"_L1)
        return readFactors(mapping, value);
    if (key == "currencies"_L1)
        return readCurrencies(mapping, value);
    if (key == "nothing"_L1)
        return readNothing(mapping, value);
    if (key == "totals"_L1)
        return readSkipped(key, value, mapping.readsTotals);
    if (key == "secondTables"_L1)
        return readSkipped(key, value, mapping.readsSecondTables);
    if (key == "columns"_L1)
        return take(mapping.columns, textsOf(key, value));
    if (key == "values"_L1)
        return readValues(mapping, value);
    if (key == "defaults"_L1)
        return take(mapping.defaults, textsOf(key, value));
    if (key == "dates"_L1)
        return readDates(mapping, value);
    if (key == "numbers"_L1)
        return readNumbers(mapping, value);
    if (key == "delimiter"_L1)
        return take(mapping.delimiter, textOf(key, value));
    if (key == "encoding"_L1)
        return readEncoding(mapping, value);
    if (key == "repeats"_L1 || key == "blanks"_L1 || key == "nearTitles"_L1)
        return readChoice(mapping, key, value);
    if (key == "durations"_L1 || key == "dayHours"_L1)
        return readDurations(mapping, key, value);
    if (key == "closedHow"_L1)
        return readClosedHow(mapping, value);
    if (key == "history"_L1) {
        if (!value.isBool())
            return wrongMapValue(key, u"true / false"_s);
        mapping.isHistory = value.toBool();
        return {};
    }
    return malformedMap(QCoreApplication::translate("Import", "\"%1\" is none of its keys.").arg(key));
}

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonValue nothingJson(const ImportMapping &mapping)
{
    if (mapping.nothing.size() == 1 && mapping.nothing.firstKey().isEmpty())
        return QJsonArray::fromStringList(mapping.nothing.first());
    QJsonObject object;
    for (auto it = mapping.nothing.begin(); it != mapping.nothing.end(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(*it));
    return object;
}

} // namespace

Result<ImportMapping> readMapping(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return malformedMap(QCoreApplication::translate("Import", "it is not JSON."), error.errorString());
    if (!document.isObject())
        return malformedMap(QCoreApplication::translate("Import", "it is not a JSON object."));
    ImportMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Status status = readKey(mapping, it.key(), *it); !status)
            return tl::unexpected<Error>(status.error());
    }
    return mapping;
}

QString nearTitlesName(ImportMapping::NearTitles choice)
{
    using Choice = ImportMapping::NearTitles;
    return choice == Choice::Update ? u"update"_s : choice == Choice::Add ? u"add"_s : u"ask"_s;
}

std::optional<ImportMapping::NearTitles> nearTitlesNamed(const QString &name)
{
    using Choice = ImportMapping::NearTitles;
    for (const Choice choice : {Choice::Ask, Choice::Update, Choice::Add}) {
        if (name == nearTitlesName(choice))
            return choice;
    }
    return {};
}

std::optional<double> factorIn(const QString &text)
{
    const qsizetype stroke = text.indexOf(u'/');
    bool isNumber = false;
    bool isDivisor = stroke < 0;
    const double above = QLocale::c().toDouble(stroke < 0 ? text : text.left(stroke), &isNumber);
    const double below = stroke < 0 ? 1 : QLocale::c().toDouble(text.mid(stroke + 1), &isDivisor);
    const double factor = isNumber && isDivisor ? above / below : 0;
    return factor > 0 && std::isfinite(factor) ? std::optional(factor) : std::nullopt;
}

QByteArray writeMapping(const ImportMapping &mapping)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    if (!mapping.columns.isEmpty())
        object.insert(u"columns"_s, objectOf(mapping.columns));
    QJsonObject values;
    for (auto it = mapping.values.begin(); it != mapping.values.end(); ++it)
        values.insert(it.key(), objectOf(*it));
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    put(u"dates"_s, mapping.dates);
    if (!mapping.datesOf.isEmpty()) // one key, two forms: what holds for the rest is said of each column
        object.insert(u"dates"_s, objectOf(mapping.datesOf));
    put(u"numbers"_s, mapping.numbers);
    if (!mapping.factors.isEmpty())
        object.insert(u"factors"_s, objectOf(mapping.factors));
    if (!mapping.currencies.isEmpty())
        object.insert(u"currencies"_s, objectOf(mapping.currencies));
    put(u"delimiter"_s, mapping.delimiter);
    put(u"encoding"_s, mapping.encoding);
    if (!mapping.defaults.isEmpty())
        object.insert(u"defaults"_s, objectOf(mapping.defaults));
    if (mapping.repeats != ImportMapping::Repeats::Newest)
        put(u"repeats"_s, mapping.repeats == ImportMapping::Repeats::Last ? u"last"_s : u"first"_s);
    if (mapping.blanks == ImportMapping::Blanks::Erase)
        put(u"blanks"_s, u"erase"_s);
    if (mapping.nearTitles != ImportMapping::NearTitles::Ask)
        put(u"nearTitles"_s, nearTitlesName(mapping.nearTitles));
    if (!mapping.nothing.isEmpty())
        object.insert(u"nothing"_s, nothingJson(mapping));
    if (mapping.readsTotals)
        put(u"totals"_s, u"read"_s);
    if (mapping.readsSecondTables)
        put(u"secondTables"_s, u"read"_s);
    if (mapping.isHistory)
        object.insert(u"history"_s, true);
    put(u"durations"_s, mapping.durations);
    if (mapping.dayHours != usualDayHours)
        object.insert(u"dayHours"_s, mapping.dayHours);
    if (mapping.closedHow)
        object.insert(u"closedHow"_s, *mapping.closedHow);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Dialect dialectOf(const ImportMapping &mapping)
{
    Dialect dialect;
    dialect.delimiter = mapping.delimiter == "\\t"_L1 ? u"\t"_s : mapping.delimiter;
    dialect.encoding = encodingNamed(mapping.encoding).value_or(QString());
    return dialect;
}

} // namespace Ratchet
