// A page of who has which part where: roles and actors, functions and municipalities, with their commitments.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT, WHO, CONCEPTS or AGREEMENTS
//   concepts: LIST<STRING> ids of the concepts of the narrowest filter, for the start CONCEPTS
//   label: STRING? their label
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS or ALL
//   whoRoles: LIST<STRING>? only these roles, and whoActors, by id
//   whoActors: LIST<STRING>? only these actors, and whoRoles, by id
//   whoFunctions: LIST<STRING>? only these parts that they have
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
//   order: STRING the sort key: WHO, MUNICIPALITY or COMMITMENTS
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column total: INTEGER how many entries fit, on all pages together
// column page: LIST<MAP> key, id, who (label, id), function, municipality, commitments, focusAreas, methods
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
      UNION
        UNWIND CASE $asked.start WHEN 'WHO' THEN coalesce($asked.whoRoles, []) ELSE [] END AS each
        MATCH (:Role {id: each})<-[:ASSIGNED_TO]-(c:Commitment)
        RETURN c
      UNION
        UNWIND CASE $asked.start WHEN 'WHO' THEN coalesce($asked.whoActors, []) ELSE [] END AS each
        MATCH (:Actor {id: each})<-[:ASSIGNED_TO]-(c:Commitment)
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
    UNWIND CASE WHEN $asked.start = 'AGREEMENTS' THEN [$asked.among] ELSE [] END AS among
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
MATCH (c)-[u:ASSIGNED_TO]->(w:Role|Actor)
WITH a, c, u, w
WHERE ($asked.whoFunctions IS NULL OR u.function IN $asked.whoFunctions)
    AND ($asked.whoRoles IS NULL AND $asked.whoActors IS NULL
    OR w:Role AND w.id IN $asked.whoRoles
    OR w:Actor AND w.id IN $asked.whoActors)
OPTIONAL MATCH (m:Municipality)-[:PARTY_TO]->(a)
WHERE $asked.municipalities IS NULL OR m.code IN $asked.municipalities
WITH w, u.function AS function, m, collect(DISTINCT c) AS commitments
WITH w, function, m, commitments, replace(replace(replace(toLower(w.sv), 'å', '{'), 'ä', '|'), 'ö', '}') AS who,
    replace(replace(replace(toLower(coalesce(m.name, '')), 'å', '{'), 'ä', '|'), 'ö', '}') AS place
WITH {
    key: CASE $asked.order
        WHEN 'MUNICIPALITY' THEN place + ' ' + who
        WHEN 'COMMITMENTS' THEN right('00000' + toString(size(commitments)), 6)
        ELSE who + ' ' + place
      END,
    id: w.id + ' ' + function + ' ' + coalesce(m.code, ''),
    label: labels(w)[0], who: w.id, function: function, municipality: m.code, commitments: commitments
  } AS entry
ORDER BY CASE WHEN NOT $asked.downwards THEN entry.key END, CASE WHEN NOT $asked.downwards THEN entry.id END,
    CASE WHEN $asked.downwards THEN entry.key END DESC, CASE WHEN $asked.downwards THEN entry.id END DESC
WITH collect(entry) AS sorted
RETURN size(sorted) AS total, [entry IN [each IN sorted
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] | entry {
    .key, .id, .label, .who, .function, .municipality,
    commitments: COLLECT {
        UNWIND entry.commitments AS c
        RETURN c.id
        ORDER BY CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 4 END, c.id
      },
    focusAreas: COLLECT {
        UNWIND entry.commitments AS c
        MATCH (c)-[:CONCERNS]->(f:FocusArea)
        RETURN DISTINCT f.id ORDER BY f.id
      },
    methods: COLLECT {
        UNWIND entry.commitments AS c
        MATCH (c)-[:USES]->(x:Method)
        RETURN DISTINCT x.id ORDER BY x.id
      }
  }] AS page
