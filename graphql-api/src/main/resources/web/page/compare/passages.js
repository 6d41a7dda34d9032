// The panel beside the matrix: the passages of the cell that is looked at.
import { el, fill } from '../../frame/element.js';
import { passage } from '../../part/passage.js';
import { strengthShape, UNDERTAKEN } from '../../part/strength.js';
import { cellWords } from './matrix.js';

const PAUSE = 250; // milliseconds that the pointer rests on a cell before its passages are asked for

/**
 * @param evidenceOf gives the passages of a cell, later
 * @return the panel, and `show(cell, chosen)`: what is chosen stays until another is chosen
 */
export function passagesPanel(matrix, view, evidenceOf) {
  const element = el('aside.panel.passages', { 'aria-live': 'polite', 'aria-label': view.text('compare.passages') });
  fill(element, el('p.note', {}, view.text('compare.hint')), strengthKey(view));
  let shown;
  let chosen;
  let resting;
  const draw = async cell => {
    shown = cell;
    fill(element, head(cell, view), el('p.note', {}, view.text('state.loading')));
    try {
      const passages = await evidenceOf(cell);
      if (shown === cell) fill(element, head(cell, view), list(passages, view));
    } catch (fault) {
      if (shown === cell) fill(element, head(cell, view), el('p', {}, view.text('compare.failed')));
    }
  };
  const show = (cell, isChosen) => {
    clearTimeout(resting);
    if (isChosen) chosen = cell;
    if (cell === shown || (chosen && !isChosen)) return;
    if (isChosen) draw(cell);
    else resting = setTimeout(() => draw(cell), PAUSE);
  };
  return { element, show };
}

function head(cell, view) {
  return [
    el('h2', {}, cell.row.label, el('span.where', {}, cell.column.label)),
    el('p.note', {}, cellWords(cell, view)),
  ];
}

function list(passages, view) {
  if (passages.length === 0) return el('p.note', {}, view.text('evidence.none'));
  return passages.map(each => passage(each, view, each.document.agreements[0]));
}

/** What the shapes and grounds of the cells mean. */
function strengthKey({ text }) {
  const entry = (mark, words) => el('li', {}, mark, words);
  return el(
    'ul.key',
    {},
    UNDERTAKEN.map(strength => entry(strengthShape(strength), text(`strength.${strength}`))),
    entry(strengthShape(null), text('compare.said')),
    entry(el('span.swatch.level-absent'), text('compare.absent')),
    entry(el('span.swatch.level-unknown'), text('coverage.UNKNOWN')),
  );
}
