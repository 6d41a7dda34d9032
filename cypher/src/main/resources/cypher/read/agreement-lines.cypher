// The agreements of a municipality with those that each of them succeeds.
// parameter asked: MAP what is asked, by the keys below
//   municipality: STRING the code
//   kinds: LIST<STRING>? only agreements of these kinds
// column agreement: MAP the agreement
// column predecessors: LIST<STRING> the ids of those that it succeeds
MATCH (:Municipality {code: $asked.municipality})-[:PARTY_TO]->(a:Agreement)
WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
RETURN a {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }} AS agreement,
  COLLECT { MATCH (a)-[:SUCCEEDS]->(b:Agreement) RETURN b.id ORDER BY b.id } AS predecessors
ORDER BY coalesce(toString(a.validFrom), '9999'), a.id
