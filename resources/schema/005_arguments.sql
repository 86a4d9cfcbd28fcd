-- Schema 5: the register fields of the books, copies of what works, whom to ask.
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
