// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_verifier.h"

#include <report/pack/file_difference.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/verify/file_check.h>
#include <report/verify/file_error.h>
#include <report/verify/page_check.h>

#include <core/catalogue.h>
#include <core/entities/evidence.h>
#include <report/pack/pack.h>
#include <store/integrity.h>
#include <store/progress.h>
#include <store/store.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Other versions may word and draw things otherwise.
bool isMadeByThis(const Manifest &manifest)
{
    return manifest.program == programName() && manifest.qt == QString::fromLatin1(qVersion());
}

// The numbers of a text, one after the other.
QString numbersOf(const QString &text)
{
    QString numbers;
    for (const QChar letter : text)
        numbers += letter.isDigit() ? letter : QChar(u' ');
    return numbers.simplified();
}

} // namespace

PackVerifier::PackVerifier(OpenedPack pack)
    : m_pack(std::move(pack))
{
    m_found.manifest = m_pack.manifest;
    m_found.differences = m_pack.differences;
}

Result<PackVerifier> PackVerifier::open(const QString &path)
{
    Result<OpenedPack> pack = openPack(path);
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    PackVerifier verifier(std::move(*pack));
    if (!verifier.m_pack.manifestBytes.isEmpty()) {
        verifier.checkFiles();
        verifier.checkPages();
    }
    return verifier;
}

void PackVerifier::add(const QString &part, const QString &what, const QString &printed, const QString &recomputed)
{
    m_found.differences.push_back({.part = part, .what = what, .printed = printed, .recomputed = recomputed});
}

void PackVerifier::add(const std::vector<PackDifference> &differences)
{
    m_found.differences.insert(m_found.differences.end(), differences.begin(), differences.end());
}

void PackVerifier::checkFiles()
{
    add(fileDifferences(m_pack.files, m_found.manifest.files));
    if (m_found.isSound())
        m_found.proven += PackWords::tr("Every file of data is the one that the manifest names (%Ln file(s)).", nullptr,
                                        int(m_found.manifest.files.size()));
}

void PackVerifier::checkPages()
{
    const QStringList &expected = m_found.manifest.pages;
    if (expected.isEmpty()) {
        m_found.notProven += PackWords::tr(
            "An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.");
        return;
    }
    const size_t before = m_found.differences.size();
    QStringList pages;
    for (const QByteArray &page : m_pack.pdf.digests.pages)
        pages += hexOf(page);
    add(pageDifferences(pages, expected));
    m_areAltered = m_found.differences.size() > before;
    if (hexOf(m_pack.pdf.digests.document) != m_found.manifest.document)
        add(PackWords::tr("Document"), PackWords::tr("title, dates, bookmarks, forms or layers: SHA-256"),
            hexOf(m_pack.pdf.digests.document), m_found.manifest.document);
    if (m_found.differences.size() == before)
        m_found.proven += PackWords::tr("Every page shows what it showed when the manifest was written (%Ln page(s)).",
                                        nullptr, int(expected.size()));
}

Result<bool> PackVerifier::replay(const QString &registerPath, const Progress &progress)
{
    m_found.isWithRegister = true;
    const Result<std::unique_ptr<Store>> opened = Store::open(registerPath, OpenMode::ReadOnly, {});
    if (!opened)
        return errorOfFile(opened.error(), registerPath);
    const Store &store = **opened;
    const Result<bool> canJudge = checkRegister(store, progress);
    if (!canJudge)
        return errorOfFile(canJudge.error(), registerPath);
    if (!*canJudge)
        return false;
    const Result<Register> present = store.load();
    if (!present)
        return errorOfFile(present.error(), registerPath);
    if (m_pack.manifestBytes.isEmpty()) { // of an archive copy, whose data are not here
        recogniseFile(*present);
        return false;
    }
    const Result<bool> isSamePast = compareLedger(store);
    if (!isSamePast)
        return errorOfFile(isSamePast.error(), registerPath);
    if (!*isSamePast)
        return false;
    compareRecord(*present);
    return readSource(store, *present);
}

Result<bool> PackVerifier::checkRegister(const Store &store, const Progress &progress)
{
    const Result<Integrity> integrity = store.check(progress);
    if (!integrity)
        return tl::unexpected<Error>(integrity.error());
    for (const Integrity::Finding &finding : integrity->findings)
        add(PackWords::tr("Register"), finding.what, {}, {});
    m_found.isRegisterIntact = integrity->findings.empty();
    if (!m_found.isRegisterIntact)
        m_found.notProven += PackWords::tr(
            "Whether the figures are right: the register was altered beside the program. It cannot judge this pack.");
    return m_found.isRegisterIntact;
}

