// The shared texts that stand in a document.
// parameter documentId: STRING
// column id: STRING
MATCH (:Document {id: $documentId})<-[:STATED_IN]-(agreement:Agreement)
MATCH (agreement)-[place:SHARES]->(shared:SharedText)
WHERE place.documentId = $documentId
RETURN DISTINCT shared.id AS id
