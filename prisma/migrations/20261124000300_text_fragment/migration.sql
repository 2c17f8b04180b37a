-- Links that scroll to a passage are made where the text is, so that an operation that asks for them stays one statement.

-- The words of a text, as a browser finds them: space is what JavaScript and browsers call so.
CREATE FUNCTION words_of(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT array_remove(regexp_split_to_array(value, E'[\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+'), '') $$;

-- Words as a part of a text directive: percent-encoded, the dash too, for it would end the part.
CREATE FUNCTION directive_part(words text[]) RETURNS text
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
    DECLARE
      part text := replace(array_to_string(words, ' '), '%', '%25');
      letter text;
    BEGIN
      FOR letter IN SELECT DISTINCT (regexp_matches(part, '[^A-Za-z0-9_.!~*''()%]', 'g'))[1] LOOP
        part := replace(part, letter, upper(regexp_replace(encode(convert_to(letter, 'UTF8'), 'hex'), '(..)', '%\1', 'g')));
      END LOOP;
      RETURN part;
    END
  $$;

-- The value of a text directive (WICG Scroll To Text Fragment): `prefix-,start,end,-suffix`. No part reaches across paragraphs, for none
-- matches across blocks. `before` and `after` are what stands around the text, at most `context_length` characters: a word that this cut
-- in two is left out, for only whole words match. Of a text that is longer than 120 characters only its first and last words are quoted.
CREATE FUNCTION text_fragment(exact text, before text, after text, context_length int) RETURNS text
  LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
  AS $$
    DECLARE
      edge_words CONSTANT int := 5;
      context_words CONSTANT int := 3;
      words_before text[] := words_of(split_part(before, E'\n', -1));
      words_after text[] := words_of(split_part(after, E'\n', 1));
      paragraphs text[] := ARRAY(
        SELECT paragraph FROM string_to_table(exact, E'\n') AS paragraph WHERE cardinality(words_of(paragraph)) > 0);
      first text[] := words_of(coalesce(paragraphs[1], ''));
      last text[] := words_of(coalesce(paragraphs[cardinality(paragraphs)], ''));
      parts text[];
    BEGIN
      IF strpos(before, E'\n') = 0 AND length(before) >= context_length THEN
        words_before := words_before[2:];
      END IF;
      IF strpos(after, E'\n') = 0 AND length(after) >= context_length THEN
        words_after := words_after[:cardinality(words_after) - 1];
      END IF;
      IF cardinality(paragraphs) < 2 AND (length(exact) <= 120 OR cardinality(first) <= 2 * edge_words) THEN
        parts := ARRAY[directive_part(first)];
      ELSE
        parts := ARRAY[directive_part(first[:edge_words]),
          directive_part(last[greatest(cardinality(last) - edge_words + 1, 1):])];
      END IF;
      IF cardinality(words_before) > 0 THEN
        parts := directive_part(words_before[greatest(cardinality(words_before) - context_words + 1, 1):]) || '-' || parts;
      END IF;
      IF cardinality(words_after) > 0 THEN
        parts := parts || ('-' || directive_part(words_after[:context_words]));
      END IF;
      RETURN array_to_string(parts, ',');
    END
  $$;
