// A page of what full-text queries find, best first. Filters stand in the queries, so that each index gives its best
// hits among those that fit; what is shown of a hit is read for the page alone.
// parameter asked: MAP what is asked, by the keys below
//   passages: STRING? full-text query for passages, or null where they are not searched
//   statements: STRING? the same for commitments, goals and follow-ups
//   headings: STRING? the same for headings and titles
//   concepts: STRING? the same for concepts and municipalities
//   candidates: INTEGER how many hits of each index a list goes on for
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column key: STRING the sort key
// column hit: MAP id, score, label, text, agreement, document, page, start, end
CALL () {
    UNWIND CASE WHEN $asked.passages IS NULL THEN [] ELSE [$asked.passages] END AS query
    CALL db.index.fulltext.queryNodes('passage_text', query, {limit: $asked.candidates}) YIELD node, score
    RETURN node AS x, score
  UNION ALL
    UNWIND CASE WHEN $asked.statements IS NULL THEN [] ELSE [$asked.statements] END AS query
    CALL db.index.fulltext.queryNodes('commitment_text', query, {limit: $asked.candidates}) YIELD node, score
    RETURN node AS x, score
  UNION ALL
    UNWIND CASE WHEN $asked.headings IS NULL THEN [] ELSE [$asked.headings] END AS query
    CALL db.index.fulltext.queryNodes('heading_text', query, {limit: $asked.candidates}) YIELD node, score
    RETURN node AS x, score
  UNION ALL
    UNWIND CASE WHEN $asked.concepts IS NULL THEN [] ELSE [$asked.concepts] END AS query
    CALL db.index.fulltext.queryNodes('concept_labels', query, {limit: $asked.candidates}) YIELD node, score
    RETURN node AS x, score
}
WITH x, score, labels(x)[0] AS label, right('0000000000' + toString(toInteger(round(score * 100000.0))), 10) AS key
WITH x, score, label, key, label + ':' + coalesce(x.id, x.code) AS id
WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND id < $asked.belowId)
WITH x, score, label, key, id
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN id END DESC
LIMIT $asked.limit
WITH x, score, label, key, id, head(COLLECT {
    CALL (x) {
        MATCH (x)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (a:Agreement)-[s:STATED_IN]->(d) WHERE s.start <= x.start AND x.start < s.end
        RETURN a, d, x AS p, s.start AS rank
      UNION ALL
        MATCH (x)<-[:HAS_SECTION]-(d:Document)
        OPTIONAL MATCH (a:Agreement)-[s:STATED_IN]->(d) WHERE s.start <= x.start AND x.start < s.end
        RETURN a, d, x AS p, s.start AS rank
      UNION ALL
        MATCH (x)<-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP]-(a:Agreement)
        MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        RETURN a, d, p, -e.ordinal AS rank
      UNION ALL
        MATCH (x)-[t:STATED_IN]->(d:Document)
        RETURN x AS a, d, null AS p, t.start AS rank
    }
    RETURN {agreement: a, document: d, page: p.page, start: p.start, end: p.end}
    ORDER BY coalesce(rank, -1) DESC, d.id LIMIT 1
  }) AS place
RETURN key, {
  id: id, score: score, label: label, text: coalesce(x.text, x.heading, x.title, x.sv, x.name),
  page: place.page, start: place.start, end: place.end,
  agreement: head(COLLECT {
      WITH place.agreement AS a WHERE a IS NOT NULL
      RETURN a {
        .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
        .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (o:PoliceArea)-[:PARTY_TO]->(a) RETURN o.id ORDER BY o.id }
      }
    }),
  document: head(COLLECT {
      WITH place.document AS d WHERE d IS NOT NULL
      RETURN d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}
    })
} AS hit
