// The agreements that a document states.
// parameter documentId: STRING
// column id: STRING
// column partyKey: STRING
MATCH (:Document {id: $documentId})<-[:STATED_IN]-(agreement:Agreement)
RETURN DISTINCT agreement.id AS id, agreement.partyKey AS partyKey
