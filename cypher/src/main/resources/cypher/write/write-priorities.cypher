// Creates priorities with the focus areas that they concern, each inside the one that holds it.
// parameter rows: LIST<MAP> agreementId, the properties of Priority, focusAreas: id, written, rule, parentId or null
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[:HAS_PRIORITY]->(priority:Priority {
  id: row.id, heading: row.heading, rank: row.rank, rule: row.rule
})
WITH priority, row
CALL (priority, row) {
  UNWIND row.focusAreas AS use
  MATCH (focusArea:FocusArea {id: use.id})
  CREATE (priority)-[:CONCERNS {written: use.written, rule: use.rule}]->(focusArea)
}
CALL (priority, row) {
  MATCH (outer:Priority {id: row.parentId})
  CREATE (priority)-[:INSIDE]->(outer)
}
