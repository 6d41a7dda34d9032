// Texts that agreements share, and where else a wording stands.
CREATE CONSTRAINT shared_text_key IF NOT EXISTS FOR (n:SharedText) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX statement_wordings IF NOT EXISTS FOR ()-[r:STATED_IN]-()
ON EACH [r.wordings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
