// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_mail.h"

#include <answers/reviews/due_words.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// Everything but the unreserved letters of RFC 3986: so "&", "?" and "+" of a title stay text.
QByteArray encoded(const QString &text) { return QUrl::toPercentEncoding(text); }

QByteArray line(const QString &text) { return encoded(text + u"\r\n"_s); }

QString leftOut(qsizetype count) { return App::translate("Due", "… and %Ln more", nullptr, int(count)); }

} // namespace

bool isMailAddress(const QString &email)
{
    static const QRegularExpression plain(u"^[^\\s@,;:<>()\"\\\\]+@[^\\s@,;:<>()\"\\\\]+$"_s);
    return plain.match(email.trimmed()).hasMatch();
}

QByteArray dueMail(const DueOwner &owner, const DueWork &work, const QLocale &locale)
{
    if (!isMailAddress(owner.email))
        return {};
    const QString subject = App::translate("Due", "Due: %1").arg(dueCounts(owner, locale));
    QByteArray mail =
        "mailto:" + QUrl::toPercentEncoding(owner.email.trimmed(), "@") + "?subject=" + encoded(subject) + "&body=";
    mail += line(App::translate("Due", "As of %1 this is due:").arg(locale.toString(work.asOf, QLocale::ShortFormat)))
        + line({});
    const QStringList lines = dueLines(owner, work, locale);
    // A line that counts the rest needs its room until the last line has been taken.
    const qsizetype room = longestMailAddress - line(leftOut(qsizetype(owner.items.size()))).size();
    qsizetype told = 0;
    for (const QString &text : lines) {
        const QByteArray next = line(text);
        const bool isItem = text.startsWith(u"- "_s);
        const bool isLast = told + 1 == std::ssize(owner.items) && isItem;
        if (mail.size() + next.size() > (isLast ? qsizetype(longestMailAddress) : room))
            return mail + line(leftOut(std::ssize(owner.items) - told));
        mail += next;
        told += isItem ? 1 : 0;
    }
    return mail;
}

} // namespace Ratchet
