// Deletes some of the nodes of documents and runs; asked again until nothing is left.
// parameter size: INTEGER how many at most
// column deleted: INTEGER
MATCH (node:
  Source|Document|Issue|Section|Passage|Agreement|Priority|Commitment|Goal|FollowUp|Cited|SharedText|ImportRun
)
WITH node
LIMIT $size
DETACH DELETE node
RETURN count(*) AS deleted
