// What at least some of several municipalities do in a period that another one does not.
// parameter asked: MAP what is asked, by the keys below
//   municipality: STRING the one, by code
//   peers: LIST<STRING> the others, by code
//   atLeast: INTEGER how many of the others are to do it
//   limit: INTEGER how many gaps to give, those that most of the others do first
//   shown: INTEGER how many of the others to give for each gap, those that do it most firmly first
//   focusAreaRows: MAP for each focus area's id the ids of the areas that it counts as; empty for no focus areas
//   methodRows: MAP for each method's id the ids of the methods that it counts as; empty for no methods
//   kinds: LIST<STRING>? only agreements of these kinds
//   certainty: STRING? of the others only commitments and goals read so surely
//   from: DATE? first day of the period
//   to: DATE? last day of the period; without both every agreement counts, whatever is known of its days
// column known: LIST<MAP> for each municipality how many agreements are known, valid, and valid and well read
// column done: LIST<MAP> label and id of what the one does itself
// column total: INTEGER how many gaps there are
// column gaps: LIST<MAP> label and id of what it does not, what it says of it, who of the others does it and how
CALL () {
    UNWIND $asked.peers + [$asked.municipality] AS code
    MATCH (m:Municipality {code: code})
    OPTIONAL MATCH (m)-[:PARTY_TO]->(a:Agreement)
    WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
    WITH code, a, ($asked.to IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.to)
      AND ($asked.from IS NULL OR a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded) AS valid
    WITH code, count(a) AS agreements, count(CASE WHEN valid THEN a END) AS valid,
      count(CASE WHEN valid AND EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } THEN a END) AS readWell
    RETURN collect({code: code, agreements: agreements, valid: valid, readWell: readWell}) AS known
}
CALL (known) {
    UNWIND known AS each
    WITH each.code AS code WHERE each.valid > 0
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND ($asked.to IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.to)
      AND ($asked.from IS NULL OR a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded)
    CALL (a, code) {
        WITH a, code
        WHERE size(keys($asked.focusAreaRows)) > 0
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)-[:CONCERNS]->(f:FocusArea)
        WHERE $asked.certainty IS NULL OR code = $asked.municipality OR c.certainty = $asked.certainty
        RETURN c AS x, 'FocusArea' AS label, $asked.focusAreaRows[f.id] AS rows,
          CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 5 END AS rank
      UNION ALL
        WITH a, code
        WHERE size(keys($asked.methodRows)) > 0
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)-[:USES]->(w:Method)
        WHERE $asked.certainty IS NULL OR code = $asked.municipality OR c.certainty = $asked.certainty
        RETURN c AS x, 'Method' AS label, $asked.methodRows[w.id] AS rows,
          CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 5 END AS rank
      UNION ALL
        WITH a, code
        WHERE size(keys($asked.focusAreaRows)) > 0
        MATCH (a)-[:HAS_PRIORITY]->(r:Priority)-[:CONCERNS]->(f:FocusArea)
        RETURN r AS x, 'FocusArea' AS label, $asked.focusAreaRows[f.id] AS rows, 4 AS rank
      UNION ALL
        WITH a, code
        WHERE size(keys($asked.focusAreaRows)) > 0
        MATCH (a)-[:HAS_GOAL]->(g:Goal)-[:CONCERNS]->(f:FocusArea)
        WHERE $asked.certainty IS NULL OR code = $asked.municipality OR g.certainty = $asked.certainty
        RETURN g AS x, 'FocusArea' AS label, $asked.focusAreaRows[f.id] AS rows, 4 AS rank
      UNION ALL
        WITH a, code
        WHERE size(keys($asked.methodRows)) > 0
        MATCH (a)-[:MENTIONS]->(w:Method)
        RETURN a AS x, 'Method' AS label, $asked.methodRows[w.id] AS rows, 6 AS rank
    }
    UNWIND rows AS id
    WITH label, id, code, min(rank) AS best, collect(DISTINCT x) AS said
    WITH label, id, code, best, said, [x IN said WHERE x:Commitment] AS commitments
    ORDER BY best, size(commitments) DESC, code
    WITH label, id, collect({code: code, best: best, priorities: size([x IN said WHERE x:Priority]),
      goals: size([x IN said WHERE x:Goal]), naming: size([x IN said WHERE x:Agreement]),
      commitments: commitments}) AS sayings
    WITH label, id, [each IN sayings WHERE each.code <> $asked.municipality AND each.best < 5] AS peers,
      head([each IN sayings WHERE each.code = $asked.municipality]) AS own
    ORDER BY size(peers) DESC, size([each IN peers WHERE each.best = 1]) DESC, id, label
    RETURN collect(CASE WHEN own.best < 5 THEN {label: label, id: id} END) AS done,
      collect(CASE WHEN coalesce(own.best, 6) >= 5 AND size(peers) >= $asked.atLeast THEN {label: label, id: id,
        naming: coalesce(own.naming, 0), excluded: size(coalesce(own.commitments, [])), peers: peers} END) AS open
}
RETURN known, done, size(open) AS total, [gap IN open[0..$asked.limit] | gap {.label, .id, .naming, .excluded,
  codes: [each IN gap.peers | each.code],
  peers: [each IN gap.peers[0..$asked.shown] | each {.code, .priorities, .goals, .naming,
    commitments: [c IN each.commitments | {id: c.id, strength: c.strength, measured: c.measureValue IS NOT NULL,
      methods: [(c)-[:USES]->(w:Method) | w.id], focusAreas: [(c)-[:CONCERNS]->(f:FocusArea) | f.id],
      responsible: [(c)-[u:ASSIGNED_TO]->(w:Role|Actor) | {label: labels(w)[0], id: w.id, function: u.function}]}]}]}]
  AS gaps
