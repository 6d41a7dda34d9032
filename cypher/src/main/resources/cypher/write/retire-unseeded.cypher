// Takes what the program's own resources no longer hold: deletes it where nothing uses it, keeps it where a fact does.
// parameter seeded: LIST<STRING> label/key of everything that the resources hold
// column label: STRING
// column key: STRING
// column used: BOOLEAN true where a fact uses it, so that it was kept
MATCH (node:FocusArea|Method|Role|Actor|TargetGroup|PoliceArea|Municipality|MunicipalityGroup|County)
WITH node, labels(node)[0] AS label, coalesce(node.code, node.id) AS key
WHERE NOT label + '/' + key IN $seeded
WITH node, label, key,
     EXISTS { (node)--(:Agreement|Priority|Commitment|Goal|FollowUp) } AS used
CALL (node, used) {
  WITH node, used
  WHERE NOT used
  DETACH DELETE node
}
RETURN label, key, used
ORDER BY label, key
