// What rules say of themselves, so that a rule id in an answer can be asked about.
CREATE CONSTRAINT rule_key IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE;
