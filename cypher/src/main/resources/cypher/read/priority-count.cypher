// How many priorities there are that fit.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: TEXT or AGREEMENTS
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS, FOCUS_AREAS or ALL
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
// column total: INTEGER how many
CALL () {
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
RETURN sum(CASE
    WHEN $asked.focusAreas IS NULL AND found IS NULL THEN COUNT { (a)-[:HAS_PRIORITY]->() }
    ELSE COUNT {
      MATCH (a)-[:HAS_PRIORITY]->(r:Priority)
      WHERE (found IS NULL OR r = found)
        AND ($asked.focusAreas IS NULL OR EXISTS { (r)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    }
  END) AS total
