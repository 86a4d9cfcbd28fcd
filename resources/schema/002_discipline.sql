-- Schema 2: claims are registered before the work, and what changes afterwards is an amendment. Ratchet 0.2.0 and later.
ALTER TABLE "improvement" ADD COLUMN "override_reason" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "override_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "improvement" ADD COLUMN "override_on" TEXT
--;
ALTER TABLE "metric" ADD COLUMN "chart" TEXT
--;
ALTER TABLE "steering" ADD COLUMN "target_on" TEXT
--;
ALTER TABLE "steering" ADD COLUMN "direction" TEXT
--;
ALTER TABLE "steering" ADD COLUMN "rule_set" TEXT
--;
ALTER TABLE "phase" ADD COLUMN "decided_on" TEXT
--;
CREATE TABLE "amendment" (
    "id" INTEGER PRIMARY KEY,
    "steering" INTEGER REFERENCES "steering" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "field" TEXT,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,
    "author" TEXT
)
