// A page of agreements, each with the parts that are asked for; or the agreements of known ids, when start is IDS.
// parameter asked: MAP what is asked, by the keys below
//   start: STRING where to begin: IDS, MUNICIPALITIES or ALL
//   agreements: LIST<STRING>? only these agreements
//   kinds: LIST<STRING>? only of these kinds
//   municipalities: LIST<STRING>? only with one of these as a party, by code
//   policeAreas: LIST<STRING>? only with one of these as a party, or with one of coveredMunicipalities
//   coveredMunicipalities: LIST<STRING> codes of the municipalities that policeAreas cover
//   activeOn: DATE? only valid on this day
//   validFromGte: DATE? only with a validity that begins on this day or later
//   validFromLte: DATE? only with a validity that begins on this day or earlier
//   validToGte: DATE? only with a validity that ends on this day or later
//   validToLte: DATE? only with a validity that ends on this day or earlier
//   focusAreas: LIST<STRING>? only that prioritise one of these, by id
//   methods: LIST<STRING>? only that name one of these, by id
//   order: STRING the sort key: TITLE, VALID_FROM, VALID_TO or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
//   parts: LIST<STRING> what to give besides the agreement's own values; see AgreementPart
// column key: STRING the sort key
// column agreement: MAP the agreement
CALL () {
    UNWIND CASE $asked.start WHEN 'IDS' THEN $asked.agreements ELSE [] END AS id
    MATCH (a:Agreement {id: id})
    RETURN a
  UNION
    UNWIND CASE $asked.start WHEN 'MUNICIPALITIES' THEN $asked.municipalities ELSE [] END AS code
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    RETURN a
  UNION
    UNWIND CASE $asked.start WHEN 'ALL' THEN ['ALL'] ELSE [] END AS every
    MATCH (a:Agreement)
    RETURN a
}
WITH a
WHERE ($asked.agreements IS NULL OR a.id IN $asked.agreements)
    AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
    AND ($asked.municipalities IS NULL
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.municipalities })
    AND ($asked.policeAreas IS NULL
        OR EXISTS { (p:PoliceArea)-[:PARTY_TO]->(a) WHERE p.id IN $asked.policeAreas }
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.coveredMunicipalities })
    AND ($asked.activeOn IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.activeOn
        AND (a.validTo >= $asked.activeOn OR a.validTo IS NULL AND a.openEnded))
    AND ($asked.validFromGte IS NULL OR a.validFrom >= $asked.validFromGte)
    AND ($asked.validFromLte IS NULL OR a.validFrom <= $asked.validFromLte)
    AND ($asked.validToGte IS NULL OR a.validTo >= $asked.validToGte)
    AND ($asked.validToLte IS NULL OR a.validTo <= $asked.validToLte)
    AND ($asked.focusAreas IS NULL
        OR EXISTS { (a)-[:HAS_PRIORITY]->(:Priority)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    AND ($asked.methods IS NULL OR EXISTS { (a)-[:MENTIONS]->(x:Method) WHERE x.id IN $asked.methods })
WITH a, CASE $asked.order
    WHEN 'ID' THEN ''
    WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '')
    WHEN 'VALID_TO' THEN coalesce(toString(a.validTo), '')
    ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
  END AS key
WHERE ($asked.aboveKey IS NULL OR key > $asked.aboveKey OR key = $asked.aboveKey AND a.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR key < $asked.belowKey OR key = $asked.belowKey AND a.id < $asked.belowId)
WITH a, key
ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN a.id END,
    CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN a.id END DESC
LIMIT $asked.limit
RETURN key, a {
  .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
  .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id },
  documents: CASE WHEN 'DOCUMENTS' IN $asked.parts THEN COLLECT {
      MATCH (a)-[:STATED_IN]->(d:Document)
      RETURN d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}
      ORDER BY d.name, d.id
    } END,
  signatories: CASE WHEN 'SIGNATORIES' IN $asked.parts THEN COLLECT {
      MATCH (a)-[s:SIGNED_BY]->(r:Role)
      RETURN DISTINCT {role: r.id, party: s.party, name: s.name} AS signatory
      ORDER BY signatory.party, signatory.role, signatory.name
    } END,
  priorities: CASE WHEN 'PRIORITIES' IN $asked.parts THEN COLLECT {
      MATCH (a)-[:HAS_PRIORITY]->(r:Priority)
      RETURN r {.id, .heading, .rank, .rule,
        parent: COLLECT { MATCH (r)-[:INSIDE]->(o:Priority) RETURN o.id },
        focusAreas: [(r)-[u:CONCERNS]->(f:FocusArea) | {id: f.id, written: u.written, rule: u.rule}],
        evidence: CASE WHEN 'FACT_EVIDENCE' IN $asked.parts THEN COLLECT {
              MATCH (r)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
              OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
              RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
                  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
              ORDER BY d.id, e.ordinal
          } END
      } ORDER BY r.rank, r.id
    } END,
  goals: CASE WHEN 'GOALS' IN $asked.parts THEN COLLECT {
      MATCH (a)-[:HAS_GOAL]->(g:Goal)
      RETURN g {.*,
        focusAreas: [(g)-[u:CONCERNS]->(f:FocusArea) | {id: f.id, written: u.written, rule: u.rule}],
        evidence: CASE WHEN 'FACT_EVIDENCE' IN $asked.parts THEN COLLECT {
              MATCH (g)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
              OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
              RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
                  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
              ORDER BY d.id, e.ordinal
          } END
      } ORDER BY g.ordinal, g.id
    } END,
  followUps: CASE WHEN 'FOLLOW_UPS' IN $asked.parts THEN COLLECT {
      MATCH (a)-[:HAS_FOLLOW_UP]->(f:FollowUp)
      RETURN f {.*,
        heldBy: [(f)-[:HELD_BY]->(h:Actor) | h.id],
        evidence: CASE WHEN 'FACT_EVIDENCE' IN $asked.parts THEN COLLECT {
              MATCH (f)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
              OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
              RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
                  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
              ORDER BY d.id, e.ordinal
          } END
      } ORDER BY f.ordinal, f.id
    } END,
  citations: CASE WHEN 'CITATIONS' IN $asked.parts THEN COLLECT {
      MATCH (a)-[:CITES]->(c:Cited)
      RETURN c {.id, .kind, .text, .rule,
        evidence: CASE WHEN 'FACT_EVIDENCE' IN $asked.parts THEN COLLECT {
              MATCH (c)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
              OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
              RETURN {quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule, section: s.heading,
                  document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
              ORDER BY d.id, e.ordinal
          } END
      } ORDER BY c.kind, c.text, c.id
    } END,
  mentions: CASE WHEN 'MENTIONS' IN $asked.parts THEN COLLECT {
      MATCH (a)-[n:MENTIONS]->(c:Method|Role|Actor|TargetGroup)
      MATCH (d:Document {id: n.documentId})
      RETURN {label: labels(c)[0], id: c.id, written: n.written, rule: n.rule, page: n.page, start: n.start,
        end: n.end,
        document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
      ORDER BY d.id, n.start, n.end, c.id
    } END,
  relatives: CASE WHEN 'RELATIVES' IN $asked.parts THEN {
    belongsTo: COLLECT {
      MATCH (a)-[:BELONGS_TO]->(b:Agreement)
      RETURN b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
          .policeAreasWritten,
          municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
          policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }}
      ORDER BY b.title, b.id
    },
    parts: COLLECT {
      MATCH (b:Agreement)-[:BELONGS_TO]->(a)
      RETURN b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
          .policeAreasWritten,
          municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
          policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }}
      ORDER BY b.title, b.id
    },
    predecessor: COLLECT {
      MATCH (a)-[:SUCCEEDS]->(b:Agreement)
      RETURN b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
          .policeAreasWritten,
          municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
          policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }}
      ORDER BY b.title, b.id
    },
    successor: COLLECT {
      MATCH (b:Agreement)-[:SUCCEEDS]->(a)
      RETURN b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
          .policeAreasWritten,
          municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
          policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }}
      ORDER BY b.title, b.id
    }
  } END,
  wording: CASE WHEN 'WORDING' IN $asked.parts THEN a {.words, .ownTextShare} END,
  evidence: CASE WHEN 'EVIDENCE' IN $asked.parts THEN COLLECT {
      MATCH (a)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
      OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
      RETURN {slot: e.slot, quote: p.text, page: p.page, start: p.start, end: p.end, rule: e.rule,
        section: s.heading,
        document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}
      ORDER BY d.id, p.start, e.slot
    } END
} AS agreement
