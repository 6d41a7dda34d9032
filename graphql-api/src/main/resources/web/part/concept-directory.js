// All methods or focus areas of the vocabulary, each with how many say so; narrower ones under what includes them.
import { bySwedish } from '../frame/language.js';
import { directory } from './directory.js';

/**
 * @param concepts of the vocabulary
 * @param section of the page that each leads to
 * @param counted {column: rows of counts}: `municipalities` of the first column's rows are counted too
 * @param words as `directory` takes them
 */
export function conceptDirectory({ concepts, section, counted }, words, view) {
  const { text } = view;
  const by = Object.fromEntries(
    Object.entries(counted).map(([column, rows]) => [column, new Map(rows.map(row => [row.key, row]))]),
  );
  const [first] = Object.keys(counted);
  const row = (concept, below) => ({
    name: concept.label,
    note: concept.abbreviation !== concept.label && concept.abbreviation,
    href: view.link(section, concept.slug),
    also: [concept.abbreviation, ...concept.alternatives].filter(Boolean),
    below,
    values: {
      municipalities: by[first].get(concept.slug)?.municipalities ?? 0,
      ...Object.fromEntries(Object.keys(counted).map(column => [column, by[column].get(concept.slug)?.count ?? 0])),
    },
  });
  const columns = ['municipalities', ...Object.keys(counted)].map((key, at) => ({
    key,
    label: text(`directory.${key}`),
    bar: at === 0,
  }));
  return directory(
    inOrder(concepts).map(([each, below]) => row(each, below)),
    columns,
    words,
    view,
    'municipalities',
  );
}

/** By name, each followed by what it includes: [[concept, below], …]. */
function inOrder(concepts) {
  const named = [...concepts].sort(bySwedish(each => each.label));
  const known = new Set(concepts.map(each => each.slug));
  const parent = ({ broader }) => (known.has(broader?.slug) ? broader.slug : null);
  const under = (slug, below) =>
    named.filter(each => parent(each) === slug).flatMap(each => [[each, below], ...under(each.slug, true)]);
  return under(null, false);
}
