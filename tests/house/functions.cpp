// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions.h"

#include "signature.h"

#include <QRegularExpression>

namespace Ratchet::House {

using namespace Qt::StringLiterals;

namespace {

bool isComment(const QString &line) { return line.trimmed().startsWith("//"_L1); }

qsizetype indentOf(const QString &line)
{
    const auto first = std::ranges::find_if(line, [](QChar each) { return !each.isSpace(); });
    return first - line.begin();
}

// Walks over the lines of one source and knows which of them are local to it or the content of a raw string.
class Reader {
public:
    explicit Reader(const QStringList &lines)
        : m_lines(lines)
    {
    }

    std::vector<Function> functions()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines[i];
            if (isInRawString(line))
                continue;
            if (line == "namespace {"_L1)
                m_isLocal = true;
            else if (line == "} // namespace"_L1)
                m_isLocal = false;
            else if (line.trimmed() == "{"_L1)
                add(firstLineOfSignature(i), i, lastLineOfBody(i));
            else if (indentOf(line) == 0 && isWholeFunction(line))
                add(firstLineOfSignature(i), i, i);
        }
        return m_functions;
    }

private:
    bool isInRawString(const QString &line)
    {
        const bool wasInside = m_isRaw;
        const qsizetype from = line.lastIndexOf("R\"("_L1);
        if (from >= 0)
            m_isRaw = line.indexOf(")\""_L1, from) < 0;
        else if (line.contains(")\""_L1))
            m_isRaw = false;
        return wasInside;
    }

    // "QString name() const { return m_name; }" or "Register::~Register() = default;"
    static bool isWholeFunction(const QString &line)
    {
        static const QRegularExpression body(u"\\) ?(?:const |noexcept |-> [^{]*)*\\{.*\\}$"_s);
        static const QRegularExpression other(u"^(?:#|//|\\}|class |struct |enum |union |namespace |using )"_s);
        return !line.contains(other)
            && (line.contains(body) || line.endsWith(") = default;"_L1) || line.endsWith(") noexcept = default;"_L1));
    }

    [[nodiscard]] qsizetype firstLineOfSignature(qsizetype brace) const
    {
        const qsizetype indent = indentOf(m_lines[brace]);
        qsizetype first = brace;
        while (first > 0) {
            const QString &above = m_lines[first - 1];
            const QString text = above.trimmed();
            const bool ends = text.isEmpty() || text.startsWith(u'#') || isComment(above) || indentOf(above) < indent
                || (indentOf(above) == indent && (text.endsWith(u';') || text.endsWith(u'}') || text.endsWith(u':')));
            if (ends)
                break;
            --first;
        }
        return first;
    }

    [[nodiscard]] qsizetype lastLineOfBody(qsizetype brace) const
    {
        const QString end = QString(indentOf(m_lines[brace]), u' ') + u'}';
        const qsizetype last = m_lines.indexOf(end, brace);
        return last < 0 ? brace : last;
    }

    void add(qsizetype first, qsizetype brace, qsizetype last)
    {
        const Signature signature(m_lines.mid(first, brace - first + 1).join(u' '));
        if (signature.name().isEmpty())
            return;
        Function function;
        function.name = signature.name();
        function.parameters = signature.parameters();
        function.line = int(first) + 1;
        function.length = int(last - first) + 1;
        function.isMember = indentOf(m_lines[brace]) > 0;
        function.isLocal = m_isLocal || signature.isStatic();
        function.isSpecialisation = signature.isSpecialisation();
        m_functions.push_back(function);
    }

    const QStringList &m_lines;
    std::vector<Function> m_functions;
    bool m_isLocal = false;
    bool m_isRaw = false;
};

} // namespace

std::vector<Function> functionsOf(const QStringList &lines) { return Reader(lines).functions(); }

std::vector<Function> declarationsOf(const QStringList &lines)
{
    static const QRegularExpression other(u"^(?:#|//|[{}]|class |struct |enum |union |namespace |using |friend )"_s);
    std::vector<Function> found;
    QString statement;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const bool begins = !line.isEmpty() && indentOf(line) == 0;
        if (line.isEmpty() || (begins && line.contains(other))) {
            statement.clear();
            continue;
        }
        if (begins && !statement.startsWith("template "_L1))
            statement.clear();
        else if (!begins && statement.isEmpty())
            continue;
        statement += u' ' + line.trimmed();
        statement = statement.trimmed();
        if (!line.endsWith(u';'))
            continue;
        const Signature signature(statement);
        if (!signature.name().isEmpty() && !statement.contains(u'{'))
            found.push_back({signature.name(), signature.parameters(), int(i) + 1});
        statement.clear();
    }
    return found;
}

QStringList typesOf(const QStringList &lines)
{
    static const QRegularExpression definition(u"^(?:class|struct) (?:\\w+::)*(\\w+)(?: final)?(?:$| ?[:{]| :)"_s);
    QStringList found;
    for (const QString &line : lines) {
        const auto match = definition.match(line);
        if (match.hasMatch())
            found += match.captured(1);
    }
    return found;
}

} // namespace Ratchet::House
