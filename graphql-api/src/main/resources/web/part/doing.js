// Who works with a method or focus area: the municipalities looked at, what each does, and who leads it.
import { el } from '../frame/element.js';
import { dayField, filterForm } from './field.js';
import { basisLinks, municipalityField, peersAsked, peersSaid, BASES, dayAsked } from './likeness.js';
import { leadersOf, practiceCard } from './practice.js';
import { ranking } from './ranking.js';

/** The variables that the operations' practices take. */
export function doingAsked(view) {
  const of = view.address.one('som');
  return {
    ...dayAsked(view),
    peers: peersAsked(view),
    like: Boolean(of),
    own: { by: 'LIST', municipality: [of] },
    ...Object.fromEntries(BASES.map(by => [by, { by, of }])),
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
 * @param what the label of what is done
 * @param answer with `practices`, and where somebody is to be likened to, `own` and the counts on each basis
 */
export function doing(what, { practices, own, ...counts }, view) {
  const { text } = view;
  const title = own ? text('doing.like', { name: own.practices[0].municipality.name, what }) : text('doing', { what });
  return el(
    'section.doing',
    { 'aria-labelledby': 'doing' },
    el('h2', { id: 'doing' }, title),
    own && basisLinks(counts, view),
    own && ownLine(own.practices[0], view),
    own && el('h3.group', {}, practices.group.label),
    peersSaid(practices.peers, view),
    practices.practices.length === 0 && el('p', {}, text('doing.nobody')),
    el(
      'div.practices',
      {},
      practices.practices.map(each => practiceCard(each, view, own ? 'h4' : 'h3')),
    ),
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
    el('a', { href: view.link('kommun', practice.municipality.code) }, practice.municipality.name),
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
                : municipalities.join(', '),
          })),
        ),
  );
}
