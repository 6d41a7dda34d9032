// Deletes the facts of agreements that no passage states any longer.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP|CITES]->(fact)
WHERE NOT EXISTS { (fact)-[:EVIDENCED_BY]->(:Passage) }
DETACH DELETE fact
