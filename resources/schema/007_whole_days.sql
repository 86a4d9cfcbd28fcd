-- Schema 7: ceremonies of whole days, and time zones that only the calendar knew which they came from.
ALTER TABLE "ceremony" ADD COLUMN "all_day" INTEGER
--;
ALTER TABLE "ceremony" ADD COLUMN "zone_rules" TEXT
