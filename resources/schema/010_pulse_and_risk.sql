-- Schema 10: the service that an answer to a self-question is about; what could go wrong with an improvement.
ALTER TABLE "self_answer" ADD COLUMN "service" INTEGER REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED
--;
ALTER TABLE "improvement" ADD COLUMN "risk" TEXT
