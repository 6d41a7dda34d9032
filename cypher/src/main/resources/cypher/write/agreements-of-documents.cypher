// The agreements that documents state.
// parameter documentIds: LIST<STRING>
// column id: STRING
// column partyKey: STRING
UNWIND $documentIds AS documentId
MATCH (:Document {id: documentId})<-[:STATED_IN]-(agreement:Agreement)
RETURN DISTINCT agreement.id AS id, agreement.partyKey AS partyKey
