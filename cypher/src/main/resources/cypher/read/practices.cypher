// What municipalities do by a method or on a focus area in a period.
// parameter asked: MAP what is asked, by the keys below
//   municipalities: LIST<STRING> which municipalities, by code
//   methods: LIST<STRING>? only commitments with one of these methods, by id
//   focusAreas: LIST<STRING>? only commitments with one of these topics, by id; without methods all facts about them
//   kinds: LIST<STRING>? only agreements of these kinds
//   certainty: STRING? only commitments and goals read so surely
//   from: DATE? first day of the period
//   to: DATE? last day of the period; without both every agreement counts, whatever is known of its days
// column code: STRING the municipality
// column agreements: INTEGER how many agreements of it are known
// column valid: INTEGER how many of them are valid in the period
// column readWell: INTEGER how many of the valid ones were read well
// column naming: INTEGER how many of the valid ones name one of the methods
// column priorities: INTEGER how many priorities of the valid ones fit
// column goals: INTEGER how many goals of the valid ones fit
// column commitments: LIST<MAP> id, strength, measure, methods and doers of each commitment that fits
UNWIND $asked.municipalities AS code
MATCH (m:Municipality {code: code})
CALL (m) {
    OPTIONAL MATCH (m)-[:PARTY_TO]->(a:Agreement)
    WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
    WITH a, ($asked.to IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.to)
      AND ($asked.from IS NULL OR a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded) AS valid
    RETURN count(a) AS agreements, collect(CASE WHEN valid THEN a END) AS valid
}
RETURN code, agreements, size(valid) AS valid,
  size([a IN valid WHERE EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell }]) AS readWell,
  size([a IN valid WHERE EXISTS { (a)-[:MENTIONS]->(x:Method) WHERE x.id IN $asked.methods }]) AS naming,
  COUNT {
    UNWIND CASE WHEN $asked.methods IS NULL THEN valid ELSE [] END AS a
    MATCH (a)-[:HAS_PRIORITY]->(r:Priority)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas
    RETURN DISTINCT r
  } AS priorities,
  COUNT {
    UNWIND CASE WHEN $asked.methods IS NULL THEN valid ELSE [] END AS a
    MATCH (a)-[:HAS_GOAL]->(g:Goal)-[:CONCERNS]->(f:FocusArea)
    WHERE f.id IN $asked.focusAreas AND ($asked.certainty IS NULL OR g.certainty = $asked.certainty)
    RETURN DISTINCT g
  } AS goals,
  COLLECT {
    UNWIND valid AS a
    WITH a WHERE EXISTS {
        (a)-[:ABOUT]->(x:Method|FocusArea) WHERE x.id IN coalesce($asked.methods, $asked.focusAreas)
      }
    MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)
    WHERE ($asked.certainty IS NULL OR c.certainty = $asked.certainty)
      AND ($asked.methods IS NULL OR EXISTS { (c)-[:USES]->(x:Method) WHERE x.id IN $asked.methods })
      AND ($asked.focusAreas IS NULL OR EXISTS { (c)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    RETURN DISTINCT {id: c.id, strength: c.strength, measured: c.measureValue IS NOT NULL,
      methods: [(c)-[:USES]->(x:Method) | x.id], focusAreas: [(c)-[:CONCERNS]->(x:FocusArea) | x.id],
      responsible: [(c)-[u:ASSIGNED_TO]->(x:Role|Actor) | {label: labels(x)[0], id: x.id, function: u.function}]}
  } AS commitments
