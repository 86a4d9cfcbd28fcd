// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// The letters of windows-1252 at 0x80 to 0x9f; the five bytes it does not define stay control characters.
constexpr std::array<char16_t, 32> windowsLetters = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                     0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &content)
{
    QString text = QString::fromLatin1(content);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9f)
            letter = QChar(windowsLetters[letter.unicode() - 0x80]);
    }
    return text;
}

// The length of the valid UTF-8 sequence that begins at `at`, or 0.
int sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype index) {
        return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0u;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xf0 && lead <= 0xf4 ? 4
        : lead >= 0xe0 && lead < 0xf0               ? 3
        : lead >= 0xc2 && lead < 0xe0               ? 2
                                                    : 0;
    for (int offset = 1; offset < length; ++offset) {
        if ((byte(at + offset) & 0xc0) != 0x80)
            return 0;
    }
    const unsigned second = byte(at + 1);
    const bool isOverlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool isOutside = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
    return isOverlong || isOutside ? 0 : length;
}

struct Utf8Census {
    qsizetype letters = 0; // sequences of several bytes
    qsizetype errors = 0;
    qsizetype firstError = -1;
};

Utf8Census census(const QByteArray &bytes)
{
    Utf8Census result;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0) {
            ++result.errors;
            if (result.firstError < 0)
                result.firstError = at;
        } else if (length > 1) {
            ++result.letters;
        }
        at += std::max(length, 1);
    }
    return result;
}

Place placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return Place{.line = int(before.count('\n')) + 1, .column = int(column)};
}

Result<DecodedText> decodeUtf8(const QByteArray &content, const QString &encoding, qsizetype skipped)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(content).sliced(skipped));
    if (!decoder.hasError())
        return DecodedText{encoding, std::move(text)};
    const QByteArray bytes = content.sliced(skipped);
    return failure(ErrorCode::Malformed,
                   QCoreApplication::translate(
                       "Exchange", "The text is not valid UTF-8. If it is in another encoding, choose that one."),
                   {}, placeOf(bytes, std::max<qsizetype>(census(bytes).firstError, 0)));
}

Result<DecodedText> decodeUtf16(const QByteArray &content, bool isBigEndian)
{
    const QByteArray mark = isBigEndian ? "\xfe\xff"_ba : "\xff\xfe"_ba;
    const QByteArrayView bytes = QByteArrayView(content).sliced(content.startsWith(mark) ? 2 : 0);
    QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return failure(ErrorCode::Malformed, QCoreApplication::translate("Exchange", "The text is not valid UTF-16."));
    return DecodedText{isBigEndian ? u"UTF-16BE"_s : u"UTF-16LE"_s, std::move(text)};
}

// UTF-16 without a mark: nearly every second byte of a European text is zero.
std::optional<QString> unmarkedUtf16(const QByteArray &content)
{
    const QByteArray sample = content.first(std::min<qsizetype>(content.size() & ~qsizetype(1), 4096));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[at % 2] += sample[at] == '\0' ? 1 : 0;
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0 || content.size() % 2 != 0)
        return std::nullopt;
    if (zeros[1] * 2 > pairs && zeros[0] * 10 < pairs)
        return u"UTF-16LE"_s;
    if (zeros[0] * 2 > pairs && zeros[1] * 10 < pairs)
        return u"UTF-16BE"_s;
    return std::nullopt;
}

QString markedEncoding(const QByteArray &content)
{
    if (content.startsWith("\xef\xbb\xbf"_ba))
        return u"UTF-8 with BOM"_s;
    if (content.startsWith("\xff\xfe"_ba))
        return u"UTF-16LE"_s;
    if (content.startsWith("\xfe\xff"_ba))
        return u"UTF-16BE"_s;
    return unmarkedUtf16(content).value_or(QString());
}

} // namespace

QStringList knownEncodings()
{
    return {u"UTF-8"_s, u"UTF-8 with BOM"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s};
}

Result<DecodedText> decodeText(const QByteArray &content, const QString &encoding)
{
    const QString name = encoding.isEmpty() ? markedEncoding(content) : encoding;
    if (name == u"UTF-16LE" || name == u"UTF-16BE")
        return decodeUtf16(content, name == u"UTF-16BE");
    if (content.contains('\0'))
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("Exchange", "This is not a text file: it contains zero bytes."), {},
                       placeOf(content, content.indexOf('\0')));
    const qsizetype mark = content.startsWith("\xef\xbb\xbf"_ba) ? 3 : 0;
    if (name == u"UTF-8" || name == u"UTF-8 with BOM")
        return decodeUtf8(content, name, mark);
    if (name == u"windows-1252")
        return DecodedText{name, fromWindows1252(content)};
    if (!name.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Exchange", "The encoding \"%1\" is not known.").arg(name));
    Result<DecodedText> result = decodeUtf8(content, u"UTF-8"_s, 0);
    if (result)
        return result;
    // Many whole letters and few broken ones: a damaged UTF-8 text, which no other encoding would read right.
    const Utf8Census found = census(content);
    if (found.letters > found.errors)
        return result;
    return DecodedText{u"windows-1252"_s, fromWindows1252(content)};
}

} // namespace Ratchet
