// A page of priorities, each with its agreement; or the priorities of known ids, when start is IDS. Agreements are
// sorted and gone through until the page is full, so that a page costs the same wherever it lies.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT or AGREEMENTS
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS, FOCUS_AREAS or ALL
//   ids: LIST<STRING> ids of priorities, for the start IDS
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
//   focusAreas: LIST<STRING>? only those that concern one of these, by id
//   text: STRING? full-text query, escaped; the start is then TEXT
//   order: STRING the sort key: AGREEMENT, VALID_FROM or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
//   parts: LIST<STRING> what to give besides; see FactPart
// column key: STRING the sort key
// column priority: MAP the priority
CALL () {
    UNWIND CASE $asked.start WHEN 'IDS' THEN $asked.ids ELSE [] END AS each
    MATCH (a:Agreement)-[:HAS_PRIORITY]->(found:Priority {id: each})
    RETURN a, found
  UNION
    UNWIND CASE $asked.start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
    CALL db.index.fulltext.queryNodes('heading_text', each) YIELD node
    WITH node AS found WHERE found:Priority
    MATCH (a:Agreement)-[:HAS_PRIORITY]->(found)
    RETURN a, found
  UNION
    UNWIND CASE $asked.start WHEN 'AGREEMENTS' THEN [$asked.among] ELSE [] END AS among
    CALL (among) {
        UNWIND CASE among WHEN 'AGREEMENTS' THEN $asked.agreements ELSE [] END AS each
        MATCH (a:Agreement {id: each})
        RETURN a
      UNION
        UNWIND CASE among WHEN 'MUNICIPALITIES' THEN $asked.municipalities ELSE [] END AS each
        MATCH (:Municipality {code: each})-[:PARTY_TO]->(a:Agreement)
        RETURN a
      UNION
        UNWIND CASE among WHEN 'POLICE_AREAS' THEN $asked.policeAreas ELSE [] END AS each
        MATCH (:PoliceArea {id: each})-[:PARTY_TO]->(a:Agreement)
        RETURN a
      UNION
        UNWIND CASE among WHEN 'POLICE_AREAS' THEN $asked.coveredMunicipalities ELSE [] END AS each
        MATCH (:Municipality {code: each})-[:PARTY_TO]->(a:Agreement)
        RETURN a
      UNION
        UNWIND CASE among WHEN 'FOCUS_AREAS' THEN $asked.focusAreas ELSE [] END AS each
        MATCH (:FocusArea {id: each})<-[:ABOUT]-(a:Agreement)
        RETURN a
      UNION
        UNWIND CASE among WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
        MATCH (a:Agreement)
        RETURN a
    }
    RETURN a, null AS found
}
WITH a, found
WHERE ($asked.agreements IS NULL OR a.id IN $asked.agreements)
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
WITH a, found, CASE $asked.order WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '') + ' ' ELSE '' END
  + CASE $asked.order WHEN 'ID' THEN ''
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}') + ' ' END + a.id AS place
WHERE ($asked.aboveKey IS NULL OR place + ' 999999' >= $asked.aboveKey)
    AND ($asked.belowKey IS NULL OR place + ' 000000' <= $asked.belowKey)
WITH a, found, place, CASE WHEN NOT $asked.downwards THEN place END AS up,
  CASE WHEN $asked.downwards THEN place END AS down
ORDER BY up, down DESC
MATCH (a)-[:HAS_PRIORITY]->(r:Priority)
WHERE (found IS NULL OR r = found)
    AND ($asked.focusAreas IS NULL OR EXISTS { (r)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
WITH a, r, up, down, place + ' ' + right('00000' + toString(r.rank), 6) AS key
WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND r.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND r.id < $asked.belowId)
WITH a, r, up, down, key
ORDER BY up, down DESC, CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN r.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN r.id END DESC
LIMIT $asked.limit
RETURN key, r {
  .id, .heading, .rank, .rule,
  parent: COLLECT { MATCH (r)-[:INSIDE]->(o:Priority) RETURN o.id },
  agreement: a {
    .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
  },
  focusAreas: [(r)-[u:CONCERNS]->(x:FocusArea) | {id: x.id, written: u.written, rule: u.rule}],
  evidence: CASE WHEN 'EVIDENCE' IN $asked.parts THEN COLLECT {
        MATCH (r)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
            document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
        ORDER BY d.id, e.ordinal
    } END
} AS priority
