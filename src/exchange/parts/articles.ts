import { sql } from 'kysely'
import { agentId, C, list, records } from '../sql.ts'
import type { Part } from './part.ts'

/**
 * Everything that stands beside an article's documents and claims, whom it names included. What is similar follows from the texts: it is
 * told, and found again by an import.
 */
export const ARTICLES = `
  SELECT json_build_object('@type', 'NewsArticle', 'identifier', a.id, 'slug', a.slug, 'key', a.key, 'url', a.url,
    'headline', a.headline, 'byline', a.byline, 'creditText', a.credit_text, 'datePublished', a.date_published,
    'publishedAt', instant(a.published_at), 'dateModified', instant(a.date_modified), 'inLanguage', a.in_language,
    'wordCount', a.word_count, 'publisher', p.slug, 'withdrawnAt', instant(a.withdrawn_at),
    'references', ${list(`
      SELECT json_agg(json_build_object('key', r.key, 'kind', r.kind, 'name', r.name, 'names', r.names,
        'classification', r.classification, 'country', r.country, 'parentKey', r.parent_key, 'sameAs', r.same_as, 'roles', r.roles,
        'context', r.context, 'isConfirmed', r.is_confirmed, 'identity', r.identity, 'block', r.block, 'isFull', r.is_full,
        'aliases', r.aliases, 'agent', g.slug, 'recordedAs', n.slug, 'isResolved', r.is_resolved) ORDER BY r.key ${C})
      FROM agent_reference r LEFT JOIN agent g ON g.id = r.agent_id LEFT JOIN agent n ON n.id = r.recorded_id
      WHERE r.article_id = a.id`)},
    'similar', ${list(`
      SELECT json_agg(json_build_object('article', o.slug, 'similarity', s.similarity) ORDER BY s.similarity DESC, o.slug ${C})
      FROM article_similarity s JOIN article o ON o.id = s.other_id WHERE s.article_id = a.id`)},
    'pending', (SELECT json_build_object('step', x.step, 'affected', x.affected - 'quotes')
      FROM pending_article x WHERE x.article_id = a.id),
    'dateCreated', instant(a.created_at))::text AS line, a.id::text AS "articleId"
  FROM article a LEFT JOIN agent p ON p.id = a.publisher_id`

export const articles: Part = {
  types: ['NewsArticle'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `identifier uuid, slug text, key text, url text, headline text, byline text, "creditText" text, "datePublished" date,
      "publishedAt" timestamptz, "dateModified" timestamptz, "inLanguage" text, "wordCount" int, publisher text,
      "withdrawnAt" timestamptz, "references" jsonb, pending jsonb, "dateCreated" timestamptz`,
    )
    await tx.run(sql`
      INSERT INTO article (id, slug, key, url, headline, byline, credit_text, date_published, published_at, date_modified, in_language,
        word_count, publisher_id, withdrawn_at, created_at)
      SELECT identifier, slug, key, url, headline, byline, "creditText", "datePublished", "publishedAt", "dateModified", "inLanguage",
        "wordCount", ${sql.raw(agentId('publisher'))}, "withdrawnAt", "dateCreated" FROM ${rows}`)
    await tx.run(sql`
      INSERT INTO agent_reference (id, article_id, key, kind, name, names, classification, country, parent_key, same_as, roles, context,
        is_confirmed, identity, block, is_full, aliases, agent_id, recorded_id, is_resolved)
      SELECT gen_random_uuid(), r.identifier, x.key, x.kind, x.name, x.names, x.classification, x.country, x."parentKey", x."sameAs",
        x.roles, x.context, x."isConfirmed", x.identity, x.block, x."isFull", x.aliases, ${sql.raw(agentId('x.agent'))},
        ${sql.raw(agentId('x."recordedAs"'))}, x."isResolved"
      FROM ${rows} CROSS JOIN jsonb_to_recordset("references") AS x(
        key text, kind agent_kind, name text, names jsonb, classification organization_classification, country char(2),
        "parentKey" text, "sameAs" text[], roles jsonb, context text[], "isConfirmed" boolean, identity text, block text,
        "isFull" boolean, aliases text[], agent text, "recordedAs" text, "isResolved" boolean)`)
    await tx.run(sql`
      INSERT INTO pending_article (article_id, step, affected)
      SELECT identifier, (pending->>'step')::pending_step, pending->'affected' FROM ${rows} WHERE pending->>'step' IS NOT NULL`)
  },
}
