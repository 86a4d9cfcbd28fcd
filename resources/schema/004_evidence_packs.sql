-- Schema 4: evidence packs that were made, what they are made with, and what was shown in a review. Ratchet 0.4.0 and later.
ALTER TABLE "settings" ADD COLUMN "pack_choices" TEXT
--;
ALTER TABLE "settings" ADD COLUMN "logo" TEXT
--;
ALTER TABLE "ceremony" ADD COLUMN "slides" TEXT
--;
CREATE TABLE "pack" (
    "id" INTEGER PRIMARY KEY,
    "reference" TEXT,
    "made_at" TEXT,
    "scope" TEXT,
    "period_from" TEXT,
    "as_of" TEXT,
    "change" INTEGER,
    "profile" TEXT,
    "language" TEXT,
    "pages" INTEGER,
    "sha256" TEXT,
    "manifest" TEXT,
    "choices" TEXT,
    "prepared_by" TEXT,
    "reviewed_by" TEXT,
    "reviewed_on" TEXT,
    "approved_by" TEXT,
    "approved_on" TEXT,
    "location" TEXT
)
--;
ALTER TABLE "attestation" ADD COLUMN "pack" INTEGER REFERENCES "pack" ("id") DEFERRABLE INITIALLY DEFERRED
--;
CREATE TABLE "snapshot" (
    "id" INTEGER PRIMARY KEY,
    "occurrence" INTEGER REFERENCES "occurrence" ("id") DEFERRABLE INITIALLY DEFERRED,
    "shown_at" TEXT,
    "change" INTEGER,
    "as_of" TEXT,
    "language" TEXT,
    "slides" TEXT,
    "sha256" TEXT,
    "content" TEXT
)
