// Counts what the graph holds.
// column municipalities: INTEGER
// column policeAreas: INTEGER
// column sources: INTEGER
// column documents: INTEGER
// column agreements: INTEGER
// column priorities: INTEGER
// column commitments: INTEGER
// column goals: INTEGER
// column followUps: INTEGER
// column passages: INTEGER
// column issues: INTEGER
// column municipalitiesWithAgreement: INTEGER municipalities that are party to an agreement
RETURN COUNT { (:Municipality) } AS municipalities,
       COUNT { (:PoliceArea) } AS policeAreas,
       COUNT { (:Source) } AS sources,
       COUNT { (:Document) } AS documents,
       COUNT { (:Agreement) } AS agreements,
       COUNT { (:Priority) } AS priorities,
       COUNT { (:Commitment) } AS commitments,
       COUNT { (:Goal) } AS goals,
       COUNT { (:FollowUp) } AS followUps,
       COUNT { (:Passage) } AS passages,
       COUNT { (:Issue) } AS issues,
       COUNT { MATCH (municipality:Municipality) WHERE EXISTS { (municipality)-[:PARTY_TO]->(:Agreement) } }
         AS municipalitiesWithAgreement
