// The agreement that cites something.
// parameter asked: MAP what is asked, by the keys below
//   citation: STRING the id of a citation
// column agreement: STRING the agreement's id
MATCH (a:Agreement)-[:CITES]->(:Cited {id: $asked.citation})
RETURN a.id AS agreement
