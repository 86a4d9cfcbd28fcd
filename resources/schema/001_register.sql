-- Schema 1. Statements are separated by a line "--;". Written for Ratchet 0.1.0 and later.
CREATE TABLE "settings" (
    "id" INTEGER PRIMARY KEY,
    "organisation" TEXT,
    "currency" TEXT,
    "pir_look_back" INTEGER,
    "improvement_time_target" REAL,
    "stalled_after_days" INTEGER,
    "rule_set" TEXT,
    "year_start" INTEGER,
    "pack_language" TEXT,
    "a_implies_r" INTEGER
)
--;
CREATE TABLE "threshold" (
    "id" INTEGER PRIMARY KEY,
    "check" TEXT,
    "value" REAL
)
--;
CREATE TABLE "unit" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "kind" TEXT,
    "parent" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "manager" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "email" TEXT,
    "job_title" TEXT,
    "unit" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "left_on" TEXT
)
--;
CREATE TABLE "service" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "description" TEXT,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "unit" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "criticality" INTEGER,
    "live_from" TEXT,
    "retired_on" TEXT,
    "owner_confirmed_on" TEXT,
    "none_planned_on" TEXT
)
--;
CREATE TABLE "objective" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "description" TEXT,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "due_on" TEXT
)
--;
CREATE TABLE "improvement" (
    "id" INTEGER PRIMARY KEY,
    "reference" TEXT,
    "title" TEXT,
    "description" TEXT,
    "outcome" TEXT,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "objective" INTEGER REFERENCES "objective" ("id") DEFERRABLE INITIALLY DEFERRED,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "sponsor" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "source_reference" TEXT,
    "nature" TEXT,
    "fix_kind" TEXT,
    "status" TEXT,
    "hold_reason" TEXT,
    "raised_on" TEXT,
    "accepted_on" TEXT,
    "approved_on" TEXT,
    "started_on" TEXT,
    "target_on" TEXT,
    "delivered_on" TEXT,
    "embedded_on" TEXT,
    "closed_on" TEXT,
    "closure" TEXT,
    "closure_note" TEXT,
    "value" REAL,
    "urgency" REAL,
    "risk_reduction" REAL,
    "effort" REAL,
    "manual_rank" INTEGER,
    "rank_reason" TEXT,
    "ranked_on" TEXT,
    "control" TEXT,
    "parent" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "replicable" INTEGER,
    "tags" TEXT,
    "updated_on" TEXT
)
--;
CREATE TABLE "funding" (
    "id" INTEGER PRIMARY KEY,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "requested" REAL,
    "approved" REAL,
    "spent" REAL,
    "source" TEXT,
    "approver" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT
)
--;
CREATE TABLE "benefit" (
    "id" INTEGER PRIMARY KEY,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "category" TEXT,
    "recurring" INTEGER,
    "expected" REAL,
    "forecast" REAL,
    "actual" REAL,
    "from_on" TEXT,
    "to_on" TEXT,
    "approver" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "approved_on" TEXT,
    "note" TEXT
)
--;
CREATE TABLE "milestone" (
    "id" INTEGER PRIMARY KEY,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "due_on" TEXT,
    "done_on" TEXT
)
--;
CREATE TABLE "cycle" (
    "id" INTEGER PRIMARY KEY,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "plan" TEXT,
    "do" TEXT,
    "study" TEXT,
    "act" TEXT,
    "started_on" TEXT,
    "ended_on" TEXT
)
--;
CREATE TABLE "pir" (
    "id" INTEGER PRIMARY KEY,
    "reference" TEXT,
    "title" TEXT,
    "incident_reference" TEXT,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "severity" TEXT,
    "cause_code" TEXT,
    "occurred_on" TEXT,
    "held_on" TEXT,
    "facilitator" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "summary" TEXT,
    "conditions" TEXT
)
--;
CREATE TABLE "lesson" (
    "id" INTEGER PRIMARY KEY,
    "reference" TEXT,
    "pir" INTEGER REFERENCES "pir" ("id") DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT,
    "disposition" TEXT,
    "accepted_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE TABLE "action" (
    "id" INTEGER PRIMARY KEY,
    "reference" TEXT,
    "title" TEXT,
    "pir" INTEGER REFERENCES "pir" ("id") DEFERRABLE INITIALLY DEFERRED,
    "lesson" INTEGER REFERENCES "lesson" ("id") DEFERRABLE INITIALLY DEFERRED,
    "occurrence" INTEGER REFERENCES "occurrence" ("id") DEFERRABLE INITIALLY DEFERRED,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "fix_kind" TEXT,
    "status" TEXT,
    "raised_on" TEXT,
    "due_on" TEXT,
    "delivered_on" TEXT,
    "closed_on" TEXT,
    "verified_on" TEXT,
    "verified_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT,
    "updated_on" TEXT
)
--;
CREATE TABLE "metric" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
    "steward" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "unit" TEXT,
    "direction" TEXT,
    "frequency" TEXT,
    "target" REAL,
    "kind" TEXT,
    "availability" INTEGER,
    "definition" TEXT,
    "data_source" TEXT,
    "rule_set" TEXT,
    "screened" INTEGER
)
--;
CREATE TABLE "reading" (
    "id" INTEGER,
    "metric" INTEGER REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "value" REAL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT,
    PRIMARY KEY ("metric", "on", "id")
) WITHOUT ROWID
--;
CREATE UNIQUE INDEX "reading_id" ON "reading" ("id")
--;
CREATE TABLE "steering" (
    "id" INTEGER PRIMARY KEY,
    "improvement" INTEGER REFERENCES "improvement" ("id") DEFERRABLE INITIALLY DEFERRED,
    "metric" INTEGER REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "intervention_on" TEXT,
    "baseline_from" TEXT,
    "baseline_to" TEXT,
    "expected_change" REAL,
    "locked_on" TEXT
)
--;
CREATE TABLE "phase" (
    "id" INTEGER PRIMARY KEY,
    "metric" INTEGER REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from_on" TEXT,
    "reason" TEXT,
    "distinct" INTEGER,
    "cause_known" INTEGER,
    "desirable" INTEGER,
    "expected_to_last" INTEGER,
    "decided_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE TABLE "annotation" (
    "id" INTEGER PRIMARY KEY,
    "on" TEXT,
    "text" TEXT,
    "kind" TEXT,
    "metric" INTEGER REFERENCES "metric" ("id") DEFERRABLE INITIALLY DEFERRED,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE TABLE "allocation" (
    "id" INTEGER PRIMARY KEY,
    "unit" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "month" TEXT,
    "available_hours" REAL,
    "planned_improvement" REAL,
    "planned_bau" REAL,
    "planned_project" REAL,
    "actual_improvement" REAL,
    "actual_bau" REAL,
    "actual_project" REAL,
    "actual_source" TEXT
)
--;
CREATE TABLE "raid" (
    "id" INTEGER PRIMARY KEY,
    "unit" INTEGER REFERENCES "unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "month" TEXT,
    "hours" REAL,
    "taken_by" TEXT,
    "agreed_by" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "incident_reference" TEXT
)
--;
CREATE TABLE "raci_role" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER
)
--;
CREATE TABLE "raci_activity" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "position" INTEGER,
    "reviewed_on" TEXT
)
--;
CREATE TABLE "raci_entry" (
    "id" INTEGER PRIMARY KEY,
    "activity" INTEGER REFERENCES "raci_activity" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" INTEGER REFERENCES "raci_role" ("id") DEFERRABLE INITIALLY DEFERRED,
    "codes" TEXT
)
--;
CREATE TABLE "ceremony" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "kind" TEXT,
    "purpose" TEXT,
    "chair" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "required_roles" TEXT,
    "rrule" TEXT,
    "starts_at" TEXT,
    "time_zone" TEXT,
    "duration_minutes" INTEGER,
    "agenda" TEXT,
    "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE TABLE "occurrence" (
    "id" INTEGER PRIMARY KEY,
    "ceremony" INTEGER REFERENCES "ceremony" ("id") DEFERRABLE INITIALLY DEFERRED,
    "due_at" TEXT,
    "status" TEXT,
    "held_at" TEXT,
    "attendees" TEXT,
    "decisions" TEXT,
    "minutes" TEXT,
    "reason" TEXT
)
--;
CREATE TABLE "artefact" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "kind" TEXT,
    "owner" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "location" TEXT,
    "reviewed_on" TEXT,
    "interval_days" INTEGER,
    "question" INTEGER
)
--;
CREATE TABLE "attachment" (
    "id" INTEGER PRIMARY KEY,
    "entity" TEXT,
    "record" TEXT,
    "title" TEXT,
    "location" TEXT,
    "content" TEXT,
    "sha256" TEXT
)
--;
CREATE TABLE "attestation" (
    "id" INTEGER PRIMARY KEY,
    "question" INTEGER,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "on" TEXT,
    "statement" TEXT,
    "change" INTEGER
)
--;
CREATE TABLE "self_answer" (
    "id" INTEGER PRIMARY KEY,
    "question" INTEGER,
    "on" TEXT,
    "person" INTEGER REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "rating" INTEGER,
    "answer" TEXT
)
--;
CREATE TABLE "saved_view" (
    "id" INTEGER PRIMARY KEY,
    "page" TEXT,
    "name" TEXT,
    "definition" TEXT
)
--;
CREATE TABLE "import_map" (
    "id" INTEGER PRIMARY KEY,
    "entity" TEXT,
    "name" TEXT,
    "definition" TEXT
)
--;
CREATE TABLE "ledger" (
    "number" INTEGER PRIMARY KEY,
    "at" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "undoes" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "edits" BLOB NOT NULL,
    "hash" BLOB NOT NULL
)
--;
CREATE TABLE "touched" (
    "entity" INTEGER,
    "record" INTEGER,
    "change" INTEGER,
    "removed" INTEGER,
    PRIMARY KEY ("entity", "record", "change")
) WITHOUT ROWID
--;
CREATE INDEX "touched_change" ON "touched" ("change")
--;
CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY,
    "value" INTEGER
) WITHOUT ROWID
--;
INSERT INTO "meta" VALUES ('next_id', 1)
