// Audits the server at the given address by GraphQL over HTTP's own suite; prints one line for each audit that is not met.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
for (const result of results.filter((each) => each.status !== "ok")) {
  console.log(`${result.id} ${result.status}: ${result.name}: ${result.reason}`);
}
console.log(`${results.filter((each) => each.status === "ok").length} of ${results.length} audits are met`);
