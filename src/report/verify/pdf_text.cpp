// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text.h"

#include <QRegularExpression>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString utf16Of(QStringView hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(hex.mid(i, 4).toUShort(nullptr, 16));
    return text;
}

constexpr int mostForms = 200; // entered on a page: a form may draw itself, or others many times over

// Reads the operators of a page one after the other.
class TextCollector final : public QPDFObjectHandle::ParserCallbacks {
public:
    TextCollector(const QPDFObjectHandle &resources, int &formsLeft)
        : m_resources(resources)
        , m_formsLeft(formsLeft)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }

    QStringList lines;

private:
    void obey(const std::string &what)
    {
        if (what == "Tf" && !m_operands.empty() && m_operands.front().isName())
            m_font = m_operands.front().getName();
        else if (what == "Tj" && !m_operands.empty() && m_operands.front().isString())
            m_line += textOf(m_operands.front());
        else if (what == "TJ" && !m_operands.empty() && m_operands.front().isArray())
            for (QPDFObjectHandle &item : m_operands.front().getArrayAsVector()) {
                if (item.isString())
                    m_line += textOf(item);
            }
        else if (what == "Do" && !m_operands.empty() && m_operands.front().isName())
            enter(resource("/XObject", m_operands.front().getName()));
        else if (what == "ET")
            endLine();
    }

    QPDFObjectHandle resource(const std::string &kind, const std::string &name)
    {
        QPDFObjectHandle all = m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
        return all.isDictionary() ? all.getKey(name) : QPDFObjectHandle::newNull();
    }

    // What is laid over a page is mostly drawn so, and then the page itself, too.
    void enter(QPDFObjectHandle form)
    {
        if (!form.isFormXObject() || m_formsLeft == 0)
            return;
        --m_formsLeft;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        TextCollector inner(own.isDictionary() ? own : m_resources, m_formsLeft);
        form.parseAsContents(&inner);
        lines += inner.lines;
    }

    QString textOf(QPDFObjectHandle &codes)
    {
        const auto known = m_maps.find(m_font);
        const CodeMap &map =
            known != m_maps.end() ? known->second : m_maps.emplace(m_font, mapOf(m_font)).first->second;
        return map.text(QByteArray::fromStdString(codes.getStringValue()));
    }

    CodeMap mapOf(const std::string &name)
    {
        QPDFObjectHandle font = resource("/Font", name);
        QPDFObjectHandle map = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
        if (!map.isStream())
            return CodeMap({});
        const auto data = map.getStreamData(qpdf_dl_generalized);
        return CodeMap(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
    }

    void endLine()
    {
        const QString line = m_line.simplified();
        m_line.clear();
        if (!line.isEmpty())
            lines += line;
    }

    QPDFObjectHandle m_resources;
    int &m_formsLeft; // of the page
    std::map<std::string, CodeMap> m_maps;
    std::vector<QPDFObjectHandle> m_operands;
    std::string m_font;
    QString m_line;
};

} // namespace

CodeMap::CodeMap(const QByteArray &map)
{
    static const QRegularExpression block(u"begin(bfchar|bfrange)(.*?)endbf"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(
        u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>(?:\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\]))?"_s);
    static const QRegularExpression pair(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"_s);
    static const QRegularExpression item(u"<([0-9A-Fa-f]+)>"_s);
    const QString text = QString::fromLatin1(map);
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const QRegularExpressionMatch found = blocks.next();
        const bool isRange = found.captured(1) == "bfrange"_L1;
        for (auto entries = (isRange ? entry : pair).globalMatch(found.captured(2)); entries.hasNext();) {
            const QRegularExpressionMatch one = entries.next();
            const uint first = one.captured(1).toUInt(nullptr, 16);
            if (!isRange) {
                m_texts[first] = utf16Of(one.capturedView(2));
                continue;
            }
            const uint last = std::min(one.captured(2).toUInt(nullptr, 16), 0xffffU); // two bytes a code
            auto items = item.globalMatch(one.captured(4));
            QString next = utf16Of(one.capturedView(3));
            for (uint code = first; code <= last; ++code) {
                if (one.hasCaptured(4)) {
                    if (!items.hasNext())
                        break;
                    m_texts[code] = utf16Of(items.next().capturedView(1));
                } else if (!next.isEmpty()) {
                    m_texts[code] = next;
                    next.back() = QChar(char16_t(next.back().unicode() + 1)); // a forged range may pass the last
                }
            }
        }
    }
}

QString CodeMap::text(const QByteArray &codes) const
{
    QString text;
    for (qsizetype i = 0; i + 1 < codes.size(); i += 2) {
        const auto found = m_texts.find(uint(uchar(codes[i])) << 8 | uchar(codes[i + 1]));
        text += found == m_texts.end() ? u"\ufffd"_s : found->second;
    }
    return text;
}

QStringList linesOf(const QPDFObjectHandle &page)
{
    QPDFPageObjectHelper helper(page);
    int formsLeft = mostForms;
    TextCollector collector(helper.getAttribute("/Resources", false), formsLeft);
    helper.parseContents(&collector);
    return collector.lines;
}

} // namespace Ratchet
