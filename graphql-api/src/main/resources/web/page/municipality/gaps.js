// What peers do that a municipality does not, with their passages; and whether its silence means anything.
import { el, fill } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { coming, partBroken } from '../../frame/states.js';
import { BASES, basisAsked } from '../../part/likeness.js';
import { practiceCard } from '../../part/practice.js';
import { addSaid } from '../../part/said.js';

const MOST_COMPARED = 15; // municipalities side by side

const PAGES = { FocusArea: 'fokus', Method: 'metod' };

/**
 * The section; what it says comes later.
 * @param told who is told of the answer
 * @param ask begins to ask for it, gives when all are told
 */
export function gapsSection(municipality, told, ask, view) {
  const place = el('div', { 'aria-live': 'polite' }, coming(view));
  told.push(({ gaps }) => fill(place, answered(gaps, municipality, view)));
  const asked = () => ask().then(() => place, missed);
  const missed = fault => fault.name !== 'AbortError' && fill(place, partBroken(view, fault, asked));
  asked();
  return el(
    'section.gaps',
    { 'aria-labelledby': 'gaps' },
    el('h2', { id: 'gaps' }, view.text('municipality.gaps', { name: municipality.name })),
    bases(municipality, view),
    place,
  );
}

/**
 * Those with the same priorities tell more of what could be done about them than those of the same sort; where nothing
 * is known of a municipality, nobody has the same.
 */
export const gapsBasis = ({ agreements }, view) =>
  basisAsked(view, agreements.totalCount ? 'NEAREST_PRIORITIES' : 'GROUP');

function bases(municipality, view) {
  const { address, text } = view;
  const entry = basis =>
    el(
      'li',
      {},
      el(
        'a.chip',
        { href: address.with({ lika: basis }), 'aria-current': basis === gapsBasis(municipality, view) && 'true' },
        view.term('basis', basis),
      ),
    );
  return el(
    'nav.bases',
    { 'aria-label': text('basis') },
    el('p.note', {}, text('basis')),
    el('ul.chips', {}, BASES.map(entry)),
  );
}

function answered({ group, peers, totalCount, gaps }, { code, name }, view) {
  const { text, number, link } = view;
  if (!group.peers.length) return el('p', {}, text('municipality.peers.none'));
  if (!peers.absent && !totalCount) return unknownPeers(group, view);
  const ever = view.address.one('dag') ? '' : '.ever';
  const compared = [code, ...group.peers.map(each => each.municipality.code)].slice(0, MOST_COMPARED);
  return [
    el('h3.group', {}, group.label),
    el('p.note', {}, peersNamed(group, view)),
    compared.length > 1 &&
      el('p', {}, el('a', { href: link('jamfor', '', { kommun: compared }) }, text('municipality.peers.compare'))),
    totalCount > 0 &&
      el('p.note', {}, text(`municipality.peers${ever}`, { known: peers.absent, unknown: peers.unknown })),
    totalCount === 0 && el('p', {}, text('municipality.gaps.none', { name })),
    totalCount > gaps.length &&
      el('p.note', {}, text('municipality.gaps.first', { count: gaps.length, all: number(totalCount) })),
    el(
      'div',
      {},
      gaps.map(each => gap(each, view)),
    ),
  ];
}

/** Of peers that nothing is known of, that is all there is to say. */
const unknownPeers = ({ label, peers }, { text }) =>
  el('p', {}, text('municipality.peers.unknown', { label, count: peers.length }));

function peersNamed({ peers }, { link, text, number }) {
  const alike = peers.some(each => each.similarity !== null);
  const rows = alike ? peers : [...peers].sort(bySwedish(each => each.municipality.name));
  return rows.flatMap(({ municipality, similarity }, at) => [
    at > 0 && ', ',
    el('a', { href: link('kommun', municipality.code), lang: 'sv' }, municipality.name),
    similarity !== null && ` ${number(similarity, 2)}`,
  ]);
}

function gap(each, view) {
  const { concept, peers, practices } = each;
  const { text } = view;
  const part = el(
    'details.gap',
    {},
    el(
      'summary',
      {},
      el('b', {}, concept.label),
      ' ',
      el('span.note', {}, text('municipality.gaps.stated', { count: peers.stated })),
      ' ',
      el('span.note', {}, ownSilence(each, view)),
    ),
    el(
      'p',
      {},
      el(
        'a',
        { href: view.link(PAGES[concept.__typename], concept.slug, { som: view.address.key }) },
        text('municipality.gaps.more', { name: concept.label }),
      ),
    ),
    practices.map(practice => practiceCard(practice, view, 'h4')),
  );
  part.addEventListener('toggle', () => addSaid(part, concept.slug, practices, view), { once: true });
  return part;
}

/** What its own silence means, and what comes near to saying it. */
function ownSilence({ coverage, unknownReason, namedBy, excludedCount, broaderStated }, view) {
  const { text } = view;
  return [
    view.term('coverage', coverage),
    unknownReason && view.term('reason', unknownReason),
    namedBy > 0 && text('municipality.gaps.named'),
    excludedCount > 0 && text('excluded', { count: excludedCount }),
    broaderStated && text('municipality.gaps.broader', { name: broaderStated.label }),
  ]
    .filter(Boolean)
    .map(said => ` · ${said}`);
}
