// Which municipalities are looked at: all, or those like one, and on which basis. The filters `som`, `lika` and `dag`.
import { el } from '../frame/element.js';
import { bySwedish } from '../frame/language.js';
import { choice, placeOptions } from './field.js';

/** Any time, what no day is known of included: what is asked for where no day is chosen. */
export const EVER = { from: null, to: null };

/** What peers may have in common, in the API's words; the first is meant where none is chosen. */
export const BASES = ['GROUP', 'COUNTY', 'POLICE_AREA', 'POPULATION', 'NEAREST_PRIORITIES'];

/** The address's day as the API's questions take it. */
export function dayAsked({ address }) {
  const activeOn = address.one('dag') || null;
  return { activeOn, activeDuring: activeOn ? null : EVER };
}

/** The basis of the address, the SKR group or another where it names none. */
export function basisAsked({ address }, first = BASES[0]) {
  return address.one('lika') || first;
}

/** The peers that the address names: all municipalities where it names nobody to be like. */
export function peersAsked(view) {
  const of = view.address.one('som');
  return of ? { by: basisAsked(view), of } : { by: 'COUNTRY' };
}

/**
 * Where the address names no basis and nobody is found on the first one: the address with the first basis on which
 * somebody is; else nothing.
 * @param counts of `practices`, by basis
 */
export function basisFound({ address }, counts) {
  if (!address.one('som') || address.one('lika')) return null;
  const [first] = BASES.filter(basis => counts[basis].peers.stated);
  return first && first !== BASES[0] ? address.with({ lika: first }) : null;
}

/** A choice among all municipalities; @param counties with their municipalities */
export function municipalityField(counties, view) {
  const all = counties.flatMap(county => county.municipalities).sort(bySwedish(each => each.name));
  const { text, address } = view;
  return choice('som', text('like'), [['', text('like.all')], ...placeOptions(all)], address.one('som'));
}

const LEVELS = { stated: 'level-4', absent: 'level-absent', unknown: 'level-unknown' };

/** How many peers there are, and of how many of them something is known: numbers that add up. */
export function peersSaid(counts, { address, text, number }) {
  const ever = address.one('dag') ? '' : '.ever';
  return el(
    'ul.legend',
    {},
    Object.entries(LEVELS).map(([kind, level]) =>
      el('li', {}, el(`span.swatch.${level}`), el('b', {}, number(counts[kind])), text(`peers.${kind}${ever}`)),
    ),
  );
}

/** What peers may have in common, each with how many of them do it; @param counts of `practices`, by basis */
export function basisLinks(counts, view) {
  const { address, text, number } = view;
  const link = basis => {
    const { stated, absent, unknown } = counts[basis].peers;
    return el(
      'a.chip',
      {
        href: address.with({ lika: basis }),
        'aria-current': basis === basisAsked(view) && 'true',
      },
      view.term('basis', basis),
      el('b', {}, text('basis.count', { stated: number(stated), of: number(stated + absent + unknown) })),
    );
  };
  return el(
    'nav.bases',
    { 'aria-label': text('basis') },
    el('p.note', {}, text('basis')),
    el(
      'ul.chips',
      {},
      BASES.map(basis => el('li', {}, link(basis))),
    ),
  );
}
