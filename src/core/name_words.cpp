// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNear = 4; // letters of a word in which a slip can be told from another word
constexpr qsizetype longWord = 8; // in which there may be two

// Mueller and Müller: an e behind a, o and u is the dots, unless the word ends with it (Zoe).
QString withoutUmlauts(QString word)
{
    static const QRegularExpression spelled(u"([aou])e(?=.)"_s);
    return word.replace(spelled, u"\\1"_s);
}

bool isFillWord(const QString &word)
{
    static const QStringList words =
        u"service services team unit department dept division group system platform app application the of and und "
        u"dienst abteilung gruppe"_s.split(u' ');
    return words.contains(word);
}

bool isTitle(const QString &word)
{
    static const QStringList titles = u"dr prof mr mrs ms herr frau"_s.split(u' ');
    return titles.contains(word);
}

bool holdsFigure(const QString &word)
{
    return std::ranges::any_of(word, [](QChar letter) { return letter.isDigit(); });
}

// Wrong, missing, surplus and swapped letters (optimal string alignment).
int slipsBetween(const QString &one, const QString &other)
{
    std::vector<int> before;
    std::vector<int> last(size_t(other.size()) + 1);
    std::vector<int> now(last.size());
    for (size_t column = 0; column < last.size(); ++column)
        last[column] = int(column);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const bool isSame = one[i - 1] == other[j - 1];
            int slips = std::min({last[size_t(j)] + 1, now[size_t(j) - 1] + 1, last[size_t(j) - 1] + int(!isSame)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                slips = std::min(slips, before[size_t(j) - 2] + 1);
            now[size_t(j)] = slips;
        }
        before = last;
        last = now;
    }
    return last.back();
}

bool isInitialOf(const QString &one, const QString &other)
{
    return one.size() == 1 && one.front().isLetter() && other.size() > 1 && other.startsWith(one);
}

// Takes each word of one that has its like in the other out of both. Returns how many have.
template <class Like> qsizetype takeAlike(QStringList &one, QStringList &other, Like isLike)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < one.size();) {
        const auto like = std::ranges::find_if(other, [&](const QString &word) { return isLike(one[at], word); });
        if (like == other.end()) {
            ++at;
            continue;
        }
        other.erase(like);
        one.removeAt(at);
        ++found;
    }
    return found;
}

bool isSameWord(const QString &one, const QString &other) { return one == other; }

} // namespace

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (letter == u'ß')
            plain += u"ss"_s;
        else if (letter == u'ø')
            plain += u'o';
        else if (letter == u'æ')
            plain += u"ae"_s;
        else if (letter == u'ł')
            plain += u'l';
        else if (letter == u'đ')
            plain += u'd';
        else if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

QString addressIn(const QString &text)
{
    static const QRegularExpression address(u"[^\\s<>,;()\"]+@[^\\s<>,;()\"]+"_s);
    return address.match(text).captured(0).toLower();
}

QString withoutAddress(const QString &name)
{
    static const QRegularExpression around(u"^[\\s\"',;:]+|[\\s\"',;:]+$"_s);
    static const QRegularExpression bracket(u"<\\s*>|\\(\\s*\\)|\\[\\s*\\]|\\bmailto:"_s);
    const QString address = addressIn(name);
    if (address.isEmpty())
        return name;
    QString rest = QString(name).remove(address, Qt::CaseInsensitive).remove(bracket).remove(around).simplified();
    return rest.isEmpty() ? address : rest;
}

QStringList nameWords(const QString &name, NamedThing thing)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}+#&]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (thing == NamedThing::Other)
        return withoutAccents(name).split(between, Qt::SkipEmptyParts);
    static const QRegularExpression aside(u"<[^>]*>|\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression apostrophe(u"(?<=\\p{L})['’`´](?=\\p{L})"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString text = QString(name).remove(aside).remove(apostrophe);
    if (const QString address = addressIn(text); !address.isEmpty()) {
        const QString rest = text.remove(address, Qt::CaseInsensitive).simplified();
        text = rest.isEmpty() ? address.section(u'@', 0, 0) : rest;
    }
    if (text.count(u',') == 1)
        text = text.section(u',', 1) + u' ' + text.section(u',', 0, 0);
    QStringList words = withoutAccents(text).split(between, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = withoutUmlauts(word);
    while (words.size() > 1 && isTitle(words.constFirst()))
        words.removeFirst();
    return words;
}

bool isNearWord(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    const qsizetype shorter = std::min(one.size(), other.size());
    const int allowed = shorter >= longWord ? 2 : 1;
    if (shorter < shortestNear || std::abs(one.size() - other.size()) > allowed || holdsFigure(one)
        || holdsFigure(other))
        return false;
    return slipsBetween(one, other) <= allowed;
}

bool areNearNames(const QStringList &one, const QStringList &other, NamedThing thing)
{
    QStringList left = one;
    QStringList right = other;
    qsizetype alike = takeAlike(left, right, isSameWord);
    alike += takeAlike(left, right, isNearWord);
    if (thing == NamedThing::Other) {
        left.removeIf(isFillWord);
        right.removeIf(isFillWord);
        return alike > 0 && left.isEmpty() && right.isEmpty();
    }
    const auto areInitials = [](const QString &word, const QString &full) {
        return isInitialOf(word, full) || isInitialOf(full, word);
    };
    takeAlike(left, right, areInitials);
    return alike > 0 && (left.isEmpty() || right.isEmpty()) && left.size() + right.size() <= 2;
}

bool abbreviates(const QStringList &initials, const QStringList &name)
{
    QStringList left = initials;
    QStringList right = name;
    const qsizetype whole = takeAlike(left, right, isSameWord);
    takeAlike(left, right, isInitialOf);
    return whole > 0 && left.isEmpty() && right.isEmpty();
}

} // namespace Ratchet
