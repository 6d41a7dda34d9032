// Who works with a method or focus area: the municipalities looked at, what each does, and who leads it.
import { el } from '../frame/element.js';
import { bySwedish, inSentence } from '../frame/language.js';
import { dayField, filterForm } from './field.js';
import { basisLinks, municipalityField, peersAsked, peersSaid, BASES, dayAsked } from './likeness.js';
import { leadersOf, practiceCard } from './practice.js';
import { ranking } from './ranking.js';

/** How many are shown with their passages at first; the others by name. */
const SHOWN = 24;

/** The variables of a page's first question: on which basis are how many like the municipality that is named. */
export function likeAsked(view) {
  const of = view.address.one('som');
  return {
    ...dayAsked(view),
    slug: view.address.key,
    slugs: [view.address.key],
    like: Boolean(of),
    language: view.language.asked,
    ...Object.fromEntries(BASES.map(by => [by, { by, of }])),
  };
}

/** The variables of its second, `Doing`: who does it, and what. */
export function doingAsked(view) {
  const of = view.address.one('som');
  return {
    ...dayAsked(view),
    slugs: [view.address.key],
    peers: peersAsked(view),
    like: Boolean(of),
    own: { by: 'LIST', municipality: [of] },
    shown: view.address.one('alla') ? null : SHOWN,
    language: view.language.asked,
  };
}

/** The choice of whom to look at. */
export function doingForm(counties, view) {
  const basis = view.address.one('lika');
  return filterForm(
    view,
    municipalityField(counties, view),
    dayField('dag', view),
    basis && el('input', { type: 'hidden', name: 'lika', value: basis }),
  );
}

/**
 * @param what {label, narrower}: what is done
 * @param sort of what is done: 'focus' or 'method'
 * @param answer with `practices`, and where somebody is to be likened to, `own` and the counts on each basis
 */
export function doing(concept, sort, { practices, own, ...counts }, view) {
  const { text } = view;
  const what = inSentence(concept.label);
  const title = own ? text('doing.like', { name: own.practices[0].municipality.name, what }) : text('doing', { what });
  return el(
    'section.doing',
    { 'aria-labelledby': 'doing' },
    el('h2', { id: 'doing' }, title),
    own && basisLinks(counts, view),
    own && ownLine(own.practices[0], view),
    own && el('h3.group', {}, practices.group.label),
    peersSaid(practices.peers, view),
    el('p.note', {}, counted(concept, sort, view)),
    practices.practices.length === 0 && el('p', {}, text('doing.nobody')),
    el(
      'div.practices',
      {},
      practices.shown.map(each => practiceCard(each, view, own ? 'h4' : 'h3')),
    ),
    others(practices, own ? 'h4' : 'h3', view),
  );
}

/** What the numbers are numbers of. */
function counted({ label, narrower }, sort, { address, text }) {
  const names = narrower.map(each => inSentence(each.label)).join(', ');
  return [
    text(`concept.counted.${sort}`, { name: inSentence(label) }),
    names && text('concept.counted.narrower', { names }),
    !address.one('dag') && text('doing.ever'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Those whose passages are not shown, by name. */
function others({ practices, shown }, heading, { text, link, address }) {
  const left = practices.slice(shown.length).map(each => each.municipality);
  return (
    left.length > 0 &&
    el(
      'div.others',
      {},
      el(heading, {}, text('doing.others', { count: left.length })),
      el(
        'ul.chips',
        {},
        left
          .sort(bySwedish(each => each.name))
          .map(({ code, name }) => el('li', {}, el('a.chip', { href: link('kommun', code), lang: 'sv' }, name))),
      ),
      el('p.ways-on', {}, el('a', { href: address.with({ alla: '1' }) }, text('doing.all'))),
    )
  );
}

/** What the municipality does that the others are likened to. */
function ownLine(practice, view) {
  if (practice.coverage === 'STATED') return el('div.own', {}, practiceCard(practice, view));
  const said = view.term('coverage', practice.coverage);
  const reason = practice.unknownReason ? `: ${view.term('reason', practice.unknownReason)}` : '';
  return el(
    'p.own',
    {},
    el('a', { href: view.link('kommun', practice.municipality.code), lang: 'sv' }, practice.municipality.name),
    ' ',
    said,
    reason,
  );
}

/** Who leads it, in how many of the municipalities looked at. */
export function leaders({ practices: { practices } }, view) {
  const rows = leadersOf(practices);
  const { text } = view;
  return el(
    'section',
    { 'aria-labelledby': 'leaders' },
    el('h2', { id: 'leaders' }, text('leaders')),
    rows.length === 0
      ? el('p.note', {}, text('leaders.none'))
      : ranking(
          rows.map(({ label, municipalities }) => ({
            label,
            count: municipalities.length,
            says:
              municipalities.length > 3
                ? text('municipalities', { count: municipalities.length })
                : el('span', { lang: 'sv' }, municipalities.join(', ')),
          })),
        ),
  );
}