Result<bool> PackVerifier::compareLedger(const Store &store)
{
    const Manifest &manifest = m_found.manifest;
    const bool hasChange = manifest.change >= 1 && manifest.change <= store.lastChange();
    const Result<QByteArray> ledger = hasChange ? store.ledgerHash(manifest.change) : Result<QByteArray>(QByteArray());
    if (!ledger)
        return tl::unexpected<Error>(ledger.error());
    if (hexOf(*ledger) == manifest.ledger)
        return true;
    add(PackWords::tr("Ledger"),
        PackWords::tr("the pack was made from another register, or from another past of this one: hash of change %1")
            .arg(manifest.change),
        manifest.ledger,
        hasChange ? hexOf(*ledger) : PackWords::tr("the register ends with change %1").arg(store.lastChange()));
    return false;
}

// The register as of the pack's change, with the settings of the pack.
bool PackVerifier::readSource(const Store &store, const Register &present)
{
    const Manifest &manifest = m_found.manifest;
    const Result<Register> recorded = store.recordedAt(manifest.change, present);
    if (!recorded) {
        add(PackWords::tr("Register"), recorded.error().what, {}, {});
        return false;
    }
    PackChoices choices = manifest.choices;
    choices.language = manifest.locale; // what the pack before said is told in the language of this one
    Result<PackSource> source = packSource(store, *recorded, manifest.change, manifest.asOf, choices);
    if (!source) {
        add(PackWords::tr("Manifest"), source.error().what, {}, {});
        return false;
    }
    m_source = std::move(*source);
    PackSettings &settings = m_source.settings;
    settings.choices.language = manifest.choices.language;
    settings.reference = manifest.reference;
    settings.file = manifest.registerFile;
    settings.locale = QLocale(manifest.locale);
    settings.preparedAt = manifest.preparedAt;
    settings.programVersion = manifest.program;
    settings.schemaVersion = manifest.schema;
    const SpokenLanguage language(settings.locale);
    settings.rowCounts = rowCountsOf(m_source.reg);
    m_answers = answer(m_source.reg, m_source.asOf, settings.locale);
    return true;
}

// By the hash of the whole file, which is all that is left of an archive copy without its data.
void PackVerifier::recogniseFile(const Register &reg)
{
    const auto &packs = reg.all<Pack>();
    const auto held = std::ranges::find(packs, hexOf(sha256Of(m_pack.bytes)), &Pack::sha256);
    if (held != packs.end())
        m_found.proven += PackWords::tr("The PDF is %1, byte for byte as the register recorded it when it was made.")
                              .arg(held->reference);
    else
        m_found.notes += PackWords::tr("The register has no record of this pack.");
}

void PackVerifier::compareRecord(const Register &reg)
{
    const QString pdfHash = hexOf(sha256Of(m_pack.bytes));
    const auto &packs = reg.all<Pack>();
    const auto held = std::ranges::find(packs, m_found.manifest.reference, &Pack::reference);
    if (m_found.manifest.reference.isEmpty() || held == packs.end()) {
        m_found.notes += PackWords::tr("The register has no record of this pack.");
        return;
    }
    if (const QString hash = hexOf(sha256Of(m_pack.manifestBytes)); hash != held->manifest)
        add(PackWords::tr("Manifest"), PackWords::tr("SHA-256, as the register keeps it for %1").arg(held->reference),
            hash, held->manifest);
    else
        m_found.proven += PackWords::tr("It is %1, as the register recorded it when it was made.").arg(held->reference);
    if (pdfHash == held->sha256)
        return;
    if (held->profile == PackProfile::Archive)
        add(PackWords::tr("Document"), PackWords::tr("SHA-256 of the file"), pdfHash, held->sha256);
    else
        m_found.notes +=
            PackWords::tr("The file was written anew since; what its pages show was checked page by page.");
}

PackVerification PackVerifier::compare()
{
    const PackSettings &settings = m_source.settings;
    Result<MadePack> again;
    {
        const SpokenLanguage language(settings.locale);
        again = makePack(m_answers, m_source.reg, settings);
    }
    if (!again) {
        m_found.notProven += again.error().what;
        return m_found;
    }
    const size_t before = m_found.differences.size();
    compareFiles(again->files);
    comparePages(again->pdf);
    if (m_found.differences.size() == before)
        m_found.proven +=
            (m_areAltered ? PackWords::tr(
                 "Every figure, verdict and table in the attached data is what the register gives as of change %1.")
                          : PackWords::tr(
                              "Every figure, verdict, table and sentence is what the register gives as of change %1."))
                .arg(settings.change);
    m_found.notProven += PackWords::tr(
        "Whether what people entered into the register is true. The ledger shows who entered it and when.");
    return m_found;
}

