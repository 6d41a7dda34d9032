// One hit: what was found, its words with the hits marked, and where it leads.
import { el } from '../../frame/element.js';
import { marked } from '../../part/marked.js';

const CONCEPT_PAGES = { FocusArea: 'fokus', Method: 'metod' };

export function hit(found, view) {
  const words = marked(found.text, found.highlights);
  return [
    el('p.what', {}, el('span.chip', {}, view.text(`search.hit.${found.kind}`)), ' ', source(found, view)),
    found.agreement ? el('blockquote', { lang: 'sv' }, words) : el('p.name', {}, named(found, words, view)),
  ];
}

function source({ agreement, document, page, start }, { link, text, language }) {
  if (!agreement) return null;
  const places = agreement.municipalities.map(each => each.name).join(', ');
  return [
    el('a', { href: link('overenskommelse', agreement.id, { stalle: start }) }, agreement.title),
    el(
      'span.note',
      {},
      [
        places,
        language.period(agreement.validFrom, agreement.validTo),
        document?.name,
        page && text('evidence.page', { page: String(page) }),
      ]
        .filter(Boolean)
        .map(part => ` · ${part}`),
    ),
  ];
}

function named({ concept, municipality }, words, { link }) {
  if (municipality)
    return [
      el('a', { href: link('kommun', municipality.code) }, words),
      el('span.note', {}, ` · ${municipality.county.name}`),
    ];
  const section = CONCEPT_PAGES[concept?.__typename];
  return section ? el('a', { href: link(section, concept.slug) }, words) : words;
}
