// SPDX-License-Identifier: GPL-3.0-or-later
#include "version_text.h"

#include <document/outside_change.h>
#include <store/store.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString versionWords(const char *text) { return QCoreApplication::translate("Versions", text); }

} // namespace

QString versionsText(const Divergence &versions, const QString &other)
{
    if (!versions.isRelated())
        return versionWords(
                   QT_TRANSLATE_NOOP("Versions", "%1 holds another register, or one that went another way long ago."))
            .arg(other);
    const QLocale locale;
    QStringList parts{
        versionWords(QT_TRANSLATE_NOOP("Versions", "Both are the same up to change %1."))
            .arg(locale.toString(versions.common)),
        versionWords(QT_TRANSLATE_NOOP("Versions", "Changes since then: %1 in what is open here, %2 in %3."))
            .arg(locale.toString(versions.here), locale.toString(versions.there), other)};
    if (versions.there > 0)
        parts += versionWords(QT_TRANSLATE_NOOP("Versions", "The last one there was made by %1 on %2."))
                     .arg(versions.latest.who, locale.toString(versions.latest.at.toLocalTime(), QLocale::ShortFormat));
    return parts.join(u' ');
}

QString outsideText(const OutsideChange &change)
{
    const QString name = QFileInfo(change.path).fileName();
    if (change.fate == FileFate::Missing) {
        const QString gone =
            versionWords(
                QT_TRANSLATE_NOOP("Versions",
                                  "%1 was deleted, moved or renamed outside this program while it was open here."))
                .arg(name);
        return change.renamedTo.isEmpty()
            ? gone
            : QString(gone + u' '
                      + versionWords(QT_TRANSLATE_NOOP("Versions", "%1 beside it holds the same."))
                            .arg(QFileInfo(change.renamedTo).fileName()));
    }
    if (change.fate == FileFate::TakenOver) {
        const std::optional<LockHolder> holder = Store::lockHolder(change.path);
        return versionWords(QT_TRANSLATE_NOOP("Versions", "Another program has taken %1 over.")).arg(name)
            + (holder ? u' ' + holder->text() : QString());
    }
    const QString replaced =
        versionWords(
            QT_TRANSLATE_NOOP("Versions",
                              "While %1 was open here, another version was put in its place: by a program that "
                              "synchronises the folder, or by hand. Nothing of it was overwritten."))
            .arg(name);
    const QString what = change.versions
        ? versionsText(*change.versions, name)
        : versionWords(QT_TRANSLATE_NOOP("Versions", "What is there now cannot be read as a register."));
    return replaced + u"\n\n"_s + what;
}

QString outsideTitle(const OutsideChange &change)
{
    const QString name = QFileInfo(change.path).fileName();
    if (change.fate == FileFate::Missing)
        return versionWords(QT_TRANSLATE_NOOP("Versions", "%1 is not there any more")).arg(name);
    if (change.fate == FileFate::TakenOver)
        return versionWords(QT_TRANSLATE_NOOP("Versions", "%1 was taken over")).arg(name);
    return versionWords(QT_TRANSLATE_NOOP("Versions", "%1 was changed outside this program")).arg(name);
}

} // namespace Ratchet
