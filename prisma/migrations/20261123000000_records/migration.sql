-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "agent_kind" AS ENUM ('PERSON', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('NAME', 'WEAK_ALIAS', 'TITLE');

-- CreateEnum
CREATE TYPE "organization_classification" AS ENUM ('STATE', 'GOVERNMENT', 'INTERNATIONAL', 'PARTY', 'COMPANY', 'MEDIA', 'OTHER');

-- CreateEnum
CREATE TYPE "passage_source" AS ENUM ('HEADLINE', 'ARTICLE_BODY');

-- CreateEnum
CREATE TYPE "quote_kind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "review_state" AS ENUM ('SUGGESTED', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('HELD', 'PLANNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "meeting_medium" AS ENUM ('IN_PERSON', 'CALL', 'VIDEO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "meeting_role" AS ENUM ('HOST', 'GUEST', 'ATTENDEE');

-- CreateEnum
CREATE TYPE "link_kind" AS ENUM ('MEETING', 'QUOTE', 'MEMBERSHIP');

-- CreateTable
CREATE TABLE "agent" (
    "id" UUID NOT NULL,
    "kind" "agent_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "same_as" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "merged_into_id" UUID,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "quote_count" INTEGER NOT NULL DEFAULT 0,
    "meeting_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "description" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "classification" "organization_classification" NOT NULL,
    "country" CHAR(2),
    "parent_id" UUID,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_name" (
    "id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,

    CONSTRAINT "agent_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "url" TEXT,
    "current_document_id" UUID,
    "headline" TEXT NOT NULL,
    "headline_folded" TEXT NOT NULL,
    "byline" TEXT,
    "credit_text" TEXT,
    "date_published" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "date_modified" TIMESTAMPTZ(3),
    "in_language" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL,
    "publisher_id" UUID,
    "quote_count" INTEGER NOT NULL DEFAULT 0,
    "meeting_count" INTEGER NOT NULL DEFAULT 0,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "article_id" UUID,
    "headline" TEXT,
    "article_body" TEXT,
    "date_modified" TIMESTAMPTZ(3),
    "draft" JSONB,
    "error" TEXT,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_origin" (
    "document_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_origin_pkey" PRIMARY KEY ("document_id","address")
);

-- CreateTable
CREATE TABLE "document_annotations" (
    "document_id" UUID NOT NULL,
    "maker" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_annotations_pkey" PRIMARY KEY ("document_id","maker")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "passage_source" "passage_source" NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "passage_end" INTEGER NOT NULL,
    "passage_exact" TEXT NOT NULL,
    "quote_id" UUID,
    "is_current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "passage_source" "passage_source" NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "passage_end" INTEGER NOT NULL,
    "passage_exact" TEXT NOT NULL,
    "attribution_source" "passage_source",
    "attribution_start" INTEGER,
    "attribution_end" INTEGER,
    "attribution_exact" TEXT,
    "kind" "quote_kind" NOT NULL,
    "cue" TEXT,
    "source" TEXT,
    "date" DATE NOT NULL,
    "meeting_id" UUID,
    "continues_id" UUID,
    "confidence" DOUBLE PRECISION,
    "rule" TEXT NOT NULL,
    "review_state" "review_state" NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_speaker" (
    "quote_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "quote_speaker_pkey" PRIMARY KEY ("quote_id","agent_id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "date_precision" "date_precision",
    "status" "meeting_status" NOT NULL,
    "medium" "meeting_medium" NOT NULL,
    "location" TEXT,
    "country" CHAR(2),
    "confidence" DOUBLE PRECISION,
    "review_state" "review_state" NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_participant" (
    "meeting_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "meeting_role" NOT NULL,
    "on_behalf_of_id" UUID,
    "confidence" DOUBLE PRECISION,
    "review_state" "review_state" NOT NULL,

    CONSTRAINT "meeting_participant_pkey" PRIMARY KEY ("meeting_id","agent_id")
);

-- CreateTable
CREATE TABLE "meeting_report" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT,
    "start_date" DATE,
    "end_date" DATE,
    "date_precision" "date_precision",
    "date_text" TEXT,
    "status" "meeting_status" NOT NULL,
    "medium" "meeting_medium" NOT NULL,
    "location" TEXT,
    "country" CHAR(2),
    "confidence" DOUBLE PRECISION,
    "rule" TEXT NOT NULL,
    "review_state" "review_state" NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "meeting_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_report_participant" (
    "report_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "meeting_role" NOT NULL,
    "on_behalf_of_id" UUID,

    CONSTRAINT "meeting_report_participant_pkey" PRIMARY KEY ("report_id","agent_id")
);

-- CreateTable
CREATE TABLE "meeting_report_evidence" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "passage_source" "passage_source" NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "passage_end" INTEGER NOT NULL,
    "passage_exact" TEXT NOT NULL,

    CONSTRAINT "meeting_report_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "first_cited" DATE NOT NULL,
    "last_cited" DATE NOT NULL,
    "confidence" DOUBLE PRECISION,
    "review_state" "review_state" NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_citation" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "passage_source" "passage_source" NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "passage_end" INTEGER NOT NULL,
    "passage_exact" TEXT NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "membership_citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_article" (
    "agent_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "agent_kind" NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "date_published" DATE NOT NULL,

    CONSTRAINT "agent_article_pkey" PRIMARY KEY ("agent_id","article_id")
);

-- CreateTable
CREATE TABLE "agent_meeting" (
    "agent_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "start_date" DATE,

    CONSTRAINT "agent_meeting_pkey" PRIMARY KEY ("agent_id","meeting_id")
);

-- CreateTable
CREATE TABLE "agent_quoted_in" (
    "agent_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "agent_quoted_in_pkey" PRIMARY KEY ("agent_id","quote_id")
);

-- CreateTable
CREATE TABLE "agent_link" (
    "agent_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" "link_kind" NOT NULL,
    "link_id" UUID NOT NULL,
    "date" DATE,

    CONSTRAINT "agent_link_pkey" PRIMARY KEY ("agent_id","other_id","kind","link_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agent_slug_key" ON "agent"("slug");

-- CreateIndex
CREATE INDEX "organization_parent_id_idx" ON "organization"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_name_agent_id_text_key" ON "agent_name"("agent_id", "text");

-- CreateIndex
CREATE UNIQUE INDEX "article_key_key" ON "article"("key");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_current_document_id_key" ON "article"("current_document_id");

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article"("url");

-- CreateIndex
CREATE UNIQUE INDEX "document_sha256_key" ON "document"("sha256");

-- CreateIndex
CREATE INDEX "document_article_id_received_at_idx" ON "document"("article_id", "received_at");

-- CreateIndex
CREATE INDEX "mention_quote_id_agent_id_idx" ON "mention"("quote_id", "agent_id");

-- CreateIndex
CREATE INDEX "quote_continues_id_idx" ON "quote"("continues_id");

-- CreateIndex
CREATE INDEX "quote_speaker_agent_id_date_quote_id_idx" ON "quote_speaker"("agent_id", "date", "quote_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_slug_key" ON "meeting"("slug");

-- CreateIndex
CREATE INDEX "meeting_report_meeting_id_article_id_idx" ON "meeting_report"("meeting_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_report_article_id_key_key" ON "meeting_report"("article_id", "key");

-- CreateIndex
CREATE INDEX "meeting_report_participant_agent_id_idx" ON "meeting_report_participant"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_report_evidence_report_id_passage_source_passage_st_key" ON "meeting_report_evidence"("report_id", "passage_source", "passage_start", "passage_end");

-- CreateIndex
CREATE INDEX "membership_person_id_last_cited_id_idx" ON "membership"("person_id", "last_cited", "id");

-- CreateIndex
CREATE INDEX "membership_organization_id_last_cited_id_idx" ON "membership"("organization_id", "last_cited", "id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_organization_id_role_key" ON "membership"("person_id", "organization_id", "role");

-- CreateIndex
CREATE INDEX "membership_citation_article_id_idx" ON "membership_citation"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_citation_membership_id_document_id_passage_sourc_key" ON "membership_citation"("membership_id", "document_id", "passage_source", "passage_start", "passage_end");

-- CreateIndex
CREATE INDEX "agent_article_article_id_kind_mention_count_agent_id_idx" ON "agent_article"("article_id", "kind", "mention_count" DESC, "agent_id");

-- CreateIndex
CREATE INDEX "agent_article_agent_id_date_published_article_id_idx" ON "agent_article"("agent_id", "date_published", "article_id");

-- CreateIndex
CREATE INDEX "agent_quoted_in_agent_id_date_quote_id_idx" ON "agent_quoted_in"("agent_id", "date", "quote_id");

-- CreateIndex
CREATE INDEX "agent_quoted_in_quote_id_idx" ON "agent_quoted_in"("quote_id");

-- CreateIndex
CREATE INDEX "agent_link_kind_link_id_idx" ON "agent_link"("kind", "link_id");

-- AddForeignKey
ALTER TABLE "agent" ADD CONSTRAINT "agent_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_id_fkey" FOREIGN KEY ("id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_name" ADD CONSTRAINT "agent_name_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_document_id_fkey" FOREIGN KEY ("current_document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_origin" ADD CONSTRAINT "document_origin_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_annotations" ADD CONSTRAINT "document_annotations_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_continues_id_fkey" FOREIGN KEY ("continues_id") REFERENCES "quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_speaker" ADD CONSTRAINT "quote_speaker_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_speaker" ADD CONSTRAINT "quote_speaker_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report_participant" ADD CONSTRAINT "meeting_report_participant_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "meeting_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report_participant" ADD CONSTRAINT "meeting_report_participant_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report_participant" ADD CONSTRAINT "meeting_report_participant_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report_evidence" ADD CONSTRAINT "meeting_report_evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "meeting_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report_evidence" ADD CONSTRAINT "meeting_report_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_citation" ADD CONSTRAINT "membership_citation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_citation" ADD CONSTRAINT "membership_citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_citation" ADD CONSTRAINT "membership_citation_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_article" ADD CONSTRAINT "agent_article_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_article" ADD CONSTRAINT "agent_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_meeting" ADD CONSTRAINT "agent_meeting_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_meeting" ADD CONSTRAINT "agent_meeting_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_quoted_in" ADD CONSTRAINT "agent_quoted_in_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_quoted_in" ADD CONSTRAINT "agent_quoted_in_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_link" ADD CONSTRAINT "agent_link_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_link" ADD CONSTRAINT "agent_link_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "agent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

