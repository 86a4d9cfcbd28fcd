// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QTranslator>

namespace Ratchet {

using namespace Qt::StringLiterals;

void installCatalogues(QCoreApplication &application, const QLocale &locale)
{
    const QString folder = u":/translations"_s;
    const QString name = u"ratchet catalogue"_s;
    qDeleteAll(application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly));
    auto *english = new QTranslator(&application);
    english->setObjectName(name);
    if (english->load(u"ratchet_en"_s, folder))
        QCoreApplication::installTranslator(english);
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(locale, u"ratchet"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(translator); // the last one installed is asked first
}

} // namespace Ratchet
