// SPDX-License-Identifier: GPL-3.0-or-later
// The descriptions that the .cpp beside each entity header defines, gathered by entity.cpp.
#pragma once

#include <core/entity.h>

namespace Ratchet {

extern const EntityType settingsType;
extern const EntityType thresholdType;
extern const EntityType savedViewType;
extern const EntityType importMapType;
extern const EntityType unitType;
extern const EntityType personType;
extern const EntityType serviceType;
extern const EntityType objectiveType;
extern const EntityType improvementType;
extern const EntityType fundingType;
extern const EntityType benefitType;
extern const EntityType milestoneType;
extern const EntityType cycleType;
extern const EntityType pirType;
extern const EntityType lessonType;
extern const EntityType actionType;
extern const EntityType metricType;
extern const EntityType readingType;
extern const EntityType steeringType;
extern const EntityType phaseType;
extern const EntityType annotationType;
extern const EntityType amendmentType;
extern const EntityType allocationType;
extern const EntityType raidType;
extern const EntityType raciRoleType;
extern const EntityType raciActivityType;
extern const EntityType raciEntryType;
extern const EntityType ceremonyType;
extern const EntityType occurrenceType;
extern const EntityType escalationStepType;
extern const EntityType snapshotType;
extern const EntityType artefactType;
extern const EntityType attachmentType;
extern const EntityType attestationType;
extern const EntityType packType;
extern const EntityType selfAnswerType;

} // namespace Ratchet
