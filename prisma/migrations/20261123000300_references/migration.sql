-- Who is meant is decided over all articles: what each tells of whom it names is kept beside what its annotations say.

-- CreateEnum
CREATE TYPE "pending_step" AS ENUM ('RESOLVE', 'RECORD', 'DRAW');

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "article_key" TEXT,
ADD COLUMN     "is_whole" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "text_sha256" CHAR(64);

-- AlterTable
ALTER TABLE "document_annotations" ADD COLUMN     "said_sha256" CHAR(64);

-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "report_id" UUID;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "meeting_report" ALTER COLUMN "meeting_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "agent_reference" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "agent_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "classification" "organization_classification",
    "country" CHAR(2),
    "parent_key" TEXT,
    "same_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "roles" JSONB NOT NULL,
    "context" TEXT[],
    "is_confirmed" BOOLEAN NOT NULL,
    "identity" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "is_full" BOOLEAN NOT NULL,
    "aliases" TEXT[],
    "agent_id" UUID,
    "recorded_id" UUID,
    "is_resolved" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "agent_reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_decision" (
    "article_id" UUID NOT NULL,
    "kind" "agent_kind" NOT NULL,
    "identity" TEXT NOT NULL,
    "agent_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_decision_pkey" PRIMARY KEY ("article_id","kind","identity")
);

-- CreateTable
CREATE TABLE "merge_candidate" (
    "agent_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "reasons" TEXT[],
    "is_dismissed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "merge_candidate_pkey" PRIMARY KEY ("agent_id","other_id")
);

-- CreateTable
CREATE TABLE "pending_article" (
    "article_id" UUID NOT NULL,
    "step" "pending_step" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "affected" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "pending_article_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "document_shingle" (
    "document_id" UUID NOT NULL,
    "band" BIGINT NOT NULL,

    CONSTRAINT "document_shingle_pkey" PRIMARY KEY ("document_id","band")
);

-- CreateTable
CREATE TABLE "article_similarity" (
    "article_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "article_similarity_pkey" PRIMARY KEY ("article_id","other_id")
);

-- CreateIndex
CREATE INDEX "agent_reference_kind_block_idx" ON "agent_reference"("kind", "block");

-- CreateIndex
CREATE INDEX "agent_reference_agent_id_idx" ON "agent_reference"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_reference_article_id_key_key" ON "agent_reference"("article_id", "key");

-- CreateIndex
CREATE INDEX "agent_decision_agent_id_idx" ON "agent_decision"("agent_id");

-- CreateIndex
CREATE INDEX "merge_candidate_other_id_idx" ON "merge_candidate"("other_id");

-- CreateIndex
CREATE INDEX "pending_article_step_article_id_idx" ON "pending_article"("step", "article_id");

-- CreateIndex
CREATE INDEX "document_shingle_band_idx" ON "document_shingle"("band");

-- CreateIndex
CREATE INDEX "article_similarity_other_id_idx" ON "article_similarity"("other_id");

-- CreateIndex
CREATE INDEX "document_article_key_idx" ON "document"("article_key");

-- CreateIndex
CREATE INDEX "document_text_sha256_idx" ON "document"("text_sha256");

-- CreateIndex
CREATE INDEX "quote_report_id_idx" ON "quote"("report_id");

-- CreateIndex
CREATE INDEX "meeting_merged_into_id_idx" ON "meeting"("merged_into_id");

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "meeting_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_reference" ADD CONSTRAINT "agent_reference_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_reference" ADD CONSTRAINT "agent_reference_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_decision" ADD CONSTRAINT "agent_decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_decision" ADD CONSTRAINT "agent_decision_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_candidate" ADD CONSTRAINT "merge_candidate_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_candidate" ADD CONSTRAINT "merge_candidate_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_article" ADD CONSTRAINT "pending_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_shingle" ADD CONSTRAINT "document_shingle_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_similarity" ADD CONSTRAINT "article_similarity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_similarity" ADD CONSTRAINT "article_similarity_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever an article calls by a surname or an acronym as well.
CREATE INDEX "agent_reference_by_alias" ON "agent_reference" USING gin ("aliases") WHERE "is_full";
-- Room for the agent that a row is found to mean.
ALTER TABLE "agent_reference" SET (fillfactor = 70);

ALTER TABLE "merge_candidate" ADD CONSTRAINT "merge_candidate_order_check" CHECK ("agent_id" < "other_id");
ALTER TABLE "article_similarity" ADD CONSTRAINT "article_similarity_check" CHECK ("similarity" BETWEEN 0 AND 1 AND "article_id" <> "other_id");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_merged_check" CHECK ("merged_into_id" <> "id");

UPDATE "document" d SET "article_key" = a."key",
    "text_sha256" = encode(pg_catalog.sha256(convert_to(d."headline" || E'\n\n' || d."article_body", 'UTF8')), 'hex')
  FROM "article" a WHERE a."id" = d."article_id";
