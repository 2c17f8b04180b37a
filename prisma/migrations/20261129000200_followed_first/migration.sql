-- DropIndex
DROP INDEX "pending_article_step_article_id_idx";

-- AlterTable
ALTER TABLE "pending_article" ADD COLUMN     "is_followed" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "pending_article_step_is_followed_article_id_idx" ON "pending_article"("step", "is_followed" DESC, "article_id");
