// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF of one page, written by hand: for what reads pages, and need not trust what writes them.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace Ratchet::Test {

// Codes 1 to 3 are A, ﬁ (two letters) and 😀; from 0x10 on the digits; 0x30 and 0x31 are x and ä.
inline constexpr char fontMap[] = "/CIDInit /ProcSet findresource begin\n"
                                  "3 beginbfchar\n<0001> <0041>\n<0002> <00660069>\n<0003> <D83DDE00>\nendbfchar\n"
                                  "2 beginbfrange\n<0010> <0019> <0030>\n<0030> <0031> [<0078> <00E4>]\nendbfrange\n";

inline QPDFObjectHandle stream(QPDF &pdf, const std::string &content, const std::string &dictionary = "<< >>")
{
    QPDFObjectHandle made = QPDFObjectHandle::newStream(&pdf, content);
    for (const auto &[key, value] : QPDFObjectHandle::parse(dictionary).getDictAsMap())
        made.getDict().replaceKey(key, value);
    return pdf.makeIndirectObject(made);
}

// A page that draws this with a font F of that map.
struct MadePage {
    QPDF pdf;
    QPDFObjectHandle page;

    explicit MadePage(const std::string &content, const std::string &form = {})
    {
        pdf.emptyPDF();
        QPDFObjectHandle font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 >>");
        font.replaceKey("/ToUnicode", stream(pdf, fontMap));
        QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
        fonts.replaceKey("/F", pdf.makeIndirectObject(font));
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/Font", fonts);
        if (!form.empty()) {
            QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
            const std::string kind = "<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] >>";
            QPDFObjectHandle drawn = stream(pdf, form, kind);
            forms.replaceKey("/X", drawn);
            resources.replaceKey("/XObject", forms);
        }
        page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 100 100] >>");
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", stream(pdf, content));
        page = pdf.makeIndirectObject(page);
        pdf.addPage(page, false);
    }
};

} // namespace Ratchet::Test
