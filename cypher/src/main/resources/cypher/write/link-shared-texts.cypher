// Makes a shared text of each wording that at least two agreements have, with every place where it stands.
// parameter queries: LIST<STRING> the keys of wordings that no shared text stands for, some hundreds in each
// parameter texts: MAP what they say, by key
// column id: STRING of an agreement that shares one of them
UNWIND $queries AS query
CALL db.index.fulltext.queryRelationships('statement_wordings', query) YIELD relationship
WITH DISTINCT relationship AS statement
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
