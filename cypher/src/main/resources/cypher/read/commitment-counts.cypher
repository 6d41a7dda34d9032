// How many commitments fit, by one dimension or by two. What has no value in a dimension counts under null. They are
// counted within each agreement first, and not even looked at where every commitment of an agreement counts alike.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT, CONCEPTS or AGREEMENTS
//   concepts: LIST<STRING> ids of the concepts of the narrowest filter, for the start CONCEPTS
//   label: STRING? their label
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS or ALL
//   whole: BOOLEAN whether all commitments of an agreement fit or none, and count under the same keys
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
//   countedIn: MAP for each value of the first dimension those that it counts under; itself where it is not there
//   countedIn2: MAP the same for the second dimension
//   countyOf: MAP for each municipality's code its county's
//   groupOf: MAP for each municipality's code its group's
//   regionOf: MAP for each municipality's code and police area's id its police region's id
//   limit: INTEGER how many rows
// column key: STRING? the first dimension's value
// column key2: STRING? the second dimension's value
// column count: INTEGER how many commitments
// column agreements: INTEGER in how many agreements
// column municipalities: INTEGER of how many municipalities
// column rows: INTEGER how many rows there are, given or not
CALL () {
    CALL () {
        CALL () {
            UNWIND CASE $asked.start WHEN 'IDS' THEN $asked.ids ELSE [] END AS each
            MATCH (c:Commitment {id: each})
            RETURN c
          UNION
            UNWIND CASE $asked.start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
            CALL db.index.fulltext.queryNodes('commitment_text', each) YIELD node
            WITH node AS c WHERE c:Commitment
            RETURN c
          UNION
            UNWIND CASE $asked.start WHEN 'CONCEPTS' THEN $asked.concepts ELSE [] END AS each
            MATCH (x:Method|Role|Actor|FocusArea|TargetGroup {id: each})
            WHERE $asked.label IN labels(x)
            MATCH (x)<-[:USES|ASSIGNED_TO|CONCERNS|FOR]-(c:Commitment)
            RETURN c
        }
        MATCH (a:Agreement)-[:HAS_COMMITMENT]->(c)
        WITH a, c
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
        RETURN a, c
      UNION ALL
        UNWIND CASE WHEN $asked.start = 'AGREEMENTS' AND NOT $asked.whole THEN [$asked.among] ELSE [] END AS among
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
            UNWIND CASE among WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
            MATCH (a:Agreement)
            RETURN a
        }
        WITH a
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
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)
        RETURN a, c
    }
    WITH a, c
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
    WITH a, c, CASE $asked.by
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
      END AS keys, CASE $asked.and
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
    UNWIND CASE keys WHEN [] THEN [null] ELSE keys END AS each
    UNWIND CASE keys2 WHEN [] THEN [null] ELSE keys2 END AS each2
    UNWIND coalesce($asked.countedIn[each], [each]) AS own
    UNWIND coalesce($asked.countedIn2[each2], [each2]) AS own2
    RETURN a, own, own2, count(DISTINCT c) AS commitments
  UNION ALL
    UNWIND CASE WHEN $asked.start = 'AGREEMENTS' AND $asked.whole THEN [$asked.among] ELSE [] END AS among
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
        UNWIND CASE among WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
        MATCH (a:Agreement)
        RETURN a
    }
    WITH a
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
    WITH a, COUNT { (a)-[:HAS_COMMITMENT]->() } AS commitments
    WHERE commitments > 0
    RETURN a, '' AS own, '' AS own2, commitments
}
WITH a, commitments, CASE $asked.by
    WHEN 'MUNICIPALITY' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code }
    WHEN 'COUNTY' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT $asked.countyOf[m.code] }
    WHEN 'GROUP' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT $asked.groupOf[m.code] }
    WHEN 'POLICE_REGION' THEN COLLECT {
        MATCH (m:Municipality|PoliceArea)-[:PARTY_TO]->(a)
        RETURN DISTINCT $asked.regionOf[coalesce(m.code, m.id)]
      }
    WHEN 'KIND' THEN [a.kind]
    WHEN 'YEAR' THEN [toString(a.validFrom.year)]
    ELSE [own]
  END AS keys, CASE $asked.and
    WHEN 'MUNICIPALITY' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code }
    WHEN 'COUNTY' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT $asked.countyOf[m.code] }
    WHEN 'GROUP' THEN COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT $asked.groupOf[m.code] }
    WHEN 'POLICE_REGION' THEN COLLECT {
        MATCH (m:Municipality|PoliceArea)-[:PARTY_TO]->(a)
        RETURN DISTINCT $asked.regionOf[coalesce(m.code, m.id)]
      }
    WHEN 'KIND' THEN [a.kind]
    WHEN 'YEAR' THEN [toString(a.validFrom.year)]
    ELSE [own2]
  END AS keys2
UNWIND CASE keys WHEN [] THEN [null] ELSE keys END AS key
UNWIND CASE keys2 WHEN [] THEN [null] ELSE keys2 END AS key2
WITH key, key2, sum(commitments) AS count, collect(DISTINCT a) AS agreements
ORDER BY count DESC, key, key2
WITH collect({key: key, key2: key2, count: count, agreements: agreements}) AS rows
UNWIND rows[0..$asked.limit] AS row
RETURN row.key AS key, row.key2 AS key2, row.count AS count, size(row.agreements) AS agreements,
  COUNT { UNWIND row.agreements AS a MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN DISTINCT m } AS municipalities,
  size(rows) AS rows
ORDER BY count DESC, key, key2
