// Makes a shared text of each wording that at least two agreements have, with every place where it stands.
// parameter holders: LIST<MAP> agreementId and documentId of where such wordings stand, those just written included
// parameter texts: MAP what the wordings say that no shared text stands for, by key
// column id: STRING of an agreement that shares one of them
UNWIND $holders AS holder
MATCH (agreement:Agreement {id: holder.agreementId})-[statement:STATED_IN]->(:Document {id: holder.documentId})
WITH DISTINCT statement
UNWIND range(0, size(statement.wordings) - 1) AS i
WITH statement.wordings[i] AS id, statement, i
WHERE $texts[id] IS NOT NULL
WITH id,
     count(DISTINCT startNode(statement)) AS agreements,
     collect({agreement: startNode(statement), documentId: endNode(statement).id, i: i, statement: statement}) AS places
WHERE agreements > 1
CREATE (shared:SharedText {id: id, text: $texts[id], words: size(split($texts[id], ' '))})
WITH shared, places
UNWIND places AS place
WITH shared, place.agreement AS agreement, place.documentId AS documentId, place.i AS i,
     place.statement.wordingPlaces AS numbers
CREATE (agreement)-[:SHARES {
  documentId: documentId,
  start: numbers[4 * i],
  end: numbers[4 * i + 1],
  firstWord: numbers[4 * i + 2],
  words: numbers[4 * i + 3]
}]->(shared)
RETURN DISTINCT agreement.id AS id
