// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a pack is what it claims to be: whether its parts fit together, and whether the register it names gives the
// same figures when it is read again as of the pack's change.
#pragma once

#include <answers/questions/answer.h>
#include <report/pack/manifest.h>
#include <report/pack/pack_source.h>
#include <report/verify/pdf_reader.h>

namespace Ratchet {

// Something that is not as it was made: where in the pack, what, as it stands there, and as it should be.
struct PackDifference {
    QString part;
    QString what;
    QString printed; // empty: it is not there
    QString recomputed; // empty: it should not be there
    bool operator==(const PackDifference &) const = default;
};

// For people: a SHA-256 by its first and last digits, any other text as it is.
[[nodiscard]] QString withShortHash(const QString &text);

struct PackVerification {
    Manifest manifest;
    bool isWithRegister = false;
    bool isRegisterIntact = true; // otherwise it judges nothing: the differences are its own, and those within the pack
    std::vector<PackDifference> differences;
    QStringList proven; // what is proven, in sentences
    QStringList notProven; // what is not
    QStringList notes; // what a reader should know
    [[nodiscard]] bool isSound() const { return differences.empty(); }
};

// Verifies in steps, so that each can run where it must: reading and comparing in a worker, the charts in the GUI
// thread.
class PackVerifier {
public:
    // Reads the pack and checks its parts against its manifest; beside an archive copy, the archive of data too.
    // Errors: CannotOpen, Damaged, Malformed where it is no pack.
    [[nodiscard]] static Result<PackVerifier> open(const QString &path);

    [[nodiscard]] const PackVerification &found() const { return m_found; }

    // Checks the register and reads it as of the pack's change. False where that cannot be had from this register:
    // found() says why. Errors of opening it.
    [[nodiscard]] Result<bool> replay(const QString &registerPath, const Progress &progress = {});
    // GUI thread only; after replay().
    void drawCharts();
    // Computes the pack again and compares everything.
    [[nodiscard]] PackVerification compare();

private:
    explicit PackVerifier(ReadPdf pdf)
        : m_pdf(std::move(pdf))
    {
    }

    // The error of reading that file.
    [[nodiscard]] static tl::unexpected<Error> about(Error error, const QString &path);

    void checkFiles();
    void checkPages();
    void comparePageHashes();
    void recogniseFile(const Register &reg);
    void compareRecord(const Register &reg);
    void compareFiles(const std::vector<DataFile> &recomputed);
    void comparePages(const QByteArray &again);
    void add(const QString &part, const QString &what, const QString &printed, const QString &recomputed);

    ReadPdf m_pdf;
    QByteArray m_bytes;
    QByteArray m_manifest;
    std::vector<DataFile> m_files;
    PackVerification m_found;
    bool m_areAltered = false; // pages, after the pack was made
    PackSource m_source;
    Answers m_answers;
    PackCharts m_charts;
};

// All of it at once. Without a register only the pack's parts are checked. GUI thread only.
[[nodiscard]] Result<PackVerification> verifyPack(const QString &path, const QString &registerPath = {},
                                                  const Progress &progress = {});

} // namespace Ratchet
