// Where wordings stand: each agreement and document that has one of them, by the full-text index on STATED_IN.
// Asked before the transaction deletes anything: afterwards the index passes over relationships whose number is that of
// a node deleted in the same transaction.
// parameter queries: LIST<STRING> the keys of wordings, some hundreds in each
// column agreementId: STRING
// column documentId: STRING
UNWIND $queries AS query
CALL db.index.fulltext.queryRelationships('statement_wordings', query) YIELD relationship
WITH DISTINCT relationship AS statement
RETURN startNode(statement).id AS agreementId, endNode(statement).id AS documentId
