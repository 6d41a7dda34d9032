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
  const kinds = [...new Set(same.map(each => view.text(`search.hit.${each.kind}`)))];
  if (!found.agreement) return [chips(kinds), el('p.name', {}, named(found, words, view))];
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

function named({ concept, municipality }, words, { link }) {
  if (municipality)
    return [
      el('a', { href: link('kommun', municipality.code), lang: 'sv' }, words),
      el('span.note', { lang: 'sv' }, ` · ${municipality.county.name}`),
    ];
  const section = CONCEPT_PAGES[concept?.__typename];
  return section ? el('a', { href: link(section, concept.slug) }, words) : words;
}
