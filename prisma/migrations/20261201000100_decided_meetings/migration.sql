-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "merged_through_id" UUID;

-- AlterTable
ALTER TABLE "meeting_report" ADD COLUMN     "decided_id" UUID;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_merged_through_id_fkey" FOREIGN KEY ("merged_through_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_report" ADD CONSTRAINT "meeting_report_decided_id_fkey" FOREIGN KEY ("decided_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As for agents: only what came along with another one was merged through that one.
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_merged_through_check" CHECK (
  "merged_through_id" IS NULL OR ("merged_into_id" IS NOT NULL AND "merged_through_id" NOT IN ("id", "merged_into_id")));
CREATE INDEX "meeting_merged_through" ON "meeting" ("merged_through_id") WHERE "merged_through_id" IS NOT NULL;

-- What editors said to be of which meeting: little, and looked up by the meeting.
CREATE INDEX "meeting_report_decided" ON "meeting_report" ("decided_id") WHERE "decided_id" IS NOT NULL;
