// Lets the passages and sections of agreements' documents be searched for as their agreements are, and as what is stated
// there is; where one agreement stands inside another, as the inner one, which begins later.
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
  WITH agreement, place, COLLECT {
    MATCH (place)<-[:EVIDENCED_BY]-(fact:Priority|Commitment|Goal)
    WHERE fact.searchFacts IS NOT NULL
    RETURN DISTINCT fact.searchFacts AS words ORDER BY words
  } AS stated
  SET place.searchScope = agreement.searchScope,
      place.searchFacts = reduce(facts = head(stated), words IN tail(stated) | facts + ' ' + words),
      place.searchFrom = agreement.searchFrom,
      place.searchTo = agreement.searchTo
}
CALL (document, agreement, statement) {
  MATCH (document)-[:HAS_SECTION]->(place:Section)
  WHERE statement.start <= place.start AND place.start < statement.end
  WITH agreement, place, COLLECT {
    MATCH (place)<-[:IN_SECTION]-(:Passage)<-[:EVIDENCED_BY]-(fact:Priority|Commitment|Goal)
    WHERE fact.searchFacts IS NOT NULL
    RETURN DISTINCT fact.searchFacts AS words ORDER BY words
  } AS stated
  SET place.searchScope = agreement.searchScope,
      place.searchFacts = reduce(facts = head(stated), words IN tail(stated) | facts + ' ' + words),
      place.searchFrom = agreement.searchFrom,
      place.searchTo = agreement.searchTo
}
