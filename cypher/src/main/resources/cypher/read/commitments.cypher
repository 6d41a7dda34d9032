// A page of commitments, each with its agreement; or the commitments of known ids, when start is IDS. What few things
// lead to is looked at whole and sorted. Else agreements are sorted and gone through until the page is full, so that a
// page costs the same wherever it lies and however many commitments there are.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, TEXT, CONCEPTS or AGREEMENTS
//   concepts: LIST<STRING> ids of the concepts of the narrowest filter, for the start CONCEPTS
//   label: STRING? their label
//   among: STRING where agreements are looked for: AGREEMENTS (by id), MUNICIPALITIES, POLICE_AREAS or ALL
//   most: INTEGER from more commitments than these at the start it begins at agreements after all
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
//   order: STRING the sort key: AGREEMENT, STRENGTH, VALID_FROM or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
//   parts: LIST<STRING> what to give besides; see FactPart
// column key: STRING the sort key
// column commitment: MAP the commitment
CALL () {
    UNWIND CASE $asked.start WHEN 'CONCEPTS' THEN $asked.concepts ELSE [] END AS each
    MATCH (x:Method|Role|Actor|FocusArea|TargetGroup {id: each})
    WHERE $asked.label IN labels(x)
    WITH sum(COUNT { (x)<-[:USES|ASSIGNED_TO|CONCERNS|FOR]-() }) AS links
    RETURN CASE WHEN links > $asked.most THEN 'AGREEMENTS' ELSE $asked.start END AS start
}
CALL (start) {
    UNWIND CASE start WHEN 'IDS' THEN $asked.ids ELSE [] END AS each
    MATCH (c:Commitment {id: each})
    RETURN c
  UNION
    UNWIND CASE start WHEN 'TEXT' THEN [$asked.text] ELSE [] END AS each
    CALL db.index.fulltext.queryNodes('commitment_text', each) YIELD node
    WITH node AS c WHERE c:Commitment
    RETURN c
  UNION
    UNWIND CASE start WHEN 'CONCEPTS' THEN $asked.concepts ELSE [] END AS each
    MATCH (x:Method|Role|Actor|FocusArea|TargetGroup {id: each})
    WHERE $asked.label IN labels(x)
    MATCH (x)<-[:USES|ASSIGNED_TO|CONCERNS|FOR]-(c:Commitment)
    RETURN c
  UNION
    WITH CASE
        WHEN start <> 'AGREEMENTS' THEN []
        WHEN $asked.order <> 'STRENGTH' THEN ['']
        WHEN $asked.downwards THEN ['4 ', '3 ', '2 ', '1 ']
        ELSE ['1 ', '2 ', '3 ', '4 ']
      END AS ranks
    UNWIND range(0, size(ranks) - 1) AS turn
    WITH turn, ranks[turn] AS rank
    ORDER BY turn
    CALL (rank) {
        CALL () {
            UNWIND CASE $asked.among WHEN 'AGREEMENTS' THEN $asked.agreements ELSE [] END AS each
            MATCH (a:Agreement {id: each})
            RETURN a
          UNION
            UNWIND CASE $asked.among WHEN 'MUNICIPALITIES' THEN $asked.municipalities ELSE [] END AS each
            MATCH (:Municipality {code: each})-[:PARTY_TO]->(a:Agreement)
            RETURN a
          UNION
            UNWIND CASE $asked.among WHEN 'POLICE_AREAS' THEN $asked.policeAreas ELSE [] END AS each
            MATCH (:PoliceArea {id: each})-[:PARTY_TO]->(a:Agreement)
            RETURN a
          UNION
            UNWIND CASE $asked.among WHEN 'POLICE_AREAS' THEN $asked.coveredMunicipalities ELSE [] END AS each
            MATCH (:Municipality {code: each})-[:PARTY_TO]->(a:Agreement)
            RETURN a
          UNION
            UNWIND CASE $asked.among WHEN 'ALL' THEN ['ALL'] ELSE [] END AS each
            MATCH (a:Agreement)
            RETURN a
        }
        WITH a, rank
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
        WITH a, rank, rank
          + CASE $asked.order WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '') + ' ' ELSE '' END
          + CASE $asked.order WHEN 'ID' THEN ''
            ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}') + ' ' END + a.id AS place,
          CASE $asked.order WHEN 'ID' THEN 0 ELSE 7 END AS ordinalLetters
        WHERE ($asked.aboveKey IS NULL OR place >= left($asked.aboveKey, size($asked.aboveKey) - ordinalLetters))
            AND ($asked.belowKey IS NULL OR place <= left($asked.belowKey, size($asked.belowKey) - ordinalLetters))
        WITH a, rank, place, CASE WHEN NOT $asked.downwards THEN place END AS up,
          CASE WHEN $asked.downwards THEN place END AS down
        ORDER BY up, down DESC
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)
        WHERE (rank = '' OR rank = CASE c.strength WHEN 'BINDING' THEN '4 ' WHEN 'INTENDED' THEN '3 '
              WHEN 'RECOMMENDED' THEN '2 ' ELSE '1 ' END)
            AND ($asked.strengths IS NULL OR c.strength IN $asked.strengths)
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
        WITH c, up, down,
          place + CASE $asked.order WHEN 'ID' THEN '' ELSE ' ' + right('00000' + toString(c.ordinal), 6) END AS key
        WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND c.id > $asked.aboveId)
            AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND c.id < $asked.belowId)
        WITH c, up, down, key
        ORDER BY up, down DESC, CASE WHEN NOT $asked.downwards THEN key END,
          CASE WHEN NOT $asked.downwards THEN c.id END, CASE WHEN $asked.downwards THEN key END DESC,
          CASE WHEN $asked.downwards THEN c.id END DESC
        LIMIT $asked.limit
        RETURN c
    }
    WITH c, turn
    ORDER BY turn
    LIMIT $asked.limit
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
WITH a, c, CASE $asked.order
    WHEN 'STRENGTH' THEN CASE c.strength WHEN 'BINDING' THEN '4 ' WHEN 'INTENDED' THEN '3 ' WHEN 'RECOMMENDED' THEN '2 '
      ELSE '1 ' END
    WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '') + ' '
    ELSE ''
  END + CASE $asked.order WHEN 'ID' THEN a.id
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
      + ' ' + a.id + ' ' + right('00000' + toString(c.ordinal), 6)
  END AS key
WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND c.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND c.id < $asked.belowId)
WITH a, c, key
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN c.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN c.id END DESC
LIMIT $asked.limit
RETURN key, c {
  .*,
  agreement: a {
    .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
  },
  madeBy: [(c)-[:MADE_BY]->(x:Municipality|PoliceArea|Actor) | {label: labels(x)[0], id: coalesce(x.code, x.id)}],
  responsible: [(c)-[u:ASSIGNED_TO]->(x:Role|Actor) |
    {label: labels(x)[0], id: x.id, function: u.function, written: u.written, rule: u.rule}],
  methods: [(c)-[u:USES]->(x:Method) | {id: x.id, written: u.written, rule: u.rule}],
  focusAreas: [(c)-[u:CONCERNS]->(x:FocusArea) | {id: x.id, written: u.written, rule: u.rule}],
  targetGroups: [(c)-[u:FOR]->(x:TargetGroup) | {id: x.id, written: u.written, rule: u.rule}],
  priority: CASE WHEN 'PRIORITY' IN $asked.parts THEN COLLECT {
      MATCH (c)-[:UNDER]->(r:Priority)
      RETURN r {.id, .heading, .rank, .rule,
        parent: COLLECT { MATCH (r)-[:INSIDE]->(o:Priority) RETURN o.id },
        focusAreas: [(r)-[u:CONCERNS]->(x:FocusArea) | {id: x.id, written: u.written, rule: u.rule}],
        evidence: CASE WHEN 'PRIORITY_EVIDENCE' IN $asked.parts THEN COLLECT {
              MATCH (r)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
              OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
              RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
                  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
              ORDER BY d.id, e.ordinal
          } END
      } ORDER BY r.rank
    } END,
  evidence: CASE WHEN 'EVIDENCE' IN $asked.parts THEN COLLECT {
        MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
            document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
        ORDER BY d.id, e.ordinal
    } END
} AS commitment