void PackVerifier::compareFiles(const std::vector<DataFile> &recomputed)
{
    const bool isSameProgram = isMadeByThis(m_found.manifest);
    for (const DataFile &file : recomputed) {
        const DataFile *printed = dataFileNamed(m_pack.files, file.name);
        if (!printed) {
            add(file.title, PackWords::tr("%1 is missing").arg(file.name), {}, {});
            continue;
        }
        const bool isTable = file.name.endsWith(".csv"_L1);
        for (const DataDifference &difference : isTable ? tableDifferences(printed->content, file.content)
                                                        : jsonDifferences(printed->content, file.content)) {
            const bool isWording = !isSameProgram && !difference.printed.isEmpty() && !difference.recomputed.isEmpty()
                && numbersOf(difference.printed) == numbersOf(difference.recomputed) && file.name == statementsFile;
            if (isWording)
                m_found.notes +=
                    PackWords::tr("This version of the program says “%1” for “%2”; the numbers are the same.")
                        .arg(difference.recomputed, difference.printed);
            else
                add(file.title.isEmpty() ? file.name : file.title, difference.what, difference.printed,
                    difference.recomputed);
        }
    }
    for (const DataFile &file : m_pack.files) {
        if (file.name != manifestFile && !dataFileNamed(recomputed, file.name))
            add(file.title.isEmpty() ? file.name : file.title,
                PackWords::tr("%1 does not belong to this pack").arg(file.name), {}, {});
    }
}

void PackVerifier::comparePages(const QByteArray &again)
{
    const Result<ReadPdf> recomputed = readPdf(again);
    if (!recomputed)
        return;
    if (recomputed->digests.pages == m_pack.pdf.digests.pages) {
        m_found.proven += PackWords::tr("Printed again, every page is the same to the last line.");
        return;
    }
    if (recomputed->fonts != m_pack.pdf.fonts || !isMadeByThis(m_found.manifest)) {
        m_found.notProven +=
            PackWords::tr("Whether the pages print the data that are attached: the fonts or the version of Qt here are "
                          "not those of the pack, so that the pages cannot be compared line by line.");
        return;
    }
    if (recomputed->digests.pages.size()
        != m_pack.pdf.digests.pages.size()) { // no page has its counterpart at its number
        if (!m_areAltered) // otherwise they are named
            add(PackWords::tr("Pages"), PackWords::tr("number of pages"),
                spokenNumber(qint64(m_pack.pdf.digests.pages.size())),
                spokenNumber(qint64(recomputed->digests.pages.size())));
        return;
    }
    const std::vector<QStringList> printedPages = pageLines(m_pack.bytes).value_or(std::vector<QStringList>());
    const std::vector<QStringList> expectedPages = pageLines(again).value_or(std::vector<QStringList>());
    bool isSameText = true;
    for (size_t i = 0; i < std::min(printedPages.size(), expectedPages.size()); ++i) {
        for (const DataDifference &difference : lineDifferences(printedPages[i], expectedPages[i])) {
            isSameText = false;
            add(PackWords::tr("Page %1").arg(spokenNumber(qint64(i + 1))),
                PackWords::tr("printed text, %1").arg(difference.what), difference.printed, difference.recomputed);
        }
    }
    if (isSameText && !m_areAltered)
        m_found.notes += PackWords::tr("Every page prints the same text as it does when it is printed again here; "
                                       "lines and shapes are drawn slightly otherwise.");
}

Result<PackVerification> verifyPack(const QString &path, const QString &registerPath, const Progress &progress)
{
    Result<PackVerifier> verifier = PackVerifier::open(path);
    if (!verifier)
        return tl::unexpected<Error>(verifier.error());
    if (registerPath.isEmpty()) {
        PackVerification found = verifier->found();
        found.notProven += PackWords::tr("Whether the figures are right: that takes the register (--register). A whole "
                                         "pack with a manifest to match can be forged.");
        return found;
    }
    const Result<bool> isReplayed = verifier->replay(registerPath, progress);
    if (!isReplayed)
        return tl::unexpected<Error>(isReplayed.error());
    if (!*isReplayed)
        return verifier->found();
    return verifier->compare();
}

} // namespace Ratchet
