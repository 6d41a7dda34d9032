// A concept of the vocabulary: what it is called, how it is worded, and its neighbours.
import { el } from '../frame/element.js';
import { bySwedish } from '../frame/language.js';

const SHORT = /^\p{Lu}{2,}\+?$/u;

/** What people call it for short, which Swedes do with SSPF whatever the language; null where that is its label. */
export function shortLabel({ label, sv, abbreviation }) {
  const short = abbreviation ?? (SHORT.test(sv ?? '') ? sv : null);
  return short === label ? null : short;
}

/** Both, where there are two: SSPF – School, social services, police and leisure collaboration. */
export function fullLabel(concept) {
  const short = shortLabel(concept);
  return short ? `${short} – ${concept.label}` : concept.label;
}

/**
 * The opening of a concept's page.
 * @param around `eyebrow`: what sort of concept it is; `kin` [[title, section, concepts], …]: its neighbours and
 *   where they lead, empty ones left out; `ways` [[title, href], …]: where the same can be seen otherwise
 */
export function conceptOpening(concept, { eyebrow, kin, ways }, view) {
  const { label, definition, alternatives } = concept;
  const short = shortLabel(concept);
  return el(
    'div.opening.concept',
    {},
    el('p.eyebrow', {}, eyebrow),
    el('h1', {}, label, short && [' (', el('span', { lang: 'sv' }, short), ')']),
    definition && el('p.lead', {}, definition),
    alternatives.length > 0 &&
      el(
        'details.worded',
        {},
        el('summary', {}, view.text('concept.worded')),
        el('p', { lang: 'sv' }, alternatives.join(', ')),
      ),
    el(
      'dl.kin',
      {},
      kin.map(([title, section, concepts]) => kinRow(title, section, concepts.filter(Boolean), view)),
    ),
    el(
      'p.ways-on',
      {},
      ways.map(([title, href]) => el('a', { href }, title)),
    ),
  );
}

function kinRow(title, section, concepts, { link }) {
  return (
    concepts.length > 0 &&
    el(
      'div',
      {},
      el('dt', {}, title),
      el(
        'dd',
        {},
        el(
          'ul.chips',
          {},
          [...concepts]
            .sort(bySwedish(each => each.label))
            .map(({ slug, label }) => el('li', {}, el('a.chip', { href: link(section, slug) }, label))),
        ),
      ),
    )
  );
}
