// The keys of everything that a fact may point at.
// column label: STRING
// column keys: LIST<STRING>
MATCH (node:Municipality|PoliceArea|FocusArea|Method|Role|Actor|TargetGroup)
RETURN labels(node)[0] AS label, collect(coalesce(node.code, node.id)) AS keys
