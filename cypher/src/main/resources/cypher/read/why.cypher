// What is known of places in documents, and which rules read it.
// parameter asked: MAP what is asked, by the keys below
//   label: STRING the label of what is asked about: Passage, Agreement, a kind of fact, or Document for a part of one
//   id: STRING its id
//   start: INTEGER? where the part of a document begins
//   end: INTEGER? where it ends, exclusive
//   near: INTEGER how many letters around a place its issues may stand
//   places: INTEGER how many places at most
//   facts: INTEGER how many facts of a place at most
// column places: LIST<MAP> start, end, quote, document, sections, facts, mentions, issues, runs
// column rules: LIST<MAP> the rules that are named in the places, as far as the program has them
CALL () {
    UNWIND CASE $asked.label WHEN 'Passage' THEN [$asked.id] ELSE [] END AS id
    MATCH (p:Passage {id: id})-[:IN_DOCUMENT]->(d:Document)
    RETURN d, p.start AS start, p.end AS end
  UNION
    UNWIND CASE $asked.label WHEN 'Agreement' THEN [$asked.id] ELSE [] END AS id
    MATCH (:Agreement {id: id})-[:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
    RETURN d, p.start AS start, p.end AS end
  UNION
    UNWIND CASE WHEN $asked.label IN ['Passage', 'Agreement', 'Document'] THEN [] ELSE [$asked.id] END AS id
    MATCH (x:Priority|Commitment|Goal|FollowUp|Cited {id: id})
    WHERE $asked.label IN labels(x)
    MATCH (x)-[:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
    RETURN d, p.start AS start, p.end AS end
  UNION
    UNWIND CASE $asked.label WHEN 'Document' THEN [$asked.id] ELSE [] END AS id
    MATCH (d:Document {id: id})
    WHERE $asked.start < size(d.text)
    RETURN d, $asked.start AS start, CASE WHEN $asked.end > size(d.text) THEN size(d.text) ELSE $asked.end END AS end
}
WITH d, start, end
ORDER BY d.name, d.id, start, end
LIMIT $asked.places
WITH d, start, end, COLLECT {
    MATCH (p:Passage)-[:IN_DOCUMENT]->(d)
    WHERE p.start < end AND p.end > start
    RETURN p ORDER BY p.start, p.end
  } AS passages
WITH collect({
  start: start, end: end, quote: substring(d.text, start, end - start),
  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion},
  sections: COLLECT {
      MATCH (d)-[:HAS_SECTION]->(s:Section)
      WHERE s.start <= start AND start < s.end AND s.heading <> ''
      RETURN s {.heading, .level, .page, .start, .end} ORDER BY s.level, s.start
    },
  facts: COLLECT {
      UNWIND passages AS p
      CALL (p) {
          MATCH (a:Agreement)-[e:EVIDENCED_BY]->(p)
          RETURN a AS x, a, e, e.rule AS rule, e.slot AS slot
        UNION ALL
          MATCH (x:Priority|Commitment|Goal|FollowUp|Cited)-[e:EVIDENCED_BY]->(p)
          MATCH (a:Agreement)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP|CITES]->(x)
          RETURN x, a, e, x.rule AS rule, null AS slot
      }
      RETURN {
        label: labels(x)[0], id: x.id, slot: slot, text: coalesce(x.text, x.heading, x.title), rule: rule,
        readBy: e.rule, passage: p {.id, .start, .end, .page, quote: p.text},
        readings: [(x)-[u:CONCERNS|USES|FOR|HELD_BY|ASSIGNED_TO]->(c:FocusArea|Method|TargetGroup|Role|Actor) |
            {label: labels(c)[0], id: c.id, written: u.written, rule: u.rule}]
          + CASE WHEN x.measureRule IS NULL THEN [] ELSE [{written: x.measureQuote, rule: x.measureRule}] END,
        agreement: a {
          .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
          .policeAreasWritten,
          municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
          policeAreas: COLLECT { MATCH (o:PoliceArea)-[:PARTY_TO]->(a) RETURN o.id ORDER BY o.id }
        }}
      ORDER BY p.start, p.end, labels(x)[0], x.id, slot
      LIMIT $asked.facts
    },
  mentions: COLLECT {
      MATCH (a:Agreement)-[:STATED_IN]->(d)
      MATCH (a)-[n:MENTIONS]->(c:Method|Role|Actor|TargetGroup)
      WHERE n.documentId = d.id AND n.start < end AND n.end > start
      RETURN DISTINCT {label: labels(c)[0], id: c.id, written: n.written, rule: n.rule, start: n.start, end: n.end}
        AS mention ORDER BY mention.start, mention.id
    },
  issues: COLLECT {
      MATCH (d)-[:HAS_ISSUE]->(i:Issue)
      WHERE i.start < end + $asked.near AND i.end > start - $asked.near
      RETURN i {.kind, .message, .rule, .page, .start, .end} ORDER BY i.start, i.kind, i.id
    },
  runs: COLLECT {
      MATCH (r:ImportRun)-[:WROTE]->(d)
      RETURN r {.id, .startedAt, .finishedAt} ORDER BY r.startedAt DESC LIMIT 1
    }
}) AS places
CALL (places) {
    UNWIND places AS place
    UNWIND [n IN place.mentions | n.rule] + [i IN place.issues | i.rule]
      + reduce(rules = [], x IN place.facts | rules + [x.rule, x.readBy] + [r IN x.readings | r.rule]) AS id
    WITH DISTINCT id
    MATCH (rule:Rule {id: id})
    RETURN collect(rule {.*}) AS rules
}
RETURN places, rules
