-- Schema 6: what a metric was to reach in which time, and the limits that a contract sets it; hours by week; who ranked.
CREATE TABLE "target" (
    "id" INTEGER PRIMARY KEY,
    "metric" INTEGER REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from_on" TEXT,
    "to_on" TEXT,
    "target" REAL,
    "lower" REAL,
    "upper" REAL,
    "agreed_in" TEXT
)
--;
CREATE TABLE "week_hours" (
    "id" INTEGER PRIMARY KEY,
    "unit" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from_on" TEXT,
    "improvement" REAL,
    "bau" REAL,
    "project" REAL,
    "other" REAL
)
--;
ALTER TABLE "improvement" ADD COLUMN "ranked_by" TEXT
