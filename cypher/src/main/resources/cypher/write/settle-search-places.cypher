// Lets the passages and sections of agreements' documents be searched for as their agreements are; where one agreement
// stands inside another, as the inner one, which begins later.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[:STATED_IN]->(document:Document)
WITH DISTINCT document
MATCH (agreement:Agreement)-[statement:STATED_IN]->(document)
WITH document, agreement, statement
ORDER BY document.id, statement.start, statement.end DESC, agreement.id
CALL (document, agreement, statement) {
  MATCH (document)<-[:IN_DOCUMENT]-(place:Passage)
  WHERE statement.start <= place.start AND place.start < statement.end
  SET place.searchScope = agreement.searchScope,
      place.searchFrom = agreement.searchFrom,
      place.searchTo = agreement.searchTo
}
CALL (document, agreement, statement) {
  MATCH (document)-[:HAS_SECTION]->(place:Section)
  WHERE statement.start <= place.start AND place.start < statement.end
  SET place.searchScope = agreement.searchScope,
      place.searchFrom = agreement.searchFrom,
      place.searchTo = agreement.searchTo
}
