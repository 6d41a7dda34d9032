// A page of follow-ups, each with its agreement; or the follow-ups of known ids, when start is IDS.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT or ALL
//   ids: LIST<STRING> ids of follow-ups, for the start IDS
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
//   actors: LIST<STRING>? only held by one of these, by id
//   hasFrequency: BOOLEAN? only with, or only without a stated frequency
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
// column followUp: MAP the followUp
CALL () {
    UNWIND CASE $asked.start WHEN 'IDS' THEN $asked.ids ELSE [] END AS each
    MATCH (u:FollowUp {id: each})
    RETURN u
  UNION
    UNWIND CASE $asked.start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
    CALL db.index.fulltext.queryNodes('commitment_text', each) YIELD node
    WITH node AS u WHERE u:FollowUp
    RETURN u
  UNION
    UNWIND CASE $asked.start WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
    MATCH (u:FollowUp)
    RETURN u
}
MATCH (a:Agreement)-[:HAS_FOLLOW_UP]->(u)
WHERE ($asked.hasFrequency IS NULL OR (u.timesPerYear IS NOT NULL) = $asked.hasFrequency)
    AND ($asked.actors IS NULL OR EXISTS { (u)-[:HELD_BY]->(h:Actor) WHERE h.id IN $asked.actors })
    AND ($asked.agreements IS NULL OR a.id IN $asked.agreements)
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
WITH a, u, CASE $asked.order
    WHEN 'ID' THEN ''
    WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '')
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
      + ' ' + a.id + ' ' + right('00000' + toString(u.ordinal), 6)
  END AS key
WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND u.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND u.id < $asked.belowId)
WITH a, u, key
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN u.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN u.id END DESC
LIMIT $asked.limit
RETURN key, u {
  .*,
  agreement: a {
    .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
  },
  heldBy: [(u)-[:HELD_BY]->(h:Actor) | h.id],
  evidence: CASE WHEN 'EVIDENCE' IN $asked.parts THEN COLLECT {
        MATCH (u)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
            document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
        ORDER BY d.id, e.ordinal
    } END
} AS followUp
