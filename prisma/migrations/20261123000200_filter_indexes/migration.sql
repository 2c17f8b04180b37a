-- Which index serves which filter, beside those of the lists.

-- An index is built, and a dump is restored, without a search path: functions name each other in full.
CREATE OR REPLACE FUNCTION fold_for_order(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT left(public.fold(value), 500) $$;

-- Periods that overlap a day or a range of days, however long they are.
CREATE INDEX "meeting_by_period" ON "meeting" USING gist (daterange("start_date", "end_date", '[]'))
  WHERE "is_current" AND "start_date" IS NOT NULL;
CREATE INDEX "meeting_location_words" ON "meeting" USING gin (fold_for_order("location") gin_trgm_ops);
