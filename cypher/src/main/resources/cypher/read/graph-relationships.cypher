// Every relationship, for the export of the whole graph.
// column fromLabel: STRING the label of the node it begins at
// column fromKey: STRING what identifies that node among its label
// column type: STRING its type
// column toLabel: STRING the label of the node it leads to
// column toKey: STRING what identifies that node among its label
// column properties: MAP all its properties
MATCH (n:Municipality|County|MunicipalityGroup|PoliceArea|FocusArea|Method|Role|Actor|TargetGroup|Dataset|Rule|Source
  |Document|Issue|Section|Passage|Agreement|Priority|Commitment|Goal|FollowUp|Cited|SharedText|ImportRun)-[r]->(m)
RETURN labels(n)[0] AS fromLabel, coalesce(n.code, n.id) AS fromKey, type(r) AS type,
  labels(m)[0] AS toLabel, coalesce(m.code, m.id) AS toKey, properties(r) AS properties
