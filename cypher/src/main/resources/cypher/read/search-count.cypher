// How much full-text queries find, however many there are.
// parameter asked: MAP what is asked, by the keys below
//   passages: STRING? full-text query for passages, or null where they are not searched
//   statements: STRING? the same for commitments, goals and follow-ups
//   headings: STRING? the same for headings and titles
//   concepts: STRING? the same for concepts and municipalities
// column total: INTEGER how many hits
CALL () {
    UNWIND CASE WHEN $asked.passages IS NULL THEN [] ELSE [$asked.passages] END AS query
    CALL db.index.fulltext.queryNodes('passage_text', query) YIELD node
    RETURN count(node) AS hits
  UNION ALL
    UNWIND CASE WHEN $asked.statements IS NULL THEN [] ELSE [$asked.statements] END AS query
    CALL db.index.fulltext.queryNodes('commitment_text', query) YIELD node
    RETURN count(node) AS hits
  UNION ALL
    UNWIND CASE WHEN $asked.headings IS NULL THEN [] ELSE [$asked.headings] END AS query
    CALL db.index.fulltext.queryNodes('heading_text', query) YIELD node
    RETURN count(node) AS hits
  UNION ALL
    UNWIND CASE WHEN $asked.concepts IS NULL THEN [] ELSE [$asked.concepts] END AS query
    CALL db.index.fulltext.queryNodes('concept_labels', query) YIELD node
    RETURN count(node) AS hits
}
RETURN sum(hits) AS total