UPDATE "quote" q SET "report_id" = r."id" FROM "meeting_report" r WHERE r."article_id" = q."article_id" AND r."meeting_id" = q."meeting_id";
-- The next run resolves and records what is there already.
INSERT INTO "pending_article" ("article_id", "step") SELECT "id", 'RESOLVE' FROM "article" WHERE "withdrawn_at" IS NULL;

-- Which of these passages, given in the order of their places, does not read like its exact text: its number from 1; null: none.
-- PostgreSQL counts code points from the beginning of a text each time; this walks through each text once, by its bytes.
CREATE FUNCTION untrue_passage(documents uuid[], sources passage_source[], starts int[], ends int[], exacts text[]) RETURNS bigint
  LANGUAGE plpgsql STABLE
  AS $$
  DECLARE
    given record;
    document uuid;
    source passage_source;
    bytes bytea;
    -- How many code points and how many bytes lie behind.
    points int;
    place int;
    stop int;
    ahead text;
  BEGIN
    FOR given IN SELECT * FROM unnest(documents, sources, starts, ends, exacts) WITH ORDINALITY AS p(document, source, first, last, exact, number) LOOP
      IF given.document IS DISTINCT FROM document OR given.source IS DISTINCT FROM source OR given.first < points THEN
        document := given.document;
        source := given.source;
        SELECT convert_to(CASE source WHEN 'HEADLINE' THEN d.headline ELSE d.article_body END, 'UTF8') INTO bytes
          FROM document d WHERE d.id = given.document;
        points := 0;
        place := 0;
      END IF;
      IF bytes IS NULL THEN
        RETURN given.number;
      END IF;
      -- A code point has four bytes at most; the end may not fall within one.
      stop := least(place::bigint + 4 * (given.last - points)::bigint, octet_length(bytes));
      WHILE stop < octet_length(bytes) AND get_byte(bytes, stop) & 192 = 128 LOOP
        stop := stop + 1;
      END LOOP;
      ahead := convert_from(substring(bytes FROM place + 1 FOR stop - place), 'UTF8');
      IF substr(ahead, given.first - points + 1, given.last - given.first) IS DISTINCT FROM given.exact THEN
        RETURN given.number;
      END IF;
      place := place + octet_length(left(ahead, given.first - points));
      points := given.first;
    END LOOP;
    RETURN NULL;
  END
  $$;

CREATE OR REPLACE FUNCTION check_passages() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    given record;
    wrong bigint;
  BEGIN
    SELECT array_agg(document_id) AS documents, array_agg(passage_source) AS sources, array_agg(passage_start) AS starts,
        array_agg(passage_end) AS ends, array_agg(passage_exact) AS exacts INTO given
      FROM (SELECT * FROM new_rows ORDER BY document_id, passage_source, passage_start) AS in_order;
    wrong := untrue_passage(given.documents, given.sources, given.starts, given.ends, given.exacts);
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'passage % to % of the % of document % does not read like its exact text',
        given.starts[wrong], given.ends[wrong], given.sources[wrong], given.documents[wrong] USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;

CREATE OR REPLACE FUNCTION check_attributions() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    given record;
    wrong bigint;
  BEGIN
    SELECT array_agg(document_id) AS documents, array_agg(attribution_source) AS sources, array_agg(attribution_start) AS starts,
        array_agg(attribution_end) AS ends, array_agg(attribution_exact) AS exacts INTO given
      FROM (SELECT * FROM new_rows WHERE attribution_exact IS NOT NULL ORDER BY document_id, attribution_source, attribution_start) AS in_order;
    wrong := untrue_passage(given.documents, given.sources, given.starts, given.ends, given.exacts);
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'attribution % to % of the % of document % does not read like its exact text',
        given.starts[wrong], given.ends[wrong], given.sources[wrong], given.documents[wrong] USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END
  $$;

-- A shortest chain of links, at most four. Both ends are approached at once, so that no more than two steps are taken from
-- either. Of several chains it is the one whose first link is newest, of the same day a meeting before a
-- quote before a role, then has the smallest id; likewise for the next.
CREATE OR REPLACE FUNCTION agent_path(start_id uuid, goal_id uuid, max_hops int, kinds link_kind[])
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
        ORDER BY l.date DESC NULLS LAST, l.kind, l.link_id, l.other_id LIMIT 1;
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

-- Recording looks for the claims of old versions too, and a foreign key for all claims of an agent: these indexes serve them with the lists.
DROP INDEX "quote_by_position", "quote_by_meeting", "mention_by_position", "mention_by_agent";
CREATE INDEX "quote_by_position" ON "quote" ("article_id", "passage_source", "passage_start", "id");
CREATE INDEX "quote_by_meeting" ON "quote" ("meeting_id", "date", "id");
CREATE INDEX "mention_by_position" ON "mention" ("article_id", "passage_source", "passage_start", "id");
CREATE INDEX "mention_by_agent" ON "mention" ("agent_id", "id");
