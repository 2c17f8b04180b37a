-- What Prisma's schema language cannot say: how text is folded and searched, what can never be written, which index serves which list.

-- ---------------------------------------------------------------- text

CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- Width, case, accents and runs of spaces folded. unaccent() is only STABLE, because its rules are a file that could change;
-- naming the dictionary makes the wrapper as immutable as an index needs.
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC))), '\s+', ' ', 'g')) $$;

-- A folded text that always fits a b-tree's page.
CREATE FUNCTION fold_for_order(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT left(fold(value), 500) $$;

-- A text as LIKE's pattern for itself.
CREATE FUNCTION like_literal(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT regexp_replace(value, '([\\%_])', '\\\1', 'g') $$;

-- English stems over unaccented words. Words of other languages are found by the same stemming of the query.
CREATE TEXT SEARCH CONFIGURATION onrecord (COPY = english);
ALTER TEXT SEARCH CONFIGURATION onrecord
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- A tsvector holds at most 1 MiB: of longer texts the first 200,000 code points are searchable.
CREATE FUNCTION search_vector(heading text, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT setweight(to_tsvector('public.onrecord'::regconfig, left(coalesce(heading, ''), 2000)), 'A')
        || setweight(to_tsvector('public.onrecord'::regconfig, left(coalesce(body, ''), 200000)), 'B')
  $$;

ALTER TABLE "agent" DROP COLUMN "name_folded",
  ADD COLUMN "name_folded" text NOT NULL GENERATED ALWAYS AS (fold_for_order("name")) STORED;
ALTER TABLE "agent_name" DROP COLUMN "folded",
  ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS (fold_for_order("text")) STORED;
ALTER TABLE "article" DROP COLUMN "headline_folded",
  ADD COLUMN "headline_folded" text NOT NULL GENERATED ALWAYS AS (fold_for_order("headline")) STORED;
ALTER TABLE "meeting" DROP COLUMN "name_folded",
  ADD COLUMN "name_folded" text NOT NULL GENERATED ALWAYS AS (fold_for_order("name")) STORED,
  ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (search_vector("name", "location")) STORED;
ALTER TABLE "document"
  ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (search_vector("headline", "article_body")) STORED;
ALTER TABLE "quote"
  ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (search_vector(NULL, "passage_exact")) STORED;

-- ---------------------------------------------------------------- the API's notations

-- RFC 3339, in UTC, to the millisecond.
CREATE FUNCTION instant(value timestamptz) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  AS $$ SELECT to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- base64url: encode() breaks its lines at 76 and speaks plain base64.
CREATE FUNCTION opaque(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT translate(encode(convert_to(value, 'UTF8'), 'base64'), E'+/=\n', '-_') $$;

-- Stops a statement in which something that must be there is not.
CREATE FUNCTION absent() RETURNS json
  LANGUAGE plpgsql VOLATILE
  AS $$ BEGIN RAISE EXCEPTION 'absent' USING ERRCODE = 'OR002'; END $$;

-- ---------------------------------------------------------------- names in queries

-- The agent that an id, a slug or a name means, after merging; null where there is none.
CREATE FUNCTION agent_by_id(wanted uuid) RETURNS uuid
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  AS $$ SELECT coalesce(merged_into_id, id) FROM agent WHERE id = wanted $$;

CREATE FUNCTION agent_by_slug(wanted text) RETURNS uuid
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  AS $$ SELECT coalesce(merged_into_id, id) FROM agent WHERE slug = wanted $$;

-- Names that several agents bear are never guessed: OR001, with the slugs as detail.
CREATE FUNCTION agent_by_name(wanted text) RETURNS uuid
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    found uuid[];
    slugs text;
  BEGIN
    SELECT array_agg(DISTINCT coalesce(a.merged_into_id, a.id)) INTO found
      FROM agent_name n JOIN agent a ON a.id = n.agent_id
      WHERE n.folded = fold_for_order(wanted) AND n.kind <> 'TITLE';
    IF cardinality(found) > 1 THEN
      SELECT string_agg(slug, ' ' ORDER BY slug) INTO slugs
        FROM (SELECT slug FROM agent WHERE id = ANY (found) ORDER BY slug LIMIT 20) AS first_slugs;
      RAISE EXCEPTION 'ambiguous name' USING ERRCODE = 'OR001', DETAIL = slugs;
    END IF;
    RETURN found[1];
  END
  $$;

-- ---------------------------------------------------------------- what can never be written

-- A passage is the text at its place, whoever writes it.
CREATE FUNCTION check_passages() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    wrong record;
  BEGIN
    SELECT p.passage_source, p.passage_start, p.passage_end, p.document_id INTO wrong
      FROM new_rows p JOIN document d ON d.id = p.document_id
      WHERE substr(CASE p.passage_source WHEN 'HEADLINE' THEN d.headline ELSE d.article_body END,
                   p.passage_start + 1, p.passage_end - p.passage_start) IS DISTINCT FROM p.passage_exact
      LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'passage % to % of the % of document % does not read like its exact text',
        wrong.passage_start, wrong.passage_end, wrong.passage_source, wrong.document_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;

CREATE FUNCTION check_attributions() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    wrong record;
  BEGIN
    SELECT p.attribution_source, p.attribution_start, p.attribution_end, p.document_id INTO wrong
      FROM new_rows p JOIN document d ON d.id = p.document_id
      WHERE p.attribution_exact IS NOT NULL
        AND substr(CASE p.attribution_source WHEN 'HEADLINE' THEN d.headline ELSE d.article_body END,
                   p.attribution_start + 1, p.attribution_end - p.attribution_start) IS DISTINCT FROM p.attribution_exact
      LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'attribution % to % of the % of document % does not read like its exact text',
        wrong.attribution_start, wrong.attribution_end, wrong.attribution_source, wrong.document_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;

-- Once for a statement, not for each row: reading a document's text is what costs.
DO $$
  DECLARE
    claims text;
  BEGIN
    FOREACH claims IN ARRAY ARRAY['mention', 'quote', 'meeting_report_evidence', 'membership_citation'] LOOP
      EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (passage_start >= 0 AND passage_end > passage_start)', claims, claims || '_passage_check');
      EXECUTE format('CREATE TRIGGER passages_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_passages()', claims);
      EXECUTE format('CREATE TRIGGER passages_updated AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_passages()', claims);
    END LOOP;
  END
  $$;
CREATE TRIGGER attributions_inserted AFTER INSERT ON "quote" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_attributions();
CREATE TRIGGER attributions_updated AFTER UPDATE ON "quote" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_attributions();

ALTER TABLE "quote" ADD CONSTRAINT "quote_attribution_check" CHECK (
  num_nonnulls("attribution_source", "attribution_start", "attribution_end", "attribution_exact") IN (0, 4)
  AND ("attribution_start" IS NULL OR ("attribution_start" >= 0 AND "attribution_end" > "attribution_start")));

-- A document's bytes never change; its text is read out of them once.
CREATE FUNCTION keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF new.sha256 <> old.sha256 OR new.bytes <> old.bytes OR new.byte_length <> old.byte_length
      OR (old.headline IS NOT NULL AND new.headline IS DISTINCT FROM old.headline)
      OR (old.article_body IS NOT NULL AND new.article_body IS DISTINCT FROM old.article_body)
    THEN
      RAISE EXCEPTION 'document % is kept as it was received: another text is another document', old.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END
  $$;
CREATE TRIGGER document_kept BEFORE UPDATE OF "sha256", "bytes", "byte_length", "headline", "article_body" ON "document"
  FOR EACH ROW EXECUTE FUNCTION keep_document();

ALTER TABLE "document" ADD CONSTRAINT "document_bytes_check" CHECK (
  octet_length("bytes") = "byte_length" AND encode(pg_catalog.sha256("bytes"), 'hex') = "sha256");
ALTER TABLE "document" ADD CONSTRAINT "document_read_check" CHECK (
  num_nonnulls("headline", "article_body") IN (0, 2) AND ("article_body" IS NOT NULL OR "error" IS NOT NULL OR "article_id" IS NULL));

-- At commit, an agent is the person or the organization that it says it is, a report names two parties and shows its
-- evidence, and a role its citation.
CREATE FUNCTION check_agent() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF new.merged_into_id IS NULL
      AND NOT EXISTS (SELECT FROM person WHERE id = new.id AND new.kind = 'PERSON')
      AND NOT EXISTS (SELECT FROM organization WHERE id = new.id AND new.kind = 'ORGANIZATION')
      AND EXISTS (SELECT FROM agent WHERE id = new.id)
    THEN
      RAISE EXCEPTION 'agent % is neither the person nor the organization that it should be', new.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER agent_whole AFTER INSERT OR UPDATE OF "kind" ON "agent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_agent();

CREATE FUNCTION check_report() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    report uuid := CASE TG_TABLE_NAME WHEN 'meeting_report' THEN to_jsonb(coalesce(new, old)) ->> 'id' ELSE to_jsonb(old) ->> 'report_id' END;
  BEGIN
    IF EXISTS (SELECT FROM meeting_report WHERE id = report)
      AND (NOT EXISTS (SELECT FROM meeting_report_evidence WHERE report_id = report)
        OR (SELECT count(*) FROM meeting_report_participant WHERE report_id = report) < 2)
    THEN
      RAISE EXCEPTION 'report % of a meeting needs two participants and a passage', report USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER report_whole AFTER INSERT ON "meeting_report"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_report();
CREATE CONSTRAINT TRIGGER report_keeps_evidence AFTER DELETE ON "meeting_report_evidence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_report();
CREATE CONSTRAINT TRIGGER report_keeps_participants AFTER DELETE ON "meeting_report_participant"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_report();

CREATE FUNCTION check_membership() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    cited uuid := CASE TG_TABLE_NAME WHEN 'membership' THEN to_jsonb(coalesce(new, old)) ->> 'id' ELSE to_jsonb(old) ->> 'membership_id' END;
  BEGIN
    IF EXISTS (SELECT FROM membership WHERE id = cited)
      AND NOT EXISTS (SELECT FROM membership_citation WHERE membership_id = cited)
    THEN
      RAISE EXCEPTION 'membership % needs a passage that cites it', cited USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;
CREATE CONSTRAINT TRIGGER membership_whole AFTER INSERT ON "membership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_membership();
CREATE CONSTRAINT TRIGGER membership_keeps_citation AFTER DELETE ON "membership_citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_membership();

-- Unsure claims say how unsure; an editor's word needs no number.
ALTER TABLE "quote" ADD CONSTRAINT "quote_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "membership" ADD CONSTRAINT "membership_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_period_check" CHECK (
  num_nonnulls("start_date", "end_date", "date_precision") IN (0, 3) AND "end_date" >= "start_date");
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_period_check" CHECK (
  num_nonnulls("start_date", "end_date", "date_precision") IN (0, 3) AND "end_date" >= "start_date");
ALTER TABLE "agent" ADD CONSTRAINT "agent_merged_check" CHECK ("merged_into_id" <> "id");

-- ---------------------------------------------------------------- which index serves which list

-- A list reads one index in both directions. For nulls to come last both ways, meetings have one with each end of time for null.
CREATE INDEX "article_by_date" ON "article" ("date_published", "id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "article_by_headline" ON "article" ("headline_folded", "id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "article_by_update" ON "article" ("updated_at", "id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "article_by_publisher" ON "article" ("publisher_id", "date_published", "id") WHERE "withdrawn_at" IS NULL;
CREATE INDEX "article_headline_words" ON "article" USING gin ("headline_folded" gin_trgm_ops);
CREATE INDEX "document_search" ON "document" USING gin ("search");

CREATE INDEX "quote_by_position" ON "quote" ("article_id", "passage_source", "passage_start", "id") WHERE "is_current";
CREATE INDEX "quote_by_date" ON "quote" ("date", "id") WHERE "is_current";
CREATE INDEX "quote_by_update" ON "quote" ("updated_at", "id") WHERE "is_current";
CREATE INDEX "quote_by_meeting" ON "quote" ("meeting_id", "date", "id") WHERE "is_current";
CREATE INDEX "quote_search" ON "quote" USING gin ("search");

CREATE INDEX "meeting_by_date" ON "meeting" ((coalesce("start_date", 'infinity'::date)), "id") WHERE "is_current";
CREATE INDEX "meeting_by_date_newest_first" ON "meeting" ((coalesce("start_date", '-infinity'::date)), "id") WHERE "is_current";
CREATE INDEX "agent_meeting_by_date" ON "agent_meeting" ("agent_id", (coalesce("start_date", 'infinity'::date)), "meeting_id");
CREATE INDEX "agent_meeting_by_date_newest_first" ON "agent_meeting" ("agent_id", (coalesce("start_date", '-infinity'::date)), "meeting_id");
CREATE INDEX "meeting_by_name" ON "meeting" ("name_folded", "id") WHERE "is_current";
CREATE INDEX "meeting_by_update" ON "meeting" ("updated_at", "id") WHERE "is_current";
CREATE INDEX "meeting_by_country" ON "meeting" ("country", "start_date", "id") WHERE "is_current";
CREATE INDEX "meeting_search" ON "meeting" USING gin ("search");

CREATE INDEX "mention_by_position" ON "mention" ("article_id", "passage_source", "passage_start", "id") WHERE "is_current";
CREATE INDEX "mention_by_agent" ON "mention" ("agent_id", "id") WHERE "is_current";

CREATE INDEX "agent_by_name_order" ON "agent" ("kind", "name_folded", "id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "agent_by_article_count" ON "agent" ("kind", "article_count", "id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "agent_by_quote_count" ON "agent" ("kind", "quote_count", "id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "agent_by_meeting_count" ON "agent" ("kind", "meeting_count", "id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "agent_by_update" ON "agent" ("kind", "updated_at", "id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "agent_merged" ON "agent" ("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
CREATE INDEX "agent_name_words" ON "agent_name" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "agent_name_by_folded" ON "agent_name" ("folded", "agent_id");
CREATE INDEX "organization_by_class" ON "organization" ("classification", "id");
CREATE INDEX "organization_by_country" ON "organization" ("country", "id");
CREATE INDEX "meeting_participant_by_agent" ON "meeting_participant" ("agent_id", "meeting_id");

-- ---------------------------------------------------------------- paths

-- Agents one link away, states left out: they connect everybody and therefore nobody.
CREATE FUNCTION linked_agents(ids uuid[], kinds link_kind[]) RETURNS uuid[]
  LANGUAGE sql STABLE
  AS $$
    SELECT coalesce(array_agg(DISTINCT l.other_id), '{}') FROM agent_link l
      WHERE l.agent_id = ANY (ids) AND l.kind = ANY (kinds)
        AND NOT EXISTS (SELECT FROM organization o WHERE o.id = l.other_id AND o.classification = 'STATE')
  $$;

-- A shortest chain of links, at most four. Both ends are approached at once, so that no more than two steps are taken from
-- either. Of several chains it is the one whose first link is newest, then has the smallest id; likewise for the next.
CREATE FUNCTION agent_path(start_id uuid, goal_id uuid, max_hops int, kinds link_kind[])
  RETURNS TABLE (step int, from_id uuid, to_id uuid, kind link_kind, link_id uuid)
  LANGUAGE plpgsql STABLE
  AS $$
  DECLARE
    near_start uuid[];
    near_goal uuid[];
    first_stops uuid[];
    middle_stops uuid[];
    hops int;
    here uuid := start_id;
    allowed uuid[];
    best agent_link;
  BEGIN
    IF EXISTS (SELECT FROM agent_link l WHERE l.agent_id = start_id AND l.other_id = goal_id AND l.kind = ANY (kinds)) THEN
      hops := 1;
    ELSE
      near_start := linked_agents(ARRAY[start_id], kinds);
      near_goal := linked_agents(ARRAY[goal_id], kinds);
      IF max_hops >= 2 AND near_start && near_goal THEN
        hops := 2;
      ELSIF max_hops >= 3 THEN
        SELECT array_agg(DISTINCT l.agent_id) INTO first_stops FROM agent_link l
          WHERE l.agent_id = ANY (near_start) AND l.other_id = ANY (near_goal) AND l.kind = ANY (kinds);
        IF first_stops IS NOT NULL THEN
          hops := 3;
        ELSIF max_hops >= 4 THEN
          SELECT array_agg(one) INTO middle_stops FROM (
            SELECT unnest(linked_agents(near_start, kinds)) AS one
            INTERSECT SELECT unnest(linked_agents(near_goal, kinds))) AS both_sides;
          IF middle_stops IS NOT NULL THEN
            hops := 4;
          END IF;
        END IF;
      END IF;
    END IF;
    FOR i IN 1 .. coalesce(hops, 0) LOOP
      -- Where the next step may lead, by how many are left after it.
      allowed := CASE hops - i WHEN 0 THEN ARRAY[goal_id] WHEN 1 THEN near_goal
        WHEN 2 THEN CASE hops WHEN 3 THEN first_stops ELSE middle_stops END ELSE near_start END;
      SELECT l.* INTO best FROM agent_link l
        WHERE l.agent_id = here AND l.other_id = ANY (allowed) AND l.kind = ANY (kinds)
          -- Of four hops, the first must lead to where the second can reach the middle.
          AND (hops - i < 3 OR EXISTS (SELECT FROM agent_link n
            WHERE n.agent_id = l.other_id AND n.other_id = ANY (middle_stops) AND n.kind = ANY (kinds)))
        ORDER BY l.date DESC NULLS LAST, l.link_id, l.other_id LIMIT 1;
      step := i;
      from_id := here;
      to_id := best.other_id;
      kind := best.kind;
      link_id := best.link_id;
      RETURN NEXT;
      here := best.other_id;
    END LOOP;
  END
  $$;
