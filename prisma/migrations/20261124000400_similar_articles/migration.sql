-- Articles with nearly the same text are linked: by bands of hashes, which are kept with the document and, of articles as they read now,
-- in an order in which one finds those that share a band and are of about the same month.

-- DropForeignKey
ALTER TABLE "document_shingle" DROP CONSTRAINT "document_shingle_document_id_fkey";

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "bands" INTEGER[];

-- DropTable
DROP TABLE "document_shingle";

-- CreateTable
CREATE TABLE "article_band" (
    "band" INTEGER NOT NULL,
    "period" INTEGER NOT NULL,
    "place" BIGINT NOT NULL,
    "article_id" UUID NOT NULL,
    "date_published" DATE NOT NULL,

    CONSTRAINT "article_band_pkey" PRIMARY KEY ("band","period","place","article_id")
);

-- CreateIndex
CREATE INDEX "article_band_article_id_idx" ON "article_band"("article_id");

-- The next run makes the bands of what is there already and links it.
INSERT INTO "pending_article" ("article_id", "step") SELECT "id", 'DRAW' FROM "article" WHERE "withdrawn_at" IS NULL
  ON CONFLICT ("article_id") DO NOTHING;
