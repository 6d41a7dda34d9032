// An agreement against the one before it: how much came, went, was worded anew or became firmer, and what.
import { el, fill } from '../../frame/element.js';

const CHANGES = ['ADDED', 'DROPPED', 'REWORDED', 'UNCHANGED'];
const SHIFTS = ['STRONGER', 'WEAKER'];

/** @param told who is told of the answer; that it did not come is said by the section on peers, which has the same */
export function succession(agreement, told, view) {
  const place = el('div.succession', { 'aria-live': 'polite' });
  told.push(({ succession: found }) => fill(place, answered(found, agreement, view)));
  return place;
}

function answered({ comparability, predecessor, counts, changes }, agreement, view) {
  return [
    comparability !== 'COMPARABLE' && el('p.note', {}, view.term('comparability', comparability)),
    el(
      'details',
      {},
      el('summary', {}, view.text('municipality.against'), ' ', summed(counts, view)),
      el(
        'ul.changes',
        {},
        changes.map(each => el('li', {}, change(each, predecessor, agreement, view))),
      ),
    ),
  ];
}

function summed(counts, view) {
  const sum = (kind, constant) => {
    const count = counts.filter(each => each[kind] === constant).reduce((all, each) => all + each.count, 0);
    return count > 0 && `${view.number(count)} ${view.term(kind, constant)}`;
  };
  return [...CHANGES.map(each => sum('change', each)), ...SHIFTS.map(each => sum('shift', each))]
    .filter(Boolean)
    .join(' · ');
}

function change({ change: what, shift, before, after }, predecessor, agreement, view) {
  const shifted = SHIFTS.includes(shift) && view.term('shift', shift);
  return [
    el('span.chip', {}, [view.term('change', what), shifted].filter(Boolean).join(', ')),
    before && el('p.before', {}, stated(before, predecessor, view)),
    after && el('p', {}, stated(after, agreement, view)),
  ];
}

function stated({ text, evidence: [first] }, { id }, view) {
  return [
    el('span.words', { lang: 'sv' }, text.replaceAll(' | ', ' – ')),
    ' ',
    first &&
      el(
        'a.place',
        { href: view.link('overenskommelse', id, { stalle: first.start }), title: view.text('evidence.open') },
        view.text('evidence.page', { page: String(first.page) }),
      ),
  ];
}
