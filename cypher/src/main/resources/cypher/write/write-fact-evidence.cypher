// Ties facts to the passages that state them.
// parameter rows: LIST<MAP> factId, passageId, rule, ordinal: the passage's place in the fact, place: the fact's place
// in the document
UNWIND $rows AS row
MATCH (fact:Priority|Commitment|Goal|FollowUp|Cited {id: row.factId})
CALL (fact, row) {
  MATCH (passage:Passage {id: row.passageId})
  CREATE (fact)-[:EVIDENCED_BY {rule: row.rule, ordinal: row.ordinal, place: row.place}]->(passage)
}
