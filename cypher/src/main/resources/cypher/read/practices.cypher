// What municipalities undertake by a method or on a focus area on a day.
// parameter asked: MAP what is asked, by the keys below
//   municipalities: LIST<STRING> which municipalities, by code
//   methods: LIST<STRING>? only commitments with one of these methods, by id
//   focusAreas: LIST<STRING>? only commitments with one of these topics, by id
//   kinds: LIST<STRING>? only agreements of these kinds
//   from: DATE the day
//   to: DATE the day
// column code: STRING the municipality
// column agreements: INTEGER how many agreements of it are known
// column valid: INTEGER how many of them are valid on the day
// column readWell: INTEGER how many of the valid ones were read well
// column naming: INTEGER how many of the valid ones name one of the methods
// column commitments: LIST<MAP> id and strength of each commitment that fits
UNWIND $asked.municipalities AS code
MATCH (m:Municipality {code: code})
CALL (m) {
    OPTIONAL MATCH (m)-[:PARTY_TO]->(a:Agreement)
    WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
    WITH a, coalesce(a.validFrom, a.signedOn) <= $asked.to
      AND (a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded) AS valid
    RETURN count(a) AS agreements, collect(CASE WHEN valid THEN a END) AS valid
}
RETURN code, agreements, size(valid) AS valid,
  size([a IN valid WHERE EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell }]) AS readWell,
  size([a IN valid WHERE EXISTS { (a)-[:MENTIONS]->(x:Method) WHERE x.id IN $asked.methods }]) AS naming,
  COLLECT {
    UNWIND valid AS a
    MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)
    WHERE ($asked.methods IS NULL OR EXISTS { (c)-[:USES]->(x:Method) WHERE x.id IN $asked.methods })
      AND ($asked.focusAreas IS NULL OR EXISTS { (c)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    RETURN DISTINCT {id: c.id, strength: c.strength}
  } AS commitments
