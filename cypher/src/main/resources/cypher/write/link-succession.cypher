// Lets each agreement succeed the latest earlier one of the same parties and kind. Agreements of the same
// municipalities with police areas that differ are of different parts of a city, and form lines of their own.
// parameter partyKeys: LIST<STRING> of the agreements to look at
UNWIND $partyKeys AS partyKey
MATCH (later:Agreement {partyKey: partyKey})
WHERE later.kind <> 'APPENDIX'
CALL (later) {
  MATCH (earlier:Agreement {partyKey: later.partyKey, kind: later.kind})
  WHERE earlier.validFrom < later.validFrom
    AND (
      NOT EXISTS { (later)<-[:PARTY_TO]-(:PoliceArea) }
      OR NOT EXISTS { (earlier)<-[:PARTY_TO]-(:PoliceArea) }
      OR EXISTS { (later)<-[:PARTY_TO]-(:PoliceArea)-[:PARTY_TO]->(earlier) }
    )
  WITH earlier.validFrom AS begun, collect(earlier) AS begunThen
  ORDER BY begun DESC
  LIMIT 1
  RETURN collect(begunThen) AS found
}
WITH later, coalesce(found[0], []) AS predecessors
CALL (later, predecessors) {
  MATCH (later)-[stale:SUCCEEDS]->(other:Agreement)
  WHERE NOT other IN predecessors
  DELETE stale
}
CALL (later, predecessors) {
  UNWIND predecessors AS predecessor
  MERGE (later)-[:SUCCEEDS]->(predecessor)
}
