// Lets agreements and their facts be searched for by kind, parties, days, focus areas and certainty: words for the
// full-text indexes, made so that no stemming changes them (a digit ends each) and nobody types them.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
WITH agreement, coalesce(agreement.validFrom, agreement.signedOn) AS from,
  [(municipality:Municipality)-[:PARTY_TO]->(agreement) | 'm' + municipality.code] AS municipalities,
  [(area:PoliceArea)-[:PARTY_TO]->(agreement) | 'p' + replace(area.id, '-', '') + '0'] AS areas,
  [day IN ['b' + toString(agreement.validFrom), 'e' + toString(agreement.validTo)] WHERE day IS NOT NULL
    | replace(day, '-', '')] AS ends
SET agreement.searchScope = reduce(scope = 'k' + replace(toLower(agreement.kind), '_', '') + '0 a' + agreement.id + '0',
      word IN municipalities + areas + ends | scope + ' ' + word),
    agreement.searchFrom = replace(toString(from), '-', ''),
    agreement.searchTo = CASE
      WHEN agreement.validTo IS NOT NULL THEN replace(toString(agreement.validTo), '-', '')
      WHEN agreement.openEnded THEN '99991231'
    END
WITH agreement
CALL (agreement) {
  MATCH (agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP]->(fact:Priority|Commitment|Goal|FollowUp)
  WITH agreement, fact, 'c' + toLower(fact.certainty) + '0' AS certainty,
    COLLECT { MATCH (fact)-[:CONCERNS]->(area:FocusArea) RETURN 'f' + replace(area.id, '-', '') + '0' AS word
      ORDER BY word } AS areas
  WITH agreement, fact, areas + CASE WHEN certainty IS NULL THEN [] ELSE [certainty] + [area IN areas | area + certainty]
    END AS words
  SET fact.searchScope = agreement.searchScope,
      fact.searchFacts = reduce(facts = head(words), word IN tail(words) | facts + ' ' + word),
      fact.searchFrom = agreement.searchFrom,
      fact.searchTo = agreement.searchTo
  WITH DISTINCT fact.searchFacts AS words
  ORDER BY words
  RETURN collect(words) AS stated
}
SET agreement.searchFacts = reduce(facts = head(stated), words IN tail(stated) | facts + ' ' + words)
