// Search within focus areas and certainties: what is stated at a place stands in the full-text indexes, too.
DROP INDEX passage_text IF EXISTS;
DROP INDEX commitment_text IF EXISTS;
DROP INDEX heading_text IF EXISTS;
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage)
ON EACH [n.text, n.searchScope, n.searchFacts, n.searchFrom, n.searchTo]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX commitment_text IF NOT EXISTS FOR (n:Commitment|Goal|FollowUp)
ON EACH [n.text, n.searchScope, n.searchFacts, n.searchFrom, n.searchTo]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX heading_text IF NOT EXISTS FOR (n:Section|Priority|Agreement)
ON EACH [n.heading, n.title, n.searchScope, n.searchFacts, n.searchFrom, n.searchTo]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
