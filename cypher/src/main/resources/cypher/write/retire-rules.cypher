// Deletes the rules that the program no longer has.
// parameter ids: LIST<STRING> the ids of those that it has
MATCH (rule:Rule)
WHERE NOT rule.id IN $ids
DELETE rule
