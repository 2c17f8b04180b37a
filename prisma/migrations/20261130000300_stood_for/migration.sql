-- For whom somebody took part: rejected meetings are not among those that are kept for reading.
CREATE INDEX "meeting_participant_by_side" ON "meeting_participant" ("on_behalf_of_id", "meeting_id") WHERE "on_behalf_of_id" IS NOT NULL;
