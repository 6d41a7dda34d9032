// What agreements hold, noted beside them: for those that are there already. Writing does the same from now on.
MATCH (x:Agreement)
SET x.holds = [element IN [
  CASE WHEN x.validityBasis <> 'NONE' THEN 'VALIDITY' END,
  CASE WHEN x.signedOn IS NOT NULL THEN 'SIGNING_DAY' END,
  CASE WHEN EXISTS { (x)-[:SIGNED_BY]->(:Role) } THEN 'SIGNATORY' END,
  CASE WHEN EXISTS { (x)-[:CITES]->(:Cited {kind: 'DATA_SOURCE'}) } THEN 'DATA_SOURCE' END,
  CASE WHEN EXISTS { (x)-[:HAS_PRIORITY]->(:Priority) } THEN 'PRIORITY' END,
  CASE WHEN EXISTS { (x)-[:HAS_GOAL]->(:Goal) } THEN 'GOAL' END,
  CASE WHEN EXISTS { (x)-[:HAS_GOAL|HAS_COMMITMENT]->(y:Goal|Commitment) WHERE y.measureValue IS NOT NULL }
    THEN 'MEASURABLE_TARGET' END,
  CASE WHEN EXISTS { (x)-[:HAS_COMMITMENT]->(c:Commitment) WHERE c.strength <> 'EXCLUDED' } THEN 'COMMITMENT' END,
  CASE WHEN EXISTS { (x)-[:HAS_COMMITMENT]->(:Commitment)-[:ASSIGNED_TO]->(:Role|Actor) } THEN 'RESPONSIBLE' END,
  CASE WHEN EXISTS { (x)-[:HAS_COMMITMENT]->(:Commitment)-[:ASSIGNED_TO]->(:Role) } THEN 'RESPONSIBLE_ROLE' END,
  CASE WHEN EXISTS { (x)-[:HAS_FOLLOW_UP]->(:FollowUp) } THEN 'FOLLOW_UP' END,
  CASE WHEN EXISTS { (x)-[:HAS_FOLLOW_UP]->(y:FollowUp) WHERE y.timesPerYear IS NOT NULL }
    THEN 'FOLLOW_UP_FREQUENCY' END
] WHERE element IS NOT NULL];
