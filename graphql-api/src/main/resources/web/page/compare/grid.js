// The matrix as a table: a row of buttons for each focus area, to be walked through with the arrow keys.
import { el } from '../../frame/element.js';
import { roving } from '../../part/roving.js';
import { strengthShape } from '../../part/strength.js';
import { amount, cellWords, idOf, nameOf } from './matrix.js';

/** @param panel is told which cell is looked at, and which is chosen */
export function grid(matrix, view, panel) {
  const { text } = view;
  const cells = new Map(); // by their buttons: there are hundreds, and the table listens for all
  const table = el(
    'table.cells',
    {},
    el('caption.unseen', {}, text('compare.caption')),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, text('compare.focus')),
        matrix.columns.map(column => heading(column, matrix, view)),
      ),
    ),
    el(
      'tbody',
      {},
      matrix.rows.map(row => line(row, matrix, view, cells)),
    ),
  );
  roving(table, 'a, button');
  const tell = what => event => {
    const button = event.target.closest('.cell button');
    if (button) what(cells.get(button));
  };
  table.addEventListener('click', tell(panel.choose));
  table.addEventListener('mouseover', tell(panel.look));
  table.addEventListener('focusin', tell(panel.look));
  return el('div.table-wrap', { id: 'matrix' }, table);
}

/** A column's name sorts the rows by that column. */
function heading(column, matrix, { address, text }) {
  const sorted = matrix.sortedBy === column.key;
  const title = text('compare.sort', { column: column.label });
  return el(
    'th.column',
    { scope: 'col', 'aria-sort': sorted && 'descending' },
    el(
      'a',
      { id: `order-${column.key}`, href: address.with({ efter: sorted ? null : column.key }), title },
      el('span', { lang: 'sv' }, column.label),
      sorted && ' ↓',
    ),
  );
}

function line(row, matrix, view, cells) {
  const { address, text, link } = view;
  const pinned = matrix.pinned.has(row.slug);
  const pins = pinned ? [...matrix.pinned].filter(slug => slug !== row.slug) : [...matrix.pinned, row.slug];
  return el(
    'tr',
    { class: pinned && 'pinned' },
    el(
      'th.row',
      { scope: 'row' },
      el(
        'a.pin',
        {
          id: `pin-${row.slug}`,
          href: address.with({ nal: pins }),
          'aria-label': text(pinned ? 'compare.unpin' : 'compare.pin', { row: row.label }),
          title: text(pinned ? 'compare.unpin' : 'compare.pin', { row: row.label }),
        },
        pinned ? '★' : '☆',
      ),
      el('a', { href: link('fokus', row.slug) }, row.label),
    ),
    matrix.columns.map(column => field(matrix.cell(row, column), matrix, view, cells)),
  );
}

/** Every cell can be chosen, as an empty one has its reason to tell. */
function field(cell, { chosen }, view, cells) {
  const { row, column, level } = cell;
  const button = el(
    'button',
    {
      type: 'button',
      id: idOf(cell),
      'aria-current': chosen && nameOf(chosen) === nameOf(cell) && 'true',
      class: level,
      'aria-label': `${row.label}, ${column.label}: ${cellWords(cell, view)}`,
    },
    sign(cell),
  );
  cells.set(button, cell);
  return el('td.cell', {}, button);
}

function sign({ stated, coverage, share }) {
  if (!stated) return coverage === 'ABSENT' ? '–' : '?';
  return [strengthShape(stated.strength), String(amount(stated)), share && el('span.share', {}, share)];
}
