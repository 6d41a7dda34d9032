// What a node is tied to, by relation: every field of the answer that holds nodes is a relation of that name.
import { bySwedish } from '../../frame/language.js';
import { nodeName } from './node.js';

/** @returns [{relation, nodes}], each node once in each; a relation without nodes is left out */
export function neighbours(node) {
  return Object.entries(node)
    .map(([relation, value]) => ({ relation, nodes: distinct(nodesIn(value)) }))
    .filter(({ nodes }) => nodes.length);
}

/** The filter of agreements and commitments that use a concept, or null for other nodes. */
export function usersAsked({ __typename, slug }) {
  const field = FILTERS[__typename];
  const filter = { [field]: [slug] };
  return field ? { agreements: field in SAID_OF_AGREEMENTS ? filter : null, commitments: filter } : null;
}

const SAID_OF_AGREEMENTS = { focusArea: true, method: true };

const FILTERS = {
  FocusArea: 'focusArea',
  Method: 'method',
  Role: 'role',
  Actor: 'actor',
  TargetGroup: 'targetGroup',
};

function nodesIn(value) {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return value.id ? [value] : Object.values(value).flatMap(nodesIn);
}

const distinct = nodes => [...new Map(nodes.map(each => [each.id, each])).values()].sort(bySwedish(nodeName));
