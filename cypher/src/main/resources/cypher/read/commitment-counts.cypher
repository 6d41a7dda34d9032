// How many commitments fit, by one dimension or by two. What has no value in a dimension counts under null.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, AGREEMENTS, TEXT, METHODS, ROLES, ACTORS, MUNICIPALITIES, FOCUS_AREAS or ALL
//   ids: LIST<STRING> ids of commitments, for the start IDS
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
//   by: STRING the first dimension
//   and: STRING? the second dimension
//   countyOf: MAP for each municipality's code its county's
//   groupOf: MAP for each municipality's code its group's
//   regionOf: MAP for each municipality's code its police region's id
//   limit: INTEGER how many rows
// column key: STRING? the first dimension's value
// column key2: STRING? the second dimension's value
// column count: INTEGER how many commitments
// column agreements: INTEGER in how many agreements
// column municipalities: INTEGER of how many municipalities
CALL () {
    UNWIND CASE $asked.start WHEN 'IDS' THEN $asked.ids ELSE [] END AS each
    MATCH (c:Commitment {id: each})
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'AGREEMENTS' THEN $asked.agreements ELSE [] END AS each
    MATCH (:Agreement {id: each})-[:HAS_COMMITMENT]->(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
    CALL db.index.fulltext.queryNodes('commitment_text', each) YIELD node
    WITH node AS c WHERE c:Commitment
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'METHODS' THEN $asked.methods ELSE [] END AS each
    MATCH (:Method {id: each})<-[:USES]-(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'ROLES' THEN $asked.roles ELSE [] END AS each
    MATCH (:Role {id: each})<-[:ASSIGNED_TO]-(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'ACTORS' THEN $asked.actors ELSE [] END AS each
    MATCH (:Actor {id: each})<-[:ASSIGNED_TO]-(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'MUNICIPALITIES' THEN $asked.municipalities ELSE [] END AS each
    MATCH (:Municipality {code: each})-[:PARTY_TO]->(:Agreement)-[:HAS_COMMITMENT]->(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'FOCUS_AREAS' THEN $asked.focusAreas ELSE [] END AS each
    MATCH (:FocusArea {id: each})<-[:CONCERNS]-(c:Commitment)
    RETURN c
  UNION
    UNWIND CASE $asked.start WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
    MATCH (c:Commitment)
    RETURN c
}
MATCH (a:Agreement)-[:HAS_COMMITMENT]->(c)
WHERE ($asked.strengths IS NULL OR c.strength IN $asked.strengths)
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
WITH a, c, CASE $asked.by
        WHEN 'MUNICIPALITY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | m.code]
        WHEN 'COUNTY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.countyOf[m.code]]
        WHEN 'GROUP' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.groupOf[m.code]]
        WHEN 'POLICE_REGION' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.regionOf[m.code]]
        WHEN 'KIND' THEN [a.kind]
        WHEN 'YEAR' THEN [toString(a.validFrom.year)]
        WHEN 'STRENGTH' THEN [c.strength]
        WHEN 'FUNCTION' THEN [c.function]
        WHEN 'CERTAINTY' THEN [c.certainty]
        WHEN 'PARTY' THEN c.parties
        WHEN 'MEASURE' THEN [CASE WHEN c.measureValue IS NULL THEN 'NO' ELSE 'YES' END]
        WHEN 'UNIT' THEN [c.measureUnit]
        WHEN 'METHOD' THEN [(c)-[:USES]->(x:Method) | x.id]
        WHEN 'FOCUS_AREA' THEN [(c)-[:CONCERNS]->(f:FocusArea) | f.id]
        WHEN 'TARGET_GROUP' THEN [(c)-[:FOR]->(t:TargetGroup) | t.id]
        WHEN 'ROLE' THEN [(c)-[:ASSIGNED_TO]->(r:Role) | r.id]
        WHEN 'ACTOR' THEN [(c)-[:ASSIGNED_TO]->(y:Actor) | y.id]
        ELSE ['']
      END AS keys,
  CASE $asked.and
        WHEN 'MUNICIPALITY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | m.code]
        WHEN 'COUNTY' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.countyOf[m.code]]
        WHEN 'GROUP' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.groupOf[m.code]]
        WHEN 'POLICE_REGION' THEN [(m:Municipality)-[:PARTY_TO]->(a) | $asked.regionOf[m.code]]
        WHEN 'KIND' THEN [a.kind]
        WHEN 'YEAR' THEN [toString(a.validFrom.year)]
        WHEN 'STRENGTH' THEN [c.strength]
        WHEN 'FUNCTION' THEN [c.function]
        WHEN 'CERTAINTY' THEN [c.certainty]
        WHEN 'PARTY' THEN c.parties
        WHEN 'MEASURE' THEN [CASE WHEN c.measureValue IS NULL THEN 'NO' ELSE 'YES' END]
        WHEN 'UNIT' THEN [c.measureUnit]
        WHEN 'METHOD' THEN [(c)-[:USES]->(x:Method) | x.id]
        WHEN 'FOCUS_AREA' THEN [(c)-[:CONCERNS]->(f:FocusArea) | f.id]
        WHEN 'TARGET_GROUP' THEN [(c)-[:FOR]->(t:TargetGroup) | t.id]
        WHEN 'ROLE' THEN [(c)-[:ASSIGNED_TO]->(r:Role) | r.id]
        WHEN 'ACTOR' THEN [(c)-[:ASSIGNED_TO]->(y:Actor) | y.id]
        ELSE ['']
      END AS keys2
UNWIND CASE keys WHEN [] THEN [null] ELSE keys END AS key
UNWIND CASE keys2 WHEN [] THEN [null] ELSE keys2 END AS key2
WITH key, key2, count(DISTINCT c) AS count, collect(DISTINCT a) AS agreements
RETURN key, key2, count, size(agreements) AS agreements,
  COUNT { UNWIND agreements AS a MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT m } AS municipalities
ORDER BY count DESC, key, key2
LIMIT $asked.limit
