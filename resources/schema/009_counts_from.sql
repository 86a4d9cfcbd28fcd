-- Schema 9: the days from which a ceremony counts and a register is kept.
ALTER TABLE "ceremony" ADD COLUMN "counts_from" TEXT
--;
ALTER TABLE "settings" ADD COLUMN "kept_since" TEXT
