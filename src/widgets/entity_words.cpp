// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_words.h"

#include <core/entity_types.h>

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString inSentence(const QString &name)
{
    //: How names of things begin inside a sentence. Translate as "capital" where nouns are written with a capital
    //: letter.
    const bool isLower = QCoreApplication::translate("EntityWords", "lower case") != "capital"_L1;
    const bool isAcronym = name.size() > 1 && name[1].isUpper();
    return !isLower || isAcronym ? name : name.left(1).toLower() + name.mid(1);
}

} // namespace

QString nameInSentence(EntityKind kind) { return inSentence(label(entityType(kind))); }

QString namesInSentence(EntityKind kind) { return inSentence(pluralLabel(entityType(kind))); }

QString countInSentence(EntityKind kind, qsizetype count)
{
    return u"%1 %2"_s.arg(QLocale().toString(count), count == 1 ? nameInSentence(kind) : namesInSentence(kind));
}

} // namespace Ratchet
