// How many of an agreement's commitments only leave a concept to ordinary work, counted beside them, and their measures
// no longer: for those that are there already. Writing does the same from now on.
MATCH (agreement:Agreement)-[x:ABOUT]->(concept:FocusArea|Method|TargetGroup)
WITH x, COLLECT {
    MATCH (agreement)-[:HAS_COMMITMENT]->(c:Commitment {strength: 'EXCLUDED'})-[:CONCERNS|USES|FOR]->(concept)
    RETURN DISTINCT c
  } AS excluded
SET x.excluded = size(excluded), x.measures = x.measures - size([c IN excluded WHERE c.measureValue IS NOT NULL]);
MATCH (agreement:Agreement)-[x:DEALS_WITH]->(concept:FocusArea|Method)
WITH x, COLLECT {
    MATCH (agreement)-[:HAS_COMMITMENT]->(c:Commitment {strength: 'EXCLUDED'})
    MATCH (c)-[:CONCERNS|USES]->(:FocusArea|Method)-[:BROADER*0..]->(concept)
    RETURN DISTINCT c
  } AS excluded
SET x.excluded = size(excluded), x.measures = x.measures - size([c IN excluded WHERE c.measureValue IS NOT NULL]);
