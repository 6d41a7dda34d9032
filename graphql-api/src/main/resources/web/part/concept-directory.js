// All methods or focus areas of the vocabulary, each with how many say so; narrower ones under what includes them.
import { el } from '../frame/element.js';
import { bySwedish } from '../frame/language.js';
import { coming } from '../frame/states.js';
import { directory } from './directory.js';

/**
 * A page of them: its operation `Page` asks for the concepts, `Counted` for how many say so.
 * @param name of the page, which its words begin with
 * @param section of the page that each leads to
 * @param of gives {concepts, counted} of the answer, as `conceptDirectory` takes them
 */
export function conceptDirectoryPage(name, section, of) {
  const beginning = view =>
    view.once('beginning', () => [
      el('h1', {}, view.text(`${name}.title`)),
      el('p.lead', {}, view.text(`${name}.lead`)),
      el('p.note', {}, view.text(`${name}.columns`)),
    ]);
  const words = ({ text }) => ({
    name: text(`${name}.name`),
    sift: text(`${name}.sift`),
    caption: text(`${name}.title`),
  });
  return {
    variables: ({ language }) => ({ language: language.asked }),
    further: async (answer, view) => ({ ...answer, ...(await view.ask('Counted', {})) }),
    title: (answer, { text }) => text(`${name}.title`),
    sketch: (answer, view) => [beginning(view), coming(view)],
    draw: (answer, view) => [beginning(view), conceptDirectory({ ...of(answer), section }, words(view), view)],
  };
}

/**
 * @param concepts of the vocabulary
 * @param section of the page that each leads to
 * @param counted {column: rows of counts}: `municipalities` of the first column's rows are counted too
 * @param words as `directory` takes them
 */
function conceptDirectory({ concepts, section, counted }, words, view) {
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
