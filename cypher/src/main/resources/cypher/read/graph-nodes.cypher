// Every node, for the export of the whole graph. Where a file lay on the disk of whoever imported it is left out.
// column label: STRING its label
// column key: STRING what identifies it among its label
// column properties: MAP its properties
MATCH (n:Municipality|County|MunicipalityGroup|PoliceArea|FocusArea|Method|Role|Actor|TargetGroup|Dataset|Rule|Source
  |Document|Issue|Section|Passage|Agreement|Priority|Commitment|Goal|FollowUp|Cited|SharedText|ImportRun)
RETURN labels(n)[0] AS label, coalesce(n.code, n.id) AS key, CASE WHEN n:Source THEN n {.id, .name} ELSE properties(n) END AS properties
