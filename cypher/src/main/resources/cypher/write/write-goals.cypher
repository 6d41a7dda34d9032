// Creates goals with the focus areas that they concern.
// parameter rows: LIST<MAP> agreementId, the properties of Goal, focusAreas: id, written, rule
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[:HAS_GOAL]->(goal:Goal {
  id: row.id,
  text: row.text,
  ordinal: row.ordinal,
  certainty: row.certainty,
  rule: row.rule,
  measureComparator: row.measureComparator,
  measureValue: row.measureValue,
  measureUnit: row.measureUnit,
  measurePer: row.measurePer,
  measurePerYear: row.measurePerYear,
  measureBaseline: row.measureBaseline,
  measureDeadline: row.measureDeadline,
  measureQuote: row.measureQuote,
  measureRule: row.measureRule
})
WITH goal, row
CALL (goal, row) {
  UNWIND row.focusAreas AS use
  MATCH (focusArea:FocusArea {id: use.id})
  CREATE (goal)-[:CONCERNS {written: use.written, rule: use.rule}]->(focusArea)
}
