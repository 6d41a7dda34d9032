// How many commitments fit.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT, CONCEPTS or AGREEMENTS
//   concepts: LIST<STRING> ids of the concepts of the narrowest filter, for the start CONCEPTS
//   label: STRING? their label
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS or ALL
//   whole: BOOLEAN whether every commitment of an agreement that fits does, so that none is to be looked at
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
// column total: INTEGER how many
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
        RETURN c
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
        RETURN c
    }
    WITH c
    WHERE ($asked.strengths IS NULL OR c.strength IN $asked.strengths)
        AND ($asked.functions IS NULL OR c.function IN $asked.functions)
        AND ($asked.certainty IS NULL OR c.certainty = $asked.certainty)
        AND ($asked.parties IS NULL OR any(party IN c.parties WHERE party IN $asked.parties))
        AND ($asked.hasMeasure IS NULL OR (c.measureValue IS NOT NULL) = $asked.hasMeasure)
        AND ($asked.focusAreas IS NULL OR EXISTS { (c)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
        AND ($asked.methods IS NULL OR EXISTS { (c)-[:USES]->(x:Method) WHERE x.id IN $asked.methods })
        AND ($asked.targetGroups IS NULL
            OR EXISTS { (c)-[:FOR]->(t:TargetGroup) WHERE t.id IN $asked.targetGroups })
        AND ($asked.roles IS NULL OR EXISTS { (c)-[:ASSIGNED_TO]->(r:Role) WHERE r.id IN $asked.roles })
        AND ($asked.actors IS NULL OR EXISTS { (c)-[:ASSIGNED_TO]->(y:Actor) WHERE y.id IN $asked.actors })
    RETURN count(c) AS commitments
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
    RETURN sum(COUNT { (a)-[:HAS_COMMITMENT]->() }) AS commitments
}
RETURN sum(commitments) AS total
