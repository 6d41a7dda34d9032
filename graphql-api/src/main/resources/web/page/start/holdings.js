// What the graph holds, in numbers, and the focus areas and methods that most municipalities have: ways in.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { ranking } from '../../part/ranking.js';

const ALL_MUNICIPALITIES = 290;

export function holdings(answer, view) {
  const { text } = view;
  return el(
    'div.holdings',
    {},
    el(
      'section',
      { 'aria-labelledby': 'holds' },
      el('h2', { id: 'holds' }, text('start.holds')),
      numbers(answer, view),
    ),
    ways('fokus', 'start.top.focus', answer.topFocusAreas, view),
    ways('metod', 'start.top.methods', answer.topMethods, view),
  );
}

function numbers({ dataset, known, kinds }, { text, number }) {
  const fact = (value, label) => el('div', {}, el('dd', {}, value), el('dt', {}, label));
  return [
    el(
      'dl.numbers',
      {},
      fact(number(dataset.agreements), text('start.agreements.of')),
      fact(text('start.of', { known: known.length, all: ALL_MUNICIPALITIES }), text('start.municipalities')),
      fact(number(dataset.documents), text('start.documents')),
    ),
    el(
      'ul.chips',
      {},
      kinds.map(kind => el('li.chip', {}, `${kind.label} `, el('b', {}, number(kind.count)))),
    ),
  ];
}

function ways(section, title, rows, { text, link }) {
  const known = rows
    .filter(row => row.key)
    .sort(bySwedish(row => row.label))
    .sort((a, b) => b.municipalities - a.municipalities);
  return (
    known.length > 0 &&
    el(
      'section.ways',
      {},
      el('h2', {}, text(title)),
      el('p.note', {}, text(`start.top.note.${section}`)),
      ranking(
        known.map(row => ({
          label: row.label,
          href: link(section, row.key),
          count: row.municipalities,
          says: text('municipalities', { count: row.municipalities }),
        })),
      ),
      el('p.more', {}, el('a', { href: link(section) }, text(`start.all.${section}`))),
    )
  );
}
