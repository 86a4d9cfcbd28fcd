// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the open register: looked at when somebody comes back to the window, copied, closed. Nothing that is open
// goes with a file that is replaced or gone.
#pragma once

#include <document/document.h>
#include <widgets/ask.h>

#include <QPointer>

namespace Ratchet {

class FileKeeper final : public QObject {
    Q_OBJECT

public:
    FileKeeper(Ask &ask, QWidget *window);

    void setDocument(Document *document);
    // Tells once what became of the file outside the program, and offers what can be done.
    void look();
    // Asks for a name and writes what is open as a register of its own.
    void saveCopy();
    // Goes on once the register may be left: its backup is written, or what is open is in no file and somebody says
    // what becomes of it.
    void close(const std::function<void()> &then);

Q_SIGNALS:
    // Another file is the document's, or none.
    void fileChanged();
    // The register at that path is to be opened in place of the one that is open.
    void openRequested(const QString &path);

private:
    void tellMove(const OutsideChange &change);
    void offer(const OutsideChange &change);
    void offerMissing(const OutsideChange &change);
    void offerReplaced(const OutsideChange &change);
    void openOther(const OutsideChange &change);
    void goOnIn(const QString &path);
    void chooseName(const std::function<void(const QString &path)> &chosen);
    [[nodiscard]] bool isInNoFile(const OutsideChange &change) const;
    void closeFile(const std::function<void()> &then);
    void keepAndClose(const OutsideChange &change, const std::function<void()> &then);
    void writeCopy(const QString &path);
    void offerCopy(const QString &path);
    // True where it was written; tells why not.
    bool keep(const QString &path);

    Ask &m_ask;
    QWidget *m_window;
    QPointer<Document> m_document;
    bool m_isTold = false; // what became of the file
    qint64 m_kept = -1; // the last change that a copy holds
};

} // namespace Ratchet
