// Ties the wordings of a document that was just written to the texts that other agreements share already.
// parameter documentId: STRING
MATCH (document:Document {id: $documentId})<-[statement:STATED_IN]-(agreement:Agreement)
UNWIND range(0, size(statement.wordings) - 1) AS i
MATCH (shared:SharedText {id: statement.wordings[i]})
CREATE (agreement)-[:SHARES {
  documentId: $documentId,
  start: statement.wordingPlaces[4 * i],
  end: statement.wordingPlaces[4 * i + 1],
  firstWord: statement.wordingPlaces[4 * i + 2],
  words: statement.wordingPlaces[4 * i + 3]
}]->(shared)
