// How many agreements fit, by one dimension or by two. What has no value in a dimension counts under null.
// parameter asked: MAP what is asked, by the keys below
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
//   focusAreas: LIST<STRING>? only that prioritise one of these, by id
//   methods: LIST<STRING>? only that name one of these, by id
//   by: STRING the first dimension
//   and: STRING? the second dimension
//   countedIn: MAP for each value of the first dimension those that it counts under; itself where it is not there
//   countedIn2: MAP the same for the second dimension
//   countyOf: MAP for each municipality's code its county's
//   groupOf: MAP for each municipality's code its group's
//   regionOf: MAP for each municipality's code and police area's id its police region's id
//   limit: INTEGER how many rows
// column key: STRING? the first dimension's value
// column key2: STRING? the second dimension's value
// column count: INTEGER how many agreements
// column agreements: INTEGER in how many agreements
// column municipalities: INTEGER of how many municipalities
// column rows: INTEGER how many rows there are, given or not
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
WITH a, CASE $asked.by
        WHEN 'MUNICIPALITY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | m.code]
        WHEN 'COUNTY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.countyOf[m.code]]
        WHEN 'GROUP' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.groupOf[m.code]]
        WHEN 'POLICE_REGION' THEN [(m:Municipality|PoliceArea)-[:PARTY_TO]->(a) | $asked.regionOf[coalesce(m.code, m.id)]]
        WHEN 'KIND' THEN [a.kind]
        WHEN 'YEAR' THEN [toString(a.validFrom.year)]
        WHEN 'VALIDITY_BASIS' THEN [a.validityBasis]
        WHEN 'FOCUS_AREA' THEN [(a)-[:HAS_PRIORITY]->(:Priority)-[:CONCERNS]->(f:FocusArea) | f.id]
        WHEN 'METHOD' THEN [(a)-[:MENTIONS]->(x:Method) | x.id]
        ELSE ['']
      END AS keys,
  CASE $asked.and
        WHEN 'MUNICIPALITY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | m.code]
        WHEN 'COUNTY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.countyOf[m.code]]
        WHEN 'GROUP' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.groupOf[m.code]]
        WHEN 'POLICE_REGION' THEN [(m:Municipality|PoliceArea)-[:PARTY_TO]->(a) | $asked.regionOf[coalesce(m.code, m.id)]]
        WHEN 'KIND' THEN [a.kind]
        WHEN 'YEAR' THEN [toString(a.validFrom.year)]
        WHEN 'VALIDITY_BASIS' THEN [a.validityBasis]
        WHEN 'FOCUS_AREA' THEN [(a)-[:HAS_PRIORITY]->(:Priority)-[:CONCERNS]->(f:FocusArea) | f.id]
        WHEN 'METHOD' THEN [(a)-[:MENTIONS]->(x:Method) | x.id]
        ELSE ['']
      END AS keys2
UNWIND CASE keys WHEN [] THEN [null] ELSE keys END AS each
UNWIND CASE keys2 WHEN [] THEN [null] ELSE keys2 END AS each2
UNWIND coalesce($asked.countedIn[each], [each]) AS key
UNWIND coalesce($asked.countedIn2[each2], [each2]) AS key2
WITH key, key2, count(DISTINCT a) AS count, collect(DISTINCT a) AS agreements
ORDER BY count DESC, key, key2
WITH collect({key: key, key2: key2, count: count, agreements: agreements}) AS rows
UNWIND rows[0..$asked.limit] AS row
RETURN row.key AS key, row.key2 AS key2, row.count AS count, size(row.agreements) AS agreements,
  COUNT { UNWIND row.agreements AS a MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT m } AS municipalities,
  size(rows) AS rows
ORDER BY count DESC, key, key2
