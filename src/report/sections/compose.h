// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to the elements of a pack: what stands in it and in which order, in words. Nothing is computed.
#pragma once

#include <answers/questions/answer.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

struct Metric;

// The pack without its provenance, which names the hash of all else: what stands before it, and what stands after it.
struct PackParts {
    std::vector<Element> body;
    std::vector<Element> closing;
};
[[nodiscard]] PackParts composePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                                    const PackCharts &charts);

// The parts, each from its heading on.
[[nodiscard]] std::vector<Element> composeCover(const Answers &answers, const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeQuestion(const Answer &answer, const Register &reg,
                                                   const PackSettings &settings, const std::vector<QPicture> &charts,
                                                   int &figureNumber);
// The proof of every metric that an improvement steers, as parts of question 4 from number `firstPart` on.
[[nodiscard]] std::vector<Element> composeDossiers(const Register &reg, QDate asOf, const PackSettings &settings,
                                                   int firstPart);
[[nodiscard]] std::vector<Element> composeSigns(const Answers &answers, const Register &reg,
                                                const PackSettings &settings);
// With the files of data that go with the pack; `dataHash` is that of the archive that holds them, where they lie
// beside it.
[[nodiscard]] std::vector<Element> composeProvenance(const Answers &answers, const Register &reg,
                                                     const PackSettings &settings, const std::vector<DataFile> &files,
                                                     const QByteArray &dataHash);

[[nodiscard]] std::vector<Element> composeExtract(const Answers &answers, const Register &reg,
                                                  const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeChangeLog(const Register &reg, const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeOverrides(const Answers &answers, const Register &reg,
                                                    const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeDefinitions(const Answers &answers, const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeDataQuality(const Answers &answers, const Register &reg,
                                                      const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeEvidenceIndex(const Answers &answers, const Register &reg,
                                                        const PackSettings &settings);
[[nodiscard]] std::vector<Element> composeSignOff(const Answers &answers, const Register &reg,
                                                  const PackSettings &settings);

// A part of a section that is one table of data, kept as `id`.csv; where it has no row, `none` says so.
void addDataTable(std::vector<Element> &part, const QString &id, const QString &title, const QString &none,
                  TableElement table);

// No text names anybody where the cover does not.
void coverNames(std::vector<Element> &elements, const NameCover &cover);
void coverNames(AnswerChart &chart, const NameCover &cover);

// "4.12", in the digits of the locale.
[[nodiscard]] QString partNumber(int question, int part, const QLocale &locale);

// Where the evidence index finds a question and a metric.
[[nodiscard]] QString questionAnchor(int number);
[[nodiscard]] QString dossierAnchor(Id<Metric> metric);

// The chart as a pack shows it: long ones are cut to what one page can show, and their caption says so.
[[nodiscard]] AnswerChart chartForPaper(const AnswerChart &chart);
// The size in points of a chart's picture on that paper.
[[nodiscard]] QSizeF chartSize(const AnswerChart &chart, const PackSettings &settings);

// Whether a failure sign is there, as word and shape.
[[nodiscard]] Cell signState(const FailureSign &sign);
} // namespace Ratchet
