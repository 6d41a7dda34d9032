// Lets agreements and their facts be searched for by kind, parties and days: words for the full-text indexes, made so
// that no stemming changes them (a digit ends each) and nobody types them.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
WITH agreement, coalesce(agreement.validFrom, agreement.signedOn) AS from,
  [(municipality:Municipality)-[:PARTY_TO]->(agreement) | 'm' + municipality.code] AS municipalities,
  [(area:PoliceArea)-[:PARTY_TO]->(agreement) | 'p' + replace(area.id, '-', '') + '0'] AS areas
SET agreement.searchScope = reduce(scope = 'k' + replace(toLower(agreement.kind), '_', '') + '0 a' + agreement.id + '0',
      word IN municipalities + areas | scope + ' ' + word),
    agreement.searchFrom = replace(toString(from), '-', ''),
    agreement.searchTo = CASE
      WHEN agreement.validTo IS NOT NULL THEN replace(toString(agreement.validTo), '-', '')
      WHEN agreement.openEnded THEN '99991231'
    END
WITH agreement
MATCH (agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP]->(fact:Priority|Commitment|Goal|FollowUp)
SET fact.searchScope = agreement.searchScope,
    fact.searchFrom = agreement.searchFrom,
    fact.searchTo = agreement.searchTo
