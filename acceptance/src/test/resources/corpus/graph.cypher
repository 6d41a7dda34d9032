// What stands in the graph beyond shared nodes: each relationship's ends and type, and how many there are.
MATCH (from)-[relation]->(to)
WHERE NOT from:Municipality AND NOT from:PoliceArea AND NOT from:Method AND NOT from:FocusArea
  AND NOT from:Role AND NOT from:Actor AND NOT from:TargetGroup AND NOT from:ImportRun
  AND NOT any(label IN labels(from) WHERE label STARTS WITH '__')
   OR to:Agreement
WITH labels(from)[0] + ' ' + type(relation) + ' ' + labels(to)[0] AS line, count(*) AS number
RETURN line + ' ' + number AS line ORDER BY line
