// Pages through all commitments with one of npm's clients. Says `page` after each page, and asks for the next when it is
// given a line; in the end it prints the id of every commitment that it got, one a line.
import { createInterface } from "node:readline";
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client/core/index.js";
import { relayStylePagination } from "@apollo/client/utilities/index.js";
import { Client, fetchExchange } from "@urql/core";
import { GraphQLClient } from "graphql-request";

const QUERY = `query Commitments($after: String) {
  commitments(first: 7, after: $after) {
    edges { cursor node { id text } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Each gives the whole list that it holds once the page after a cursor is there. */
const clients = {
  "graphql-request": (url) => {
    const client = new GraphQLClient(url);
    const edges = [];
    return async (after) => {
      const { commitments } = await client.request(QUERY, { after });
      edges.push(...commitments.edges);
      return { ...commitments, edges };
    };
  },
  urql: (url) => {
    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: true });
    const edges = [];
    return async (after) => {
      const { data, error } = await client.query(QUERY, { after }).toPromise();
      if (error) throw error;
      edges.push(...data.commitments.edges);
      return { ...data.commitments, edges };
    };
  },
  // Apollo merges the pages itself, by its rules for Relay connections.
  apollo: (url) => {
    const cache = new InMemoryCache({ typePolicies: { Query: { fields: { commitments: relayStylePagination() } } } });
    const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
    const query = gql(QUERY);
    const watched = client.watchQuery({ query });
    watched.subscribe(() => {});
    return async (after) => {
      if (after === null) {
        await watched.result();
      } else {
        await watched.fetchMore({ variables: { after } });
      }
      return client.readQuery({ query }).commitments;
    };
  },
};

const [name, url] = process.argv.slice(2);
const told = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const ask = clients[name](url);
let list = await ask(null);
console.log("page");
while (list.pageInfo.hasNextPage) {
  await told.next();
  list = await ask(list.pageInfo.endCursor);
  console.log("page");
}
console.log("end");
list.edges.forEach((edge) => console.log(edge.node.id));
process.exit(0);
