// How many follow-ups fit.
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
// column total: INTEGER how many
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
RETURN count(u) AS total
