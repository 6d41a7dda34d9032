// Which of these agreements there are.
// parameter asked: MAP what is asked, by the keys below
//   agreements: LIST<STRING> ids of agreements
// column id: STRING the id of one that is there
UNWIND $asked.agreements AS id
MATCH (a:Agreement {id: id})
RETURN a.id AS id
