// What agreements say of focus areas, by municipality or by groups of municipalities, in a period.
// parameter asked: MAP what is asked, by the keys below
//   municipalities: LIST<STRING> which municipalities, by code
//   rowsOf: MAP for each focus area's id the ids of the rows that it counts in
//   columnsOf: MAP for each municipality's code the keys of the columns that it counts in
//   kinds: LIST<STRING>? only agreements of these kinds
//   from: DATE first day of the period
//   to: DATE last day of the period
//   passages: INTEGER how many passages to give for each cell
// column known: LIST<MAP> for each municipality its code and its agreements: all, the valid, the valid and well read
// column cells: LIST<MAP> for each row and column that something is stated for what it is
CALL () {
    UNWIND $asked.municipalities AS code
    MATCH (m:Municipality {code: code})
    OPTIONAL MATCH (m)-[:PARTY_TO]->(a:Agreement)
    WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
    WITH code, a, coalesce(a.validFrom, a.signedOn) <= $asked.to
      AND (a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded) AS valid
    WITH code, count(a) AS agreements, count(CASE WHEN valid THEN a END) AS valid,
      count(CASE WHEN valid AND EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } THEN a END) AS readWell
    RETURN collect({code: code, agreements: agreements, valid: valid, readWell: readWell}) AS known
}
CALL (known) {
    UNWIND known AS each
    WITH each.code AS code WHERE each.valid > 0
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND coalesce(a.validFrom, a.signedOn) <= $asked.to
      AND (a.validTo >= $asked.from OR a.validTo IS NULL AND a.openEnded)
    CALL (a) {
        MATCH (a)-[:HAS_PRIORITY]->(r:Priority)-[:CONCERNS]->(f:FocusArea)
        RETURN r AS x, f, 5 AS rank
      UNION ALL
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)-[:CONCERNS]->(f:FocusArea)
        RETURN c AS x, f,
          CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 4 END AS rank
      UNION ALL
        MATCH (a)-[:HAS_GOAL]->(g:Goal)-[:CONCERNS]->(f:FocusArea)
        RETURN g AS x, f, 5 AS rank
    }
    UNWIND $asked.rowsOf[f.id] AS row
    UNWIND $asked.columnsOf[code] AS column
    WITH row, column, code, a, x, rank
    ORDER BY rank, x.id
    WITH row, column, min(rank) AS rank, count(DISTINCT a) AS agreements, collect(DISTINCT code) AS codes,
      count(DISTINCT CASE WHEN 'Priority' IN labels(x) THEN x END) AS priorities,
      count(DISTINCT CASE WHEN 'Commitment' IN labels(x) THEN x END) AS commitments,
      count(DISTINCT CASE WHEN 'Goal' IN labels(x) THEN x END) AS goals,
      count(DISTINCT CASE WHEN x.measureValue IS NOT NULL THEN x END) AS measures,
      collect(DISTINCT x)[0..$asked.passages] AS facts
    RETURN collect({row: row, column: column, codes: codes, agreements: agreements, priorities: priorities,
      commitments: commitments, goals: goals, measures: measures,
      strength: ['BINDING', 'INTENDED', 'RECOMMENDED', 'EXCLUDED', null][rank - 1],
      evidence: COLLECT {
        UNWIND facts AS x
        MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
          document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
        LIMIT $asked.passages
      }}) AS cells
}
RETURN known, cells
