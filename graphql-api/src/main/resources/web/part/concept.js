// A concept of the vocabulary: what it is called, how it is worded, and its neighbours.
import { el } from '../frame/element.js';
import { bySwedish } from '../frame/language.js';

/**
 * The opening of a concept's page.
 * @param around `eyebrow`: what sort of concept it is; `kin` [[title, section, concepts], …]: its neighbours and
 *   where they lead, empty ones left out; `ways` [[title, href], …]: where the same can be seen otherwise
 */
export function conceptOpening({ label, definition, abbreviation, alternatives }, { eyebrow, kin, ways }, view) {
  return el(
    'div.opening.concept',
    {},
    el('p.eyebrow', {}, eyebrow),
    el('h1', {}, label, abbreviation && abbreviation !== label && ` (${abbreviation})`),
    definition && el('p.lead', {}, definition),
    alternatives.length > 0 &&
      el('p.worded', {}, view.text('concept.worded'), ' ', el('span', { lang: 'sv' }, alternatives.join(', '))),
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
