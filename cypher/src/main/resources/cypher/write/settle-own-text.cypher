// Counts the words of agreements, and the share of them that no other agreement has, in the first of their documents.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})-[statement:STATED_IN]->(document:Document)
WITH agreement, statement.words AS words, document.id AS documentId
ORDER BY documentId
WITH agreement, collect({words: words, documentId: documentId})[0] AS first
CALL (agreement, first) {
  MATCH (agreement)-[place:SHARES]->(:SharedText)
  WHERE place.documentId = first.documentId
  WITH place.firstWord AS begin, place.firstWord + place.words AS finish
  ORDER BY begin, finish
  WITH collect([begin, finish]) AS places
  RETURN reduce(seen = [0, 0], each IN places |
    CASE
      WHEN each[1] <= seen[0] THEN seen
      WHEN each[0] >= seen[0] THEN [each[1], seen[1] + each[1] - each[0]]
      ELSE [each[1], seen[1] + each[1] - seen[0]]
    END
  )[1] AS copied
}
SET agreement.words = first.words,
    agreement.ownTextShare = CASE WHEN first.words > 0 THEN 1.0 - toFloat(copied) / first.words END
