// An agreement and the one before it, each with the facts that are compared.
// parameter asked: MAP what is asked, by the keys below
//   agreement: STRING the later agreement's id
//   against: STRING? the earlier one's id; what the later one succeeds where null
//   evidence: BOOLEAN whether to give passages
//   facts: INTEGER how many facts of each at most
// column side: STRING AFTER for the later agreement, BEFORE for the earlier one
// column agreement: MAP the agreement
// column readWell: BOOLEAN whether a document of it was read well
// column facts: LIST<MAP> its commitments, priorities and goals
CALL () {
    MATCH (a:Agreement {id: $asked.agreement})
    RETURN a, 'AFTER' AS side
  UNION
    MATCH (:Agreement {id: CASE WHEN $asked.against IS NULL THEN $asked.agreement END})-[:SUCCEEDS]->(a:Agreement)
    WITH a
    ORDER BY a.title, a.id
    LIMIT 1
    RETURN a, 'BEFORE' AS side
  UNION
    MATCH (a:Agreement {id: $asked.against})
    RETURN a, 'BEFORE' AS side
}
RETURN side,
  a {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }} AS agreement,
  EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } AS readWell,
  COLLECT {
    MATCH (a)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL]->(x:Priority|Commitment|Goal)
    WITH x, labels(x)[0] AS sort, coalesce(x.ordinal, x.rank) AS place
    ORDER BY sort, place, x.id
    LIMIT $asked.facts
    RETURN x {.id, .strength, .rank, .measureComparator, .measureValue, .measureUnit, .measurePer, .measurePerYear,
      .measureBaseline, .measureDeadline, .measureQuote, label: sort, text: coalesce(x.text, x.heading),
      concepts: COLLECT {
        MATCH (x)-[:CONCERNS|USES|FOR|ASSIGNED_TO]->(c:FocusArea|Method|TargetGroup|Role|Actor)
        WITH DISTINCT labels(c)[0] AS label, c.id AS id
        RETURN {label: label, id: id}
        ORDER BY label, id
      },
      evidence: CASE WHEN $asked.evidence THEN COLLECT {
        MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
          document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
        ORDER BY d.id, e.ordinal
      } END}
    ORDER BY sort, place, x.id
  } AS facts
