-- Schema 3: what the operating model needs. Ratchet 0.3.0 and later.
ALTER TABLE "settings" ADD COLUMN "raci_variant" TEXT
--;
ALTER TABLE "settings" ADD COLUMN "raci_interval_days" INTEGER
--;
ALTER TABLE "service" ADD COLUMN "wip_limit" INTEGER
--;
ALTER TABLE "raid" ADD COLUMN "project" TEXT
--;
ALTER TABLE "ceremony" ADD COLUMN "uid" TEXT
--;
CREATE TABLE "escalation_step" (
    "id" INTEGER PRIMARY KEY,
    "after_days" INTEGER,
    "role" TEXT,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "ceremony" INTEGER REFERENCES "ceremony" ("id") DEFERRABLE INITIALLY DEFERRED
)
