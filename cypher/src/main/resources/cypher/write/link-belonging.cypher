// Lets each plan or appendix belong to its agreement: the one in the same document, a promise there when there is no
// agreement, else the latest agreement of the same parties whose validity overlaps.
// parameter agreementIds: LIST<STRING> whose documents changed
// parameter partyKeys: LIST<STRING> whose agreements changed
CALL () {
  UNWIND $agreementIds AS agreementId
  MATCH (part:Agreement {id: agreementId})
  RETURN part
  UNION
  UNWIND $partyKeys AS partyKey
  MATCH (part:Agreement {partyKey: partyKey})
  RETURN part
}
WITH part
WHERE part.kind IN ['ACTION_PLAN', 'APPENDIX']
CALL (part) {
  MATCH (part)-[:STATED_IN]->(:Document)<-[:STATED_IN]-(whole:Agreement)
  WHERE whole.kind IN ['COOPERATION_AGREEMENT', 'CITIZEN_PROMISE']
  WITH whole.kind AS kind, collect(DISTINCT whole) AS wholes
  ORDER BY kind DESC
  LIMIT 1
  RETURN collect(wholes) AS beside
}
CALL (part) {
  MATCH (whole:Agreement {partyKey: part.partyKey, kind: 'COOPERATION_AGREEMENT'})
  WHERE part.partyKey <> ''
    AND part.validFrom <= coalesce(whole.validTo, CASE WHEN whole.openEnded THEN part.validFrom END)
    AND coalesce(part.validTo, part.validFrom) >= whole.validFrom
    AND (
      NOT EXISTS { (part)<-[:PARTY_TO]-(:PoliceArea) }
      OR NOT EXISTS { (whole)<-[:PARTY_TO]-(:PoliceArea) }
      OR EXISTS { (part)<-[:PARTY_TO]-(:PoliceArea)-[:PARTY_TO]->(whole) }
    )
  WITH whole.validFrom AS begun, collect(whole) AS wholes
  ORDER BY begun DESC
  LIMIT 1
  RETURN collect(wholes) AS overlapping
}
WITH part, coalesce(beside[0], overlapping[0], []) AS wholes
CALL (part, wholes) {
  MATCH (part)-[stale:BELONGS_TO]->(other:Agreement)
  WHERE NOT other IN wholes
  DELETE stale
}
CALL (part, wholes) {
  UNWIND wholes AS whole
  MERGE (part)-[:BELONGS_TO]->(whole)
}
