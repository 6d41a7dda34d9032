// Which of these wordings are known to stand in several agreements.
// parameter ids: LIST<STRING>
// column id: STRING
UNWIND $ids AS id
MATCH (shared:SharedText {id: id})
RETURN shared.id AS id
