// What a node is tied to, by relation: every field of the answer that holds nodes is a relation of that name.
import { bySwedish } from '../../frame/language.js';
import { nodeName } from './node.js';

/** @returns [{relation, nodes}], each node once in each; a relation without nodes is left out */
export function neighbours(node) {
  return Object.entries(node)
    .map(([relation, value]) => ({ relation, nodes: distinct(nodesIn(value)) }))
    .filter(({ nodes }) => nodes.length);
}

/** The same with the agreements that use a concept. */
export function withUsers(groups, agreements) {
  return agreements.length ? [...groups, { relation: 'users', nodes: distinct(agreements) }] : groups;
}

function nodesIn(value) {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return value.id ? [value] : Object.values(value).flatMap(nodesIn);
}

const distinct = nodes => [...new Map(nodes.map(each => [each.id, each])).values()].sort(bySwedish(nodeName));
