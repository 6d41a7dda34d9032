// For each of several municipalities or police areas a page of the agreements that it is a party to.
// parameter asked: MAP what is asked, by the keys below
//   places: LIST<STRING> codes of municipalities and ids of police areas
//   agreements: LIST<STRING>? only these agreements
//   kinds: LIST<STRING>? only of these kinds
//   municipalities: LIST<STRING>? only with one of these as a party, by code
//   policeAreas: LIST<STRING>? only with one of these as a party, or with one of coveredMunicipalities
//   coveredMunicipalities: LIST<STRING> codes of the municipalities that policeAreas cover
//   activeOn: DATE? only valid on this day
//   validFromGte: DATE? only with a validity that begins on this day or later
//   validFromLte: DATE? only with a validity that begins on this day or earlier
//   validToGte: DATE? only with a validity that ends on this day or later
//   validToLte: DATE? only with a validity that ends on this day or earlier
//   focusAreas: LIST<STRING>? only that prioritise one of these, by id
//   methods: LIST<STRING>? only that name one of these, by id
//   order: STRING the sort key: TITLE, VALID_FROM, VALID_TO or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column place: STRING the code or id
// column total: INTEGER how many agreements of it fit, on all pages together
// column page: LIST<MAP> the sort key and the id of each
UNWIND $asked.places AS place
CALL (place) {
    MATCH (:Municipality {code: place})-[:PARTY_TO]->(a:Agreement)
    RETURN a
  UNION
    MATCH (:PoliceArea {id: place})-[:PARTY_TO]->(a:Agreement)
    RETURN a
}
WITH place, a
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
    AND ($asked.focusAreas IS NULL
        OR EXISTS { (a)-[:HAS_PRIORITY]->(:Priority)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    AND ($asked.methods IS NULL OR EXISTS { (a)-[:MENTIONS]->(x:Method) WHERE x.id IN $asked.methods })
WITH place, a, CASE $asked.order
    WHEN 'ID' THEN ''
    WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '')
    WHEN 'VALID_TO' THEN coalesce(toString(a.validTo), '')
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
  END AS key
WITH place, a, key
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN a.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN a.id END DESC
WITH place, collect({key: key, id: a.id}) AS fitting
RETURN place, size(fitting) AS total, [each IN fitting
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] AS page
