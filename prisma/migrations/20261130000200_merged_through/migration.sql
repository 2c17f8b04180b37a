-- AlterTable
ALTER TABLE "agent" ADD COLUMN     "merged_through_id" UUID;

-- AddForeignKey
ALTER TABLE "agent" ADD CONSTRAINT "agent_merged_through_id_fkey" FOREIGN KEY ("merged_through_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only who came along with another one was merged through that one.
ALTER TABLE "agent" ADD CONSTRAINT "agent_merged_through_check" CHECK (
  "merged_through_id" IS NULL OR ("merged_into_id" IS NOT NULL AND "merged_through_id" NOT IN ("id", "merged_into_id")));
CREATE INDEX "agent_merged_through" ON "agent" ("merged_through_id") WHERE "merged_through_id" IS NOT NULL;

-- Parts of whoever has become another one are parts of that one. So far they were left behind.
UPDATE "organization" o SET "parent_id" = nullif(g."merged_into_id", o."id")
FROM "agent" g WHERE g."id" = o."parent_id" AND g."merged_into_id" IS NOT NULL;

-- Which organizations an article says to be parts of others: few do.
CREATE INDEX "agent_reference_by_parent" ON "agent_reference" ("article_id", "parent_key") WHERE "parent_key" IS NOT NULL;
