-- Schema 8: the phase that an activity of the responsibility matrix is part of.
ALTER TABLE "raci_activity" ADD COLUMN "phase" TEXT
