-- Schema 5: the register fields of the books, copies of what works, whom to ask, recurring work, tasks, escalations.
ALTER TABLE "improvement" ADD COLUMN "justification" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "target_area" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "raised_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "improvement" ADD COLUMN "coach" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "improvement" ADD COLUMN "size" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "timescale" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "copied_from" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "settings" ADD COLUMN "roi_definition" TEXT
--;
ALTER TABLE "occurrence" ADD COLUMN "metrics_discussed" TEXT
--;
CREATE TABLE "contact" (
    "id" INTEGER PRIMARY KEY,
    "question" INTEGER,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "confirmed_on" TEXT
)
--;
ALTER TABLE "improvement" ADD COLUMN "rrule" TEXT
--;
ALTER TABLE "improvement" ADD COLUMN "repeats" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "improvement" ADD COLUMN "note" TEXT
--;
ALTER TABLE "action" ADD COLUMN "rrule" TEXT
--;
ALTER TABLE "action" ADD COLUMN "repeats" INTEGER REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "action" ADD COLUMN "note" TEXT
--;
ALTER TABLE "lesson" ADD COLUMN "accepted_on" TEXT
--;
ALTER TABLE "ceremony" ADD COLUMN "response" TEXT
--;
ALTER TABLE "ceremony" ADD COLUMN "responded_on" TEXT
--;
ALTER TABLE "ceremony" ADD COLUMN "responded_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "allocation" ADD COLUMN "planned_other" REAL
--;
ALTER TABLE "allocation" ADD COLUMN "actual_other" REAL
--;
CREATE TABLE "task" (
    "id" INTEGER PRIMARY KEY,
    "milestone" INTEGER REFERENCES "milestone" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "percent" INTEGER,
    "due_on" TEXT,
    "done_on" TEXT
)
--;
CREATE TABLE "escalation" (
    "id" INTEGER PRIMARY KEY,
    "action" INTEGER REFERENCES "action" ("id") DEFERRABLE INITIALLY DEFERRED,
    "step" INTEGER,
    "reached_on" TEXT,
    "due_on" TEXT,
    "role" TEXT,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "outcome" TEXT,
    "outcome_on" TEXT
)
