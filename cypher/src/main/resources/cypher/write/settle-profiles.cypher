// Counts what the facts of agreements are about, so that agreements can be compared without reading facts.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
CALL (agreement) {
  MATCH (agreement)-[stale:ABOUT]->(:FocusArea|Method|TargetGroup)
  DELETE stale
}
CALL (agreement) {
  MATCH (agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL]->(fact)
  MATCH (fact)-[:CONCERNS|USES|FOR]->(concept:FocusArea|Method|TargetGroup)
  WITH agreement, concept, count(DISTINCT fact) AS facts
  WITH agreement, concept, facts, 1 + log(facts) AS weight
  ORDER BY weight
  CREATE (agreement)-[:ABOUT {facts: facts, weight: weight}]->(concept)
  RETURN sqrt(sum(weight * weight)) AS length
}
SET agreement.profileLength = length
