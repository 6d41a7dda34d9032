// For each municipality what its agreements valid in a period prioritise.
// parameter asked: MAP what is asked, by the keys below
//   municipalities: LIST<STRING> which municipalities, by code
//   upwards: MAP for each focus area's id that id and those of the areas above it
//   kinds: LIST<STRING>? only agreements of these kinds
//   from: DATE? first day of the period
//   to: DATE? last day of the period; without both every agreement counts, whatever is known of its days
// column code: STRING the municipality
// column agreements: INTEGER how many agreements of it are known
// column valid: INTEGER how many of them are valid in the period
// column readWell: INTEGER how many of the valid ones were read well
// column weights: LIST<MAP> for each focus area how many valid agreements prioritise it or one below it
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
  COLLECT {
    UNWIND valid AS a
    MATCH (a)-[x:ABOUT]->(f:FocusArea)
    WHERE x.priorities > 0
    UNWIND $asked.upwards[f.id] AS focusArea
    WITH focusArea, count(DISTINCT a) AS stating
    RETURN {focusArea: focusArea, agreements: stating}
  } AS weights
