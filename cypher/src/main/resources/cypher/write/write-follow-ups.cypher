// Creates follow-ups with the actor that holds them.
// parameter rows: LIST<MAP> agreementId, the properties of FollowUp, forums: id, written, rule, at most one
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[:HAS_FOLLOW_UP]->(followUp:FollowUp {
  id: row.id, text: row.text, ordinal: row.ordinal, timesPerYear: row.timesPerYear, rule: row.rule
})
WITH followUp, row
CALL (followUp, row) {
  UNWIND row.forums AS use
  MATCH (actor:Actor {id: use.id})
  CREATE (followUp)-[:HELD_BY {written: use.written, rule: use.rule}]->(actor)
}
