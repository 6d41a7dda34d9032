// What questions filter and sort by.
CREATE INDEX municipality_name IF NOT EXISTS FOR (n:Municipality) ON (n.name, n.code);
CREATE INDEX municipality_population IF NOT EXISTS FOR (n:Municipality) ON (n.population, n.code);
CREATE INDEX police_area_level IF NOT EXISTS FOR (n:PoliceArea) ON (n.level);
CREATE INDEX police_area_name IF NOT EXISTS FOR (n:PoliceArea) ON (n.name, n.id);
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
CREATE INDEX agreement_valid_from IF NOT EXISTS FOR (n:Agreement) ON (n.validFrom);
CREATE INDEX agreement_valid_from_id IF NOT EXISTS FOR (n:Agreement) ON (n.validFrom, n.id);
CREATE INDEX agreement_valid_to IF NOT EXISTS FOR (n:Agreement) ON (n.validTo);
CREATE INDEX agreement_title IF NOT EXISTS FOR (n:Agreement) ON (n.title, n.id);
CREATE INDEX agreement_parties IF NOT EXISTS FOR (n:Agreement) ON (n.partyKey, n.kind);
CREATE INDEX commitment_strength IF NOT EXISTS FOR (n:Commitment) ON (n.strength);
CREATE INDEX commitment_strength_id IF NOT EXISTS FOR (n:Commitment) ON (n.strength, n.id);
CREATE INDEX commitment_function IF NOT EXISTS FOR (n:Commitment) ON (n.function);
CREATE INDEX commitment_measure_value IF NOT EXISTS FOR (n:Commitment) ON (n.measureValue);
CREATE INDEX goal_measure_value IF NOT EXISTS FOR (n:Goal) ON (n.measureValue);
