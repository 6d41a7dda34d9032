// A page of what a full-text query finds, best first; each index gives its best candidates only.
// parameter asked: MAP what is asked, by the keys below
//   query: STRING full-text query, escaped
//   in: LIST<STRING> where to search: PASSAGE, STATEMENT, HEADING, CONCEPT
//   candidates: INTEGER how many hits of each index to look at
//   agreements: LIST<STRING>? only of these agreements
//   kinds: LIST<STRING>? only of agreements of these kinds
//   municipalities: LIST<STRING>? only of agreements with one of these as a party, by code
//   policeAreas: LIST<STRING>? only of agreements with one of these as a party, or of coveredMunicipalities
//   coveredMunicipalities: LIST<STRING> codes of the municipalities that policeAreas cover
//   activeOn: DATE? only of agreements valid on this day
//   validFromGte: DATE? only of agreements with a validity that begins on this day or later
//   validFromLte: DATE? only of agreements with a validity that begins on this day or earlier
//   validToGte: DATE? only of agreements with a validity that ends on this day or later
//   validToLte: DATE? only of agreements with a validity that ends on this day or earlier
//   filtered: BOOLEAN whether only hits that belong to an agreement that fits are wanted
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column total: INTEGER how many fit among the candidates
// column page: LIST<MAP> key, id, score, label, text, agreement, document, page, start, end
CALL () {
    UNWIND CASE WHEN 'PASSAGE' IN $asked.in THEN [$asked.query] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('passage_text', query, {limit: $asked.candidates}) YIELD node, score
    WITH node AS p, score WHERE p:Passage
    MATCH (p)-[:IN_DOCUMENT]->(d:Document)
    OPTIONAL MATCH (a:Agreement)-[s:STATED_IN]->(d) WHERE s.start <= p.start AND p.start < s.end
    RETURN p AS hit, score, p.text AS text, a, p, d
  UNION ALL
    UNWIND CASE WHEN 'STATEMENT' IN $asked.in THEN [$asked.query] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('commitment_text', query, {limit: $asked.candidates}) YIELD node, score
    WITH node AS x, score WHERE x:Commitment OR x:Goal OR x:FollowUp
    MATCH (a:Agreement)-[:HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP]->(x)
    MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
    WITH x, score, a, p, d ORDER BY d.id, e.ordinal
    WITH x, score, a, collect(p)[0] AS p, collect(d)[0] AS d
    RETURN x AS hit, score, x.text AS text, a, p, d
  UNION ALL
    UNWIND CASE WHEN 'HEADING' IN $asked.in THEN [$asked.query] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('heading_text', query, {limit: $asked.candidates}) YIELD node, score
    WITH node AS x, score
    OPTIONAL MATCH (x)<-[:HAS_SECTION]-(d:Document)
    OPTIONAL MATCH (b:Agreement)-[:HAS_PRIORITY]->(x)
    OPTIONAL MATCH (o:Agreement)-[s:STATED_IN]->(d) WHERE s.start <= x.start AND x.start < s.end
    WITH x, score, d, coalesce(b, o, CASE WHEN x:Agreement THEN x END) AS a
    RETURN x AS hit, score, coalesce(x.heading, x.title) AS text, a, CASE WHEN x:Section THEN x END AS p, d
  UNION ALL
    UNWIND CASE WHEN 'CONCEPT' IN $asked.in THEN [$asked.query] ELSE [] END AS query
    CALL db.index.fulltext.queryNodes('concept_labels', query, {limit: $asked.candidates}) YIELD node, score
    WITH node AS x, score
    RETURN x AS hit, score, coalesce(x.sv, x.name) AS text, null AS a, null AS p, null AS d
}
WITH hit, score, text, a, p, d
WHERE NOT $asked.filtered OR a IS NOT NULL AND ($asked.agreements IS NULL OR a.id IN $asked.agreements)
    AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
    AND ($asked.municipalities IS NULL
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.municipalities })
    AND ($asked.policeAreas IS NULL
        OR EXISTS { (p:PoliceArea)-[:PARTY_TO]->(a) WHERE p.id IN $asked.policeAreas }
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.coveredMunicipalities })
    AND ($asked.activeOn IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.activeOn
        AND (a.validTo >= $asked.activeOn OR a.validTo IS NULL AND a.openEnded))
    AND ($asked.validFromGte IS NULL OR a.validFrom >= $asked.validFromGte)
    AND ($asked.validFromLte IS NULL OR a.validFrom <= $asked.validFromLte)
    AND ($asked.validToGte IS NULL OR a.validTo >= $asked.validToGte)
    AND ($asked.validToLte IS NULL OR a.validTo <= $asked.validToLte)
WITH hit, max(score) AS score, text, collect(a)[0] AS a, p, d
WITH {
    key: right('0000000000' + toString(toInteger(round(score * 100000.0))), 10),
    id: labels(hit)[0] + ':' + coalesce(hit.id, hit.code), score: score, label: labels(hit)[0], text: text,
    a: a, d: d, page: p.page, start: p.start, end: p.end
  } AS entry
ORDER BY CASE WHEN NOT $asked.downwards THEN entry.key END, CASE WHEN NOT $asked.downwards THEN entry.id END,
    CASE WHEN $asked.downwards THEN entry.key END DESC, CASE WHEN $asked.downwards THEN entry.id END DESC
WITH collect(entry) AS sorted
WITH size(sorted) AS total, [each IN sorted
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] AS page
RETURN total, [entry IN page | entry {
  .key, .id, .score, .label, .text, .page, .start, .end,
  agreement: CASE WHEN entry.a IS NOT NULL THEN head(COLLECT {
      WITH entry.a AS a
      RETURN a {
        .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
        .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
      }
    }) END,
  document: CASE WHEN entry.d IS NOT NULL THEN head(COLLECT {
      WITH entry.d AS d
      RETURN d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}
    }) END
}] AS page
