// Creates commitments with all that they say.
// parameter rows: LIST<MAP> agreementId, the properties of Commitment, priorityId or null; the keys of makers in
// madeByMunicipalities, madeByPoliceAreas, madeByActors, madeByOthersAmong (of these only third parties); doers in
// roles, actors, the subject in methods, focusAreas, targetGroups: each id, written, rule
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[:HAS_COMMITMENT]->(commitment:Commitment {
  id: row.id,
  text: row.text,
  ordinal: row.ordinal,
  strength: row.strength,
  function: row.function,
  certainty: row.certainty,
  parties: row.parties,
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
WITH commitment, row
CALL (commitment, row) {
  UNWIND row.madeByMunicipalities AS key
  MATCH (municipality:Municipality {code: key})
  CREATE (commitment)-[:MADE_BY]->(municipality)
}
CALL (commitment, row) {
  UNWIND row.madeByPoliceAreas AS key
  MATCH (area:PoliceArea {id: key})
  CREATE (commitment)-[:MADE_BY]->(area)
}
CALL (commitment, row) {
  UNWIND row.madeByActors AS key
  MATCH (actor:Actor {id: key})
  CREATE (commitment)-[:MADE_BY]->(actor)
}
CALL (commitment, row) {
  UNWIND row.madeByOthersAmong AS key
  MATCH (other:Actor {id: key})
  WHERE other.side = 'OTHER'
  MERGE (commitment)-[:MADE_BY]->(other)
}
CALL (commitment, row) {
  UNWIND row.roles AS use
  MATCH (doingRole:Role {id: use.id})
  CREATE (commitment)-[:ASSIGNED_TO {function: row.function, written: use.written, rule: use.rule}]->(doingRole)
}
CALL (commitment, row) {
  UNWIND row.actors AS use
  MATCH (doingActor:Actor {id: use.id})
  CREATE (commitment)-[:ASSIGNED_TO {function: row.function, written: use.written, rule: use.rule}]->(doingActor)
}
CALL (commitment, row) {
  UNWIND row.methods AS use
  MATCH (method:Method {id: use.id})
  CREATE (commitment)-[:USES {written: use.written, rule: use.rule}]->(method)
}
CALL (commitment, row) {
  UNWIND row.focusAreas AS use
  MATCH (focusArea:FocusArea {id: use.id})
  CREATE (commitment)-[:CONCERNS {written: use.written, rule: use.rule}]->(focusArea)
}
CALL (commitment, row) {
  UNWIND row.targetGroups AS use
  MATCH (targetGroup:TargetGroup {id: use.id})
  CREATE (commitment)-[:FOR {written: use.written, rule: use.rule}]->(targetGroup)
}
CALL (commitment, row) {
  MATCH (priority:Priority {id: row.priorityId})
  CREATE (commitment)-[:UNDER]->(priority)
}
