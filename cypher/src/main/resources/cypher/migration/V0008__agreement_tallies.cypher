// What agreements deal with, counted beside their facts: for those that are there already. Writing does the same from
// now on.
MATCH (agreement:Agreement)-[stale:ABOUT]->(:FocusArea|Method|TargetGroup)
DELETE stale;
MATCH (agreement:Agreement)
CALL (agreement) {
  MATCH (agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL]->(fact)
  MATCH (fact)-[:CONCERNS|USES|FOR]->(concept:FocusArea|Method|TargetGroup)
  WITH agreement, concept, count(DISTINCT fact) AS facts,
    count(DISTINCT CASE WHEN fact:Priority THEN fact END) AS priorities,
    count(DISTINCT CASE WHEN fact:Commitment THEN fact END) AS commitments,
    count(DISTINCT CASE WHEN fact:Goal THEN fact END) AS goals,
    count(DISTINCT CASE WHEN fact.strength = 'EXCLUDED' THEN fact END) AS excluded,
    count(DISTINCT CASE WHEN fact.measureValue IS NOT NULL AND coalesce(fact.strength, '') <> 'EXCLUDED' THEN fact END)
      AS measures,
    min(CASE fact.strength WHEN 'BINDING' THEN 0 WHEN 'INTENDED' THEN 1 WHEN 'RECOMMENDED' THEN 2
      WHEN 'EXCLUDED' THEN 3 END) AS rank
  WITH *, 1 + log(facts) AS weight
  ORDER BY weight
  CREATE (agreement)-[:ABOUT {facts: facts, weight: weight, priorities: priorities, commitments: commitments,
    goals: goals, excluded: excluded, measures: measures,
    strongest: ['BINDING', 'INTENDED', 'RECOMMENDED', 'EXCLUDED'][rank]}]->(concept)
  RETURN sqrt(sum(weight * weight)) AS length
}
CALL (agreement) {
  MATCH (agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL]->(fact)
  MATCH (fact)-[:CONCERNS|USES]->(:FocusArea|Method)-[:BROADER*0..]->(concept:FocusArea|Method)
  WITH agreement, concept, count(DISTINCT CASE WHEN fact:Priority THEN fact END) AS priorities,
    count(DISTINCT CASE WHEN fact:Commitment THEN fact END) AS commitments,
    count(DISTINCT CASE WHEN fact:Goal THEN fact END) AS goals,
    count(DISTINCT CASE WHEN fact.strength = 'EXCLUDED' THEN fact END) AS excluded,
    count(DISTINCT CASE WHEN fact.measureValue IS NOT NULL AND coalesce(fact.strength, '') <> 'EXCLUDED' THEN fact END)
      AS measures,
    min(CASE fact.strength WHEN 'BINDING' THEN 0 WHEN 'INTENDED' THEN 1 WHEN 'RECOMMENDED' THEN 2
      WHEN 'EXCLUDED' THEN 3 END) AS rank
  CREATE (agreement)-[:DEALS_WITH {priorities: priorities, commitments: commitments,
    goals: goals, excluded: excluded, measures: measures,
    strongest: ['BINDING', 'INTENDED', 'RECOMMENDED', 'EXCLUDED'][rank]}]->(concept)
}
SET agreement.profileLength = length;
