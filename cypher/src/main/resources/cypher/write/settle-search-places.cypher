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
  MATCH (document)<-[:IN_DOCUMENT]-(passage:Passage)
  WHERE statement.start <= passage.start AND passage.start < statement.end
  WITH agreement, passage, COLLECT {
    MATCH (passage:Passage)<-[:EVIDENCED_BY]-(fact:Priority|Commitment|Goal)
    WHERE fact.searchFacts IS NOT NULL
    RETURN DISTINCT fact.searchFacts AS words ORDER BY words
  } AS stated
  SET passage.searchScope = agreement.searchScope,
      passage.searchFacts = reduce(facts = head(stated), words IN tail(stated) | facts + ' ' + words),
      passage.searchFrom = agreement.searchFrom,
      passage.searchTo = agreement.searchTo
}
CALL (document, agreement, statement) {
  MATCH (document)-[:HAS_SECTION]->(section:Section)
  WHERE statement.start <= section.start AND section.start < statement.end
  WITH agreement, section, COLLECT {
    MATCH (section:Section)<-[:IN_SECTION]-(:Passage)<-[:EVIDENCED_BY]-(fact:Priority|Commitment|Goal)
    WHERE fact.searchFacts IS NOT NULL
    RETURN DISTINCT fact.searchFacts AS words ORDER BY words
  } AS stated
  SET section.searchScope = agreement.searchScope,
      section.searchFacts = reduce(facts = head(stated), words IN tail(stated) | facts + ' ' + words),
      section.searchFrom = agreement.searchFrom,
      section.searchTo = agreement.searchTo
}
