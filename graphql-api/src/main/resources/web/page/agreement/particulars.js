// What an entry unfolds: what was read of it, where it stands, and by which rules.
import { el, fill } from '../../frame/element.js';
import { partBroken } from '../../frame/states.js';
import { strengthMark } from '../../part/strength.js';
import { ruleParts, rulesOf } from './rule.js';

export function particulars(entry, selection, view) {
  return [facts(entry, view), places(entry, selection, view), elsewhere(entry, view), why(entry, view)]
    .flat()
    .filter(Boolean);
}

function facts({ kind, of, rule }, view) {
  const { text } = view;
  const rows = [
    [text('agreement.strength'), of.strength && strengthMark(of.strength, view)],
    [text('agreement.function'), of.function && view.term('function', of.function)],
    [text('agreement.parties'), of.parties?.map(party => text(`agreement.party.${party}`)).join(', ')],
    [text('agreement.responsible'), of.responsible?.map(each => responsibility(each, view)).join(', ')],
    [text('agreement.methods'), chips('metod', of.methods, view)],
    [text('agreement.focusAreas'), chips('fokus', of.focusAreas, view)],
    [text('agreement.timesPerYear'), of.timesPerYear && view.number(of.timesPerYear)],
    [text('agreement.issue'), kind === 'ISSUE' && el('code', {}, of.kind)],
    [text('agreement.issue.own'), kind === 'ISSUE' && el('span', { lang: 'en' }, of.message)],
    [text('agreement.rule'), rule && el('code', {}, rule)],
  ];
  const known = rows.filter(([, value]) => value);
  return (
    known.length > 0 &&
    el(
      'dl',
      {},
      known.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    )
  );
}

const responsibility = (each, view) => `${each.who.label} (${view.term('function', each.function)})`;

const chips = (section, concepts, { link }) =>
  concepts?.length > 0 &&
  el(
    'ul.chips',
    {},
    concepts.map(each => el('li', {}, el('a.chip', { href: link(section, each.slug) }, each.label))),
  );

/** Where it stands in the document. */
function places({ places: found }, { document }, { text }) {
  const known = found.filter(place => place.page && place.document === document.id);
  return (
    known.length > 0 &&
    el(
      'p.note',
      {},
      known
        .map(({ page, section }) => [section, text('evidence.page', { page: String(page) })].filter(Boolean).join(', '))
        .join(' · '),
    )
  );
}

/** Where copied wording stands in other agreements. */
function elsewhere({ kind, of }, { text, link }) {
  return (
    kind === 'SHARED' && [
      el('p.note', {}, text('agreement.elsewhere')),
      el(
        'ul',
        {},
        others(of.elsewhere).map(each =>
          el(
            'li',
            {},
            el(
              'a',
              { href: link('overenskommelse', each.agreement.id, { stalle: each.start }), lang: 'sv' },
              each.agreement.title,
            ),
          ),
        ),
      ),
    ]
  );
}

/** Each agreement once, whatever the number of its documents. */
const others = places => [...new Map(places.map(each => [each.agreement.id, each])).values()];

/** The rules, asked for when they are wanted. */
function why(entry, view) {
  const asked = entry.id ? { id: entry.id } : entry.kind === 'ISSUE' && entry.rule && entry.places[0] && at(entry);
  if (!asked) return null;
  const body = el('div.why', { 'aria-live': 'polite' });
  const details = el('details', {}, el('summary', {}, view.text('agreement.why')), body);
  const draw = answer => fill(body, ruleParts(rulesOf(answer, entry), view));
  const ask = () => view.ask('Why', asked).then(draw, fault => fill(body, partBroken(view, fault, ask)));
  details.addEventListener('toggle', () => {
    if (!details.open || body.hasChildNodes()) return;
    fill(body, el('p.note', {}, view.text('state.loading')));
    ask();
  });
  return details;
}

const at = ({ places: [{ document, start, end }] }) => ({ at: { document, start, end } });
