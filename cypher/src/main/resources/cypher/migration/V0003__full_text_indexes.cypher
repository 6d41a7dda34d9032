// Search in Swedish: words are reduced to their stems by the analyzer.
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX commitment_text IF NOT EXISTS FOR (n:Commitment|Goal|FollowUp)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX heading_text IF NOT EXISTS FOR (n:Section|Priority|Agreement)
ON EACH [n.heading, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX concept_labels IF NOT EXISTS FOR (n:FocusArea|Method|Role|Actor|TargetGroup|Municipality)
ON EACH [n.sv, n.en, n.abbreviation, n.alternatives, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
