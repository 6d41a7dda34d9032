// Deletes agreements that stand in no document any longer; their facts are gone before.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
WHERE NOT EXISTS { (agreement)-[:STATED_IN]->(:Document) }
DETACH DELETE agreement
