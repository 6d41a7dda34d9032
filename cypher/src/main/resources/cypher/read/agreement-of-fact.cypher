// The agreement that states a priority or citation.
// parameter asked: MAP what is asked, by the keys below
//   fact: STRING the id of a priority or citation
// column agreement: STRING the agreement's id
CALL () {
    MATCH (a:Agreement)-[:HAS_PRIORITY]->(:Priority {id: $asked.fact})
    RETURN a
  UNION
    MATCH (a:Agreement)-[:CITES]->(:Cited {id: $asked.fact})
    RETURN a
}
RETURN a.id AS agreement
