// SPDX-License-Identifier: GPL-3.0-or-later
// Heroics instead of systems: how much of what is delivered rests on one person.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Above that many percent of a year's deliveries, one person carries too much; the threshold "topDeliverer" goes before
// it.
inline constexpr double topDelivererPercent = 50;

// Who owned what was delivered in the 365 days that end with the reporting date.
struct DeliveryConcentration {
    struct Deliverer {
        Id<Person> person;
        std::vector<RecordRef> delivered; // improvements, in the order of ids
    };
    std::vector<Deliverer> deliverers; // most deliveries first, then by name
    std::vector<RecordRef> delivered; // by all of them; what nobody owns is left out

    // The share of the first, 0 to 100; nothing where nothing was delivered.
    [[nodiscard]] std::optional<double> topPercent() const;
};
[[nodiscard]] DeliveryConcentration deliveryConcentration(const Evaluation &evaluation);

// The share of who delivered most, named in its label, and the name as a figure of its own.
[[nodiscard]] std::vector<Figure> topDelivererFigures(const Evaluation &evaluation, const DeliveryConcentration &found);
[[nodiscard]] Check topDelivererCheck(const Evaluation &evaluation, const DeliveryConcentration &found);
// Everybody who delivered, with the deliveries and their share.
[[nodiscard]] AnswerTable delivererTable(const Evaluation &evaluation, const DeliveryConcentration &found);

} // namespace Ratchet
