// SPDX-License-Identifier: GPL-3.0-or-later
// A pack as a forger would change it: the PDF stays sound, and only what it says is another thing.
#pragma once

#include <report/paper/data_file.h>

#include <QStringList>

namespace Ratchet::Test {

// Another content for an attachment; one that is not there is added.
[[nodiscard]] QByteArray withAttachment(const QByteArray &pdf, const QString &name, const QByteArray &content);
[[nodiscard]] QByteArray withoutAttachment(const QByteArray &pdf, const QString &name);
// A page drawn with one line more.
[[nodiscard]] QByteArray withMarkOnPage(const QByteArray &pdf, int page);
// The glyphs of two text objects of a page exchanged.
[[nodiscard]] QByteArray withTextsExchanged(const QByteArray &pdf, int page);
[[nodiscard]] QByteArray withTitle(const QByteArray &pdf, const QString &title);
// The first bookmark leads out of the document.
[[nodiscard]] QByteArray withBookmarkTo(const QByteArray &pdf, const QByteArray &address);
// Forms laid over a page, each of which draws the next one ten times.
[[nodiscard]] QByteArray withFormsInForms(const QByteArray &pdf, int page);
[[nodiscard]] QByteArray withoutPage(const QByteArray &pdf, int page);
// All pages cut to a corner, by what they inherit.
[[nodiscard]] QByteArray withCrop(const QByteArray &pdf);
// A comment laid over a page.
[[nodiscard]] QByteArray withComment(const QByteArray &pdf, int page);
// A page that shows the same, but draws it as a form; as tools do that lay something over it.
[[nodiscard]] QByteArray withPageAsForm(const QByteArray &pdf, int page);

} // namespace Ratchet::Test
