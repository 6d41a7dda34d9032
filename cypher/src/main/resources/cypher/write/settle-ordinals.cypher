// Numbers facts as the first of their documents does, whatever was imported first.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[:HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP]->(fact)
MATCH (fact)-[evidence:EVIDENCED_BY]->(:Passage)-[:IN_DOCUMENT]->(document:Document)
WITH fact, document.id AS documentId, min(evidence.place) AS place
ORDER BY documentId
WITH fact, collect(place)[0] AS place
WHERE fact.ordinal <> place
SET fact.ordinal = place
