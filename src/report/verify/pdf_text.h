// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a page draws.
#pragma once

#include <QStringList>

#include <map>

class QPDFObjectHandle;

namespace Ratchet {

// What the codes of a font mean: a ToUnicode map of the PDF specification (ISO 32000-1, 9.10.3), two bytes a code.
class CodeMap {
public:
    explicit CodeMap(const QByteArray &map);

    [[nodiscard]] QString text(const QByteArray &codes) const;

private:
    std::map<uint, QString> m_texts;
};

// In the order of drawing, one for each text object, without those that are blank. May throw what qpdf throws.
[[nodiscard]] QStringList linesOf(const QPDFObjectHandle &page);

} // namespace Ratchet
