-- A publisher's articles are counted when they change, not each time somebody asks how many there are.

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "published_count" INTEGER NOT NULL DEFAULT 0;

UPDATE "organization" o SET "published_count" = counted."articles"
FROM (
  SELECT "publisher_id", count(*)::int AS "articles" FROM "article" WHERE "withdrawn_at" IS NULL GROUP BY "publisher_id"
) AS counted
WHERE o."id" = counted."publisher_id";
