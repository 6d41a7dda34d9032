// One hit: what was found, its words with the hits marked, and where it leads.
import { el } from '../../frame/element.js';
import { marked } from '../../part/marked.js';
import { validity } from '../../part/validity.js';

const CONCEPT_PAGES = { FocusArea: 'fokus', Method: 'metod' };

/** The hits in order, with those of the same words in the same agreement as one: [[hit, …], …]. */
export function together(hits) {
  const groups = new Map();
  for (const hit of hits) {
    const key = hit.agreement ? `${hit.agreement.id} ${hit.text}` : hit.id;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()];
}

/** @param same hits with the same words */
export function hitPart(same, view) {
  const [found] = same;
  const words = marked(found.text.replaceAll(' | ', ' – '), found.highlights);
  if (!found.agreement) return el('p.name', {}, named(found, words, view));
  const kinds = [...new Set(same.map(each => view.text(`search.hit.${each.kind}`)))];
  const place = same.find(each => each.start !== null) ?? found;
  return [el('p.what', {}, source(place, view)), el('blockquote', { lang: 'sv' }, words), chips(kinds)];
}

const chips = kinds =>
  el(
    'p.kinds',
    {},
    kinds.map(kind => [el('span.chip', {}, kind), ' ']),
  );

function source({ agreement, page, start }, view) {
  const { link, text } = view;
  const names = agreement.municipalities.map(each => each.name).join(', ');
  const places = names && el('span', { lang: 'sv' }, names);
  const said = [places, validity(agreement, view), page && text('evidence.page', { page: String(page) })];
  return [
    el('a', { href: link('overenskommelse', agreement.id, { stalle: start }), lang: 'sv' }, agreement.title),
    el(
      'span.note',
      {},
      said.filter(Boolean).map(part => [' · ', part]),
    ),
  ];
}

/** A concept or municipality, and which sort it is; what has no page of its own leads to its place in the graph. */
function named({ concept, municipality, kind }, words, { link, text }) {
  if (municipality)
    return [
      el('a', { href: link('kommun', municipality.code), lang: 'sv' }, words),
      el('span.chip', {}, text(`search.hit.${kind}`)),
      el('span.note', { lang: 'sv' }, municipality.county.name),
    ];
  const section = CONCEPT_PAGES[concept.__typename];
  return [
    el('a', { href: section ? link(section, concept.slug) : link('graf', '', { nod: concept.id }) }, words),
    el('span.chip', {}, text(`search.hit.${concept.__typename}`)),
  ];
}
