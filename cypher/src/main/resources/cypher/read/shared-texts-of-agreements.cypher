// Where the texts of agreements stand in other agreements too.
// parameter asked: MAP what is asked, by the keys below
//   agreements: LIST<STRING> ids
//   first: INTEGER how many places of each agreement at most
//   elsewhere: INTEGER how many places elsewhere of each at most
// column agreement: STRING the agreement's id
// column places: LIST<MAP> its shared places, each with the document, the shared text and places elsewhere
UNWIND $asked.agreements AS id
MATCH (a:Agreement {id: id})
RETURN a.id AS agreement, COLLECT {
    MATCH (a)-[p:SHARES]->(s:SharedText)
    WITH p, s
    ORDER BY p.documentId, p.start, p.end
    LIMIT $asked.first
    MATCH (d:Document {id: p.documentId})
    RETURN {start: p.start, end: p.end,
      document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion},
      sharedText: s {.text, .words, agreements: COUNT { MATCH (o:Agreement)-[:SHARES]->(s) RETURN DISTINCT o }},
      elsewhere: COLLECT {
        MATCH (b:Agreement)-[q:SHARES]->(s)
        WHERE b <> a
        WITH b, q
        ORDER BY coalesce(toString(b.validFrom), '9999'), b.id, q.documentId, q.start
        LIMIT $asked.elsewhere
        MATCH (e:Document {id: q.documentId})
        RETURN {start: q.start, end: q.end,
          document: e {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion},
          agreement: b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo,
            .signedOn, .policeAreasWritten,
            municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
            policeAreas: COLLECT { MATCH (x:PoliceArea)-[:PARTY_TO]->(b) RETURN x.id ORDER BY x.id }}}
        ORDER BY coalesce(toString(b.validFrom), '9999'), b.id, q.documentId, q.start
      }}
    ORDER BY d.id, p.start, p.end
} AS places
