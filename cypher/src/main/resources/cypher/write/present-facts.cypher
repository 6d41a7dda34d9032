// Which of these facts the graph holds already, from another document.
// parameter ids: LIST<STRING>
// column id: STRING
UNWIND $ids AS id
MATCH (fact:Priority|Commitment|Goal|FollowUp|Cited {id: id})
RETURN fact.id AS id
