// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a pack is what it claims to be: whether its parts fit together, and whether the register it names gives the
// same figures when it is read again as of the pack's change.
#pragma once

#include <answers/questions/answer.h>
#include <report/pack/pack_source.h>
#include <report/verify/opened_pack.h>
#include <report/verify/pack_verification.h>
#include <store/progress.h>

namespace Ratchet {

// Verifies in steps: the pack by itself, then its register, then everything the register gives.
class PackVerifier {
public:
    // Reads the pack and checks its parts against its manifest; beside an archive copy, the archive of data too.
    // Errors: CannotOpen, Damaged, Malformed where it is no pack.
    [[nodiscard]] static Result<PackVerifier> open(const QString &path);

    [[nodiscard]] const PackVerification &found() const { return m_found; }

    // Checks the register and reads it as of the pack's change. False where that cannot be had from this register:
    // found() says why. Errors of opening it.
    [[nodiscard]] Result<bool> replay(const QString &registerPath, const Progress &progress = {});
    // Computes the pack again and compares everything; after replay().
    [[nodiscard]] PackVerification compare();

private:
    explicit PackVerifier(OpenedPack pack);

    void checkFiles();
    void checkPages();
    // False where the register cannot judge a pack.
    [[nodiscard]] Result<bool> checkRegister(const Store &store, const Progress &progress);
    // False where the pack comes from another register, or from another past of it.
    [[nodiscard]] Result<bool> compareLedger(const Store &store);
    [[nodiscard]] bool readSource(const Store &store, const Register &present);
    void recogniseFile(const Register &reg);
    void compareRecord(const Register &reg);
    void compareFiles(const std::vector<DataFile> &recomputed);
    void comparePages(const QByteArray &again);
    void add(const QString &part, const QString &what, const QString &printed, const QString &recomputed);
    void add(const std::vector<PackDifference> &differences);

    OpenedPack m_pack;
    PackVerification m_found;
    bool m_areAltered = false; // pages, after the pack was made
    PackSource m_source;
    Answers m_answers;
};

// All of it at once. Without a register only the pack's parts are checked. May run in a worker.
[[nodiscard]] Result<PackVerification> verifyPack(const QString &path, const QString &registerPath = {},
                                                  const Progress &progress = {});

} // namespace Ratchet
