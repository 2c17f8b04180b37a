-- Whom only withdrawn articles name decides of nobody's name any more.

-- Whom a name may mean, after merging: those whom lists show, as listedAgent() in src/resolvers/connections/listed.ts tells them.
CREATE FUNCTION bearers_of(wanted text) RETURNS SETOF uuid
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 2
  AS $$
    SELECT DISTINCT a.id
      FROM agent_name n JOIN agent named ON named.id = n.agent_id JOIN agent a ON a.id = coalesce(named.merged_into_id, named.id)
      WHERE n.folded = fold_for_order(wanted) AND n.kind <> 'TITLE'
        AND (a.article_count > 0 OR a.quote_count > 0 OR a.meeting_count > 0
          OR EXISTS (SELECT FROM article p WHERE p.publisher_id = a.id AND p.withdrawn_at IS NULL))
  $$;

-- Names that several agents bear are never guessed: OR001, with the slugs as detail.
CREATE OR REPLACE FUNCTION agent_by_name(wanted text) RETURNS uuid
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
  DECLARE
    found uuid[] := ARRAY(SELECT bearers_of(wanted));
    slugs text;
  BEGIN
    IF cardinality(found) > 1 THEN
      SELECT string_agg(slug, ' ' ORDER BY slug) INTO slugs
        FROM (SELECT slug FROM agent WHERE id = ANY (found) ORDER BY slug LIMIT 20) AS first_slugs;
      RAISE EXCEPTION 'ambiguous name' USING ERRCODE = 'OR001', DETAIL = slugs;
    END IF;
    RETURN found[1];
  END
  $$;
