// Deletes what a document says of agreements directly: that it states them, whom they name, who signed, what is shared.
// parameter documentId: STRING
MATCH (:Document {id: $documentId})<-[statement:STATED_IN]-(agreement:Agreement)
DELETE statement
WITH agreement
CALL (agreement) {
  MATCH (agreement)-[said:MENTIONS|SIGNED_BY|SHARES]->()
  WHERE said.documentId = $documentId
  DELETE said
}
