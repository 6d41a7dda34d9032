// For each of several agreements a page of its commitments.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: AGREEMENTS or TEXT
//   parents: LIST<STRING> ids of the agreements
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
//   focusAreas: LIST<STRING>? only with one of these topics, by id
//   methods: LIST<STRING>? only with one of these methods, by id
//   targetGroups: LIST<STRING>? only for one of these groups, by id
//   roles: LIST<STRING>? only where one of these is named as a doer, by id
//   actors: LIST<STRING>? only where one of these is named as a doer, by id
//   strengths: LIST<STRING>? only of these strengths
//   functions: LIST<STRING>? only of these functions
//   parties: LIST<STRING>? only undertaken by one of these sides
//   certainty: STRING? only read so surely
//   hasMeasure: BOOLEAN? only with, or only without a measurable target
//   text: STRING? full-text query, escaped; the start is then TEXT
//   order: STRING the sort key: AGREEMENT, STRENGTH, VALID_FROM or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column agreement: STRING the agreement's id
// column total: INTEGER how many commitments of it fit, on all pages together
// column page: LIST<MAP> the sort key and the id of each
CALL () {
    UNWIND CASE $asked.start WHEN 'AGREEMENTS' THEN $asked.parents ELSE [] END AS each
    MATCH (:Agreement {id: each})-[:HAS_COMMITMENT]->(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
    CALL db.index.fulltext.queryNodes('commitment_text', each) YIELD node
    WITH node AS c WHERE c:Commitment
    RETURN c
}
MATCH (a:Agreement)-[:HAS_COMMITMENT]->(c)
WHERE a.id IN $asked.parents AND ($asked.strengths IS NULL OR c.strength IN $asked.strengths)
    AND ($asked.functions IS NULL OR c.function IN $asked.functions)
    AND ($asked.certainty IS NULL OR c.certainty = $asked.certainty)
    AND ($asked.parties IS NULL OR any(party IN c.parties WHERE party IN $asked.parties))
    AND ($asked.hasMeasure IS NULL OR (c.measureValue IS NOT NULL) = $asked.hasMeasure)
    AND ($asked.focusAreas IS NULL OR EXISTS { (c)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    AND ($asked.methods IS NULL OR EXISTS { (c)-[:USES]->(x:Method) WHERE x.id IN $asked.methods })
    AND ($asked.targetGroups IS NULL OR EXISTS { (c)-[:FOR]->(t:TargetGroup) WHERE t.id IN $asked.targetGroups })
    AND ($asked.roles IS NULL OR EXISTS { (c)-[:ASSIGNED_TO]->(r:Role) WHERE r.id IN $asked.roles })
    AND ($asked.actors IS NULL OR EXISTS { (c)-[:ASSIGNED_TO]->(y:Actor) WHERE y.id IN $asked.actors })
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
WITH a, c, CASE $asked.order
    WHEN 'STRENGTH' THEN CASE c.strength WHEN 'BINDING' THEN '4 ' WHEN 'INTENDED' THEN '3 ' WHEN 'RECOMMENDED' THEN '2 '
      ELSE '1 ' END
    WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '') + ' '
    ELSE ''
  END + CASE $asked.order WHEN 'ID' THEN a.id
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
      + ' ' + a.id + ' ' + right('00000' + toString(c.ordinal), 6)
  END AS key
WITH a, c, key
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN c.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN c.id END DESC
WITH a, collect({key: key, id: c.id}) AS fitting
RETURN a.id AS agreement, size(fitting) AS total, [each IN fitting
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] AS page
