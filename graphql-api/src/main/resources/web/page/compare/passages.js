// The panel beside the matrix: the passages behind the cell that is looked at, and why an empty cell is empty. Where
// there is no room beside the matrix, and where one points by finger, it comes up over the page's lower edge.
import { el, fill } from '../../frame/element.js';
import { go } from '../../frame/navigation.js';
import { distinctPassages } from '../../part/passage.js';
import { strengthShape, UNDERTAKEN } from '../../part/strength.js';
import { cellWords, idOf, nameOf } from './matrix.js';

const PAUSE = 250; // milliseconds that the pointer rests on a cell before its passages are asked for

const over = matchMedia('(max-width: 60rem), (pointer: coarse)'); // as compare.css has it

/**
 * @param evidenceOf gives the passages of a cell, later
 * @return the panel; `look(cell)` shows what is passed over, `choose(cell)` what stays until another is chosen: the
 *     address says it
 */
export function passagesPanel(matrix, view, evidenceOf) {
  const element = el('aside.panel.passages', { 'aria-live': 'polite', 'aria-label': view.text('compare.passages') });
  const { chosen } = matrix;
  let shown;
  let resting;
  const draw = async cell => {
    shown = cell;
    const body = el('div', {}, cell.stated && el('p.note', {}, view.text('state.loading')));
    fill(element, cell === chosen && closing(cell, view), head(cell, view), body);
    if (!cell.stated) return;
    const said = await evidenceOf(cell).then(
      passages => [list(passages, view), more(cell, passages, view)],
      () => el('p', {}, view.text('compare.failed')),
    );
    if (shown === cell) fill(body, said);
  };
  const look = cell => {
    clearTimeout(resting);
    if (!chosen && cell !== shown) resting = setTimeout(() => draw(cell), PAUSE);
  };
  const choose = cell => {
    clearTimeout(resting);
    go(view.address.with({ ruta: nameOf(cell) }));
  };
  if (chosen) open(element, chosen, view, draw);
  else fill(element, el('p.note.how', {}, view.text('compare.hint')), key(matrix, view));
  return { element, look, choose };
}

/** Shows what the address chooses. One that was just chosen takes the keyboard along where it lies over the cells. */
function open(element, cell, view, draw) {
  draw(cell);
  element.classList.add('over');
  element.addEventListener('keydown', event => event.key === 'Escape' && close(cell, view));
  requestAnimationFrame(() => {
    if (over.matches && view.changed('ruta')) element.querySelector('.close').focus({ preventScroll: true });
    if (over.matches || !view.before) buttonOf(cell)?.scrollIntoView({ block: 'nearest' });
  });
}

const closing = (cell, view) =>
  el('button.quiet.close', { type: 'button', on: { click: () => close(cell, view) } }, view.text('compare.close'));

/** Nothing is chosen any more; the keyboard goes on from the cell. */
async function close(cell, view) {
  await go(view.address.with({ ruta: null }));
  buttonOf(cell)?.focus({ preventScroll: true });
}

const buttonOf = cell => document.getElementById(idOf(cell));

function head(cell, view) {
  return [
    el('h2', {}, cell.row.label, el('span.where', { lang: 'sv' }, cell.column.label)),
    el('p.note', {}, cellWords(cell, view)),
  ];
}

function list(passages, view) {
  if (passages.length === 0) return el('p.note', {}, view.text('evidence.none'));
  return distinctPassages(passages, view);
}

const MOST = 3; // passages of a cell that the API gives

/** That there is more than what is shown, and where. */
function more({ row, stated }, passages, { text, link }) {
  if (passages.length < MOST || stated.commitments + stated.priorities + stated.goals <= MOST) return null;
  return el('p.note', {}, text('compare.first'), ' ', el('a', { href: link('fokus', row.slug) }, text('compare.more')));
}

/** What the shapes, grounds and numbers of the cells mean. */
function key(matrix, { text }) {
  const entry = (mark, words) => el('li', {}, mark, words);
  return el(
    'ul.key',
    {},
    UNDERTAKEN.map(strength => entry(strengthShape(strength), text(`strength.${strength}`))),
    entry(strengthShape(null), text('compare.said')),
    entry(el('span.swatch.level-absent'), text(matrix.absent)),
    entry(el('span.swatch.level-unknown'), text('coverage.UNKNOWN')),
    matrix.gathers && entry(el('span.share', {}, '2/5'), text('compare.share')),
  );
}
