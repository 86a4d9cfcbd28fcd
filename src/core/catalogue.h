// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of the program's texts, which are part of the program.
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace Ratchet {

// English, which knows the plurals of the texts in the sources, and over it the catalogue of the locale's language where
// there is one; instead of those that an earlier call installed.
void installCatalogues(QCoreApplication &application, const QLocale &locale);

} // namespace Ratchet
