// How many agreements fit.
// parameter asked: MAP what is asked, by the keys below
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
// column total: INTEGER how many
MATCH (a:Agreement)
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
RETURN count(a) AS total
