// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_digest.h"

#include <QCryptographicHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <map>
#include <set>

namespace Ratchet {

namespace {

using ObjectNames = std::set<std::string>;

// How a stream is packed and where an object hangs says nothing about what is shown.
const ObjectNames &unseen()
{
    static const ObjectNames names{"/Parent", "/Length", "/Filter", "/DecodeParms"};
    return names;
}

// Without the mark of a font's subset, which Qt gives by chance: "/QAMAAA+NotoSans".
std::string markless(const std::string &name)
{
    constexpr size_t length = 8; // slash, six letters, plus
    return name.size() > length && name[length - 1] == '+' ? '/' + name.substr(length) : name;
}

class Digester {
public:
    // Takes that for the digest of an object.
    void know(const QPDFObjectHandle &object, const QByteArray &digest)
    {
        m_known.insert_or_assign(object.getObjGen(), digest);
    }

    QByteArray of(const QPDFObjectHandle &object, const ObjectNames &without = unseen())
    {
        if (!object.isIndirect())
            return compute(object, without);
        const auto [known, isNew] = m_known.try_emplace(object.getObjGen());
        if (isNew) // one that refers to itself finds its digest still empty
            known->second = compute(object, without);
        return m_known.at(object.getObjGen());
    }

private:
    static void add(QCryptographicHash &hash, const std::string &bytes)
    {
        hash.addData(QByteArray::number(qulonglong(bytes.size())));
        hash.addData(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    }

    void addDictionary(QCryptographicHash &hash, const QPDFObjectHandle &dictionary, const ObjectNames &without)
    {
        for (const std::string &key : QPDFObjectHandle(dictionary).getKeys()) {
            if (without.contains(key))
                continue;
            add(hash, key);
            hash.addData(of(QPDFObjectHandle(dictionary).getKey(key)));
        }
    }

    QByteArray compute(QPDFObjectHandle object, const ObjectNames &without)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        add(hash, object.isNumber() ? "number" : object.getTypeName());
        if (object.isStream()) {
            addDictionary(hash, object.getDict(), without);
            const auto data = object.getStreamData(qpdf_dl_generalized);
            add(hash, std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
        } else if (object.isDictionary()) {
            addDictionary(hash, object, without);
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                hash.addData(of(object.getArrayItem(i)));
        } else if (object.isName()) {
            add(hash, markless(object.getName()));
        } else if (object.isString()) {
            add(hash, object.getStringValue());
        } else if (object.isNumber()) { // "12.0" is read again as 12
            add(hash, QByteArray::number(object.getNumericValue(), 'g', 12).toStdString());
        } else {
            add(hash, object.unparse());
        }
        return hash.result();
    }

    std::map<QPDFObjGen, QByteArray> m_known;
};

// What each bookmark is called and where it leads; how they hang together is told by their order.
void addOutline(QCryptographicHash &hash, const std::vector<QPDFOutlineObjectHelper> &items, Digester &digester)
{
    hash.addData(QByteArray::number(qulonglong(items.size())));
    for (QPDFOutlineObjectHelper item : items) {
        hash.addData(digester.of(item.getObjectHandle(), {"/Parent", "/Prev", "/Next", "/First", "/Last", "/Count"}));
        addOutline(hash, item.getKids(), digester);
    }
}

// A list of exactly the attachments says nothing that they do not say themselves.
bool listsAttachments(QPDF &pdf)
{
    std::set<QPDFObjGen> attached;
    for (const auto &[name, specification] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles())
        attached.insert(specification->getObjectHandle().getObjGen());
    std::set<QPDFObjGen> listed;
    QPDFObjectHandle files = pdf.getRoot().getKey(associatedFilesKey);
    for (int i = 0; files.isArray() && i < files.getArrayNItems(); ++i)
        listed.insert(files.getArrayItem(i).getObjGen());
    return files.isArray() && listed == attached;
}

QByteArray documentDigest(QPDF &pdf, Digester &digester)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QPDFObjectHandle root = pdf.getRoot();
    ObjectNames apart{"/Pages", "/Names", "/Outlines"};
    if (listsAttachments(pdf))
        apart.insert(associatedFilesKey);
    hash.addData(digester.of(root, apart));
    if (QPDFObjectHandle names = root.getKey("/Names"); names.isDictionary())
        for (const std::string &key : names.getKeys()) {
            if (key != "/EmbeddedFiles")
                hash.addData(digester.of(names.getKey(key)));
        }
    hash.addData(digester.of(pdf.getTrailer().getKey("/Info")));
    Digester places; // a bookmark leads to the page of a number, whatever that shows
    int number = 0;
    for (const QPDFObjectHandle &page : pdf.getAllPages())
        places.know(page, QByteArray::number(++number));
    addOutline(hash, QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), places);
    return hash.result();
}

} // namespace

PdfDigests digestsOf(QPDF &pdf)
{
    PdfDigests digests;
    Digester digester;
    pdf.pushInheritedAttributesToPage(); // a crop or a turn of all pages is seen on each of them
    for (const QPDFObjectHandle &page : pdf.getAllPages())
        digests.pages.push_back(digester.of(page));
    digests.document = documentDigest(pdf, digester);
    return digests;
}

} // namespace Ratchet
