// Ties what identifies agreements to the passages that say so.
// parameter rows: LIST<MAP> agreementId, passageId, slot, rule
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CALL (agreement, row) {
  MATCH (passage:Passage {id: row.passageId})
  CREATE (agreement)-[:EVIDENCED_BY {slot: row.slot, rule: row.rule}]->(passage)
}
