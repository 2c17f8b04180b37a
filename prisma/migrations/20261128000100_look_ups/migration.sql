-- What is kept for reading has no foreign keys: it is written from claims that have theirs, together with them, and two look-ups in parents
-- cost more than a row of it. A meeting's rows are found by the meeting when it is drawn again.

-- DropForeignKey
ALTER TABLE "agent_article" DROP CONSTRAINT "agent_article_agent_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_article" DROP CONSTRAINT "agent_article_article_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_meeting" DROP CONSTRAINT "agent_meeting_agent_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_meeting" DROP CONSTRAINT "agent_meeting_meeting_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_quoted_in" DROP CONSTRAINT "agent_quoted_in_agent_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_quoted_in" DROP CONSTRAINT "agent_quoted_in_quote_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_link" DROP CONSTRAINT "agent_link_agent_id_fkey";

-- DropForeignKey
ALTER TABLE "agent_link" DROP CONSTRAINT "agent_link_other_id_fkey";

-- CreateIndex
CREATE INDEX "agent_meeting_meeting_id_idx" ON "agent_meeting"("meeting_id");

-- Reports of one day and medium are looked at together to tell which are of one meeting.
CREATE INDEX "meeting_report_by_day" ON "meeting_report" ("start_date", "medium") WHERE "is_current" AND "date_precision" = 'DAY';
