// The panel beside the matrix: the passages behind the cell that is looked at, and why an empty cell is empty. Where
// there is no room beside the matrix, and where one points by finger, it comes up over the page's lower edge.
import { el, fill } from '../../frame/element.js';
import { distinctPassages } from '../../part/passage.js';
import { strengthShape, UNDERTAKEN } from '../../part/strength.js';
import { cellWords } from './matrix.js';

const PAUSE = 250; // milliseconds that the pointer rests on a cell before its passages are asked for

const over = matchMedia('(max-width: 60rem), (pointer: coarse)'); // as compare.css has it

/**
 * @param evidenceOf gives the passages of a cell, later
 * @return the panel, and `show(cell, chosen, from)`: what is chosen by a button stays until another is chosen
 */
export function passagesPanel(matrix, view, evidenceOf) {
  const element = el('aside.panel.passages', { 'aria-live': 'polite', 'aria-label': view.text('compare.passages') });
  fill(element, el('p.note.how', {}, view.text('compare.hint')), key(matrix, view));
  let shown;
  let chosen;
  let resting;
  const draw = async (cell, close) => {
    shown = cell;
    const body = el('div', {}, cell.stated && el('p.note', {}, view.text('state.loading')));
    fill(element, close, head(cell, view), body);
    if (!cell.stated) return;
    try {
      const passages = await evidenceOf(cell);
      if (shown === cell) fill(body, list(passages, view));
    } catch {
      if (shown !== cell) return;
      fill(body, el('p', {}, view.text('compare.failed')));
      shown = null; // so that the cell can be chosen again
    }
  };
  const close = from =>
    el(
      'button.quiet.close',
      {
        type: 'button',
        on: {
          click: () => {
            element.classList.remove('over');
            from.focus();
          },
        },
      },
      view.text('compare.close'),
    );
  const show = (cell, isChosen, from) => {
    clearTimeout(resting);
    if (isChosen) chosen = cell;
    if (isChosen && over.matches) {
      element.classList.add('over');
      draw(cell, close(from));
      element.querySelector('.close').focus({ preventScroll: true });
      from.scrollIntoView({ block: 'nearest' });
    } else if (cell !== shown && isChosen) draw(cell);
    else if (cell !== shown && !chosen) resting = setTimeout(() => draw(cell), PAUSE);
  };
  element.addEventListener('keydown', event => event.key === 'Escape' && element.querySelector('.close')?.click());
  return { element, show };
}

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
