// The matrix as a picture of its own, with its colours and legend in it: for a report or a slide.
import { svg } from '../../frame/element.js';
import { strengthShape, UNDERTAKEN } from '../../part/strength.js';
import { amount } from './matrix.js';

const LEFT = 230;
const TOP = 150;
const WIDTH = 46;
const HEIGHT = 28;
const FOOT = 70;

/** Colours on paper, whatever the screen's: the light ones of style/tokens.css. */
const COLOURS = {
  ink: '#1c2530',
  soft: '#55606b',
  line: '#dedacf',
  sheet: '#ffffff',
  unknown: '#ece8dd',
  'level-1': '#d7eae6',
  'level-2': '#a6d1cd',
  'level-3': '#5aa3a9',
  'level-4': '#26798a',
  'level-5': '#0a4655',
};

export function picture(matrix, view) {
  const width = LEFT + Math.max(matrix.columns.length * WIDTH, 330) + 60;
  const height = TOP + matrix.rows.length * HEIGHT + FOOT;
  const shown = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return svg(
    'svg',
    { ...shown, 'font-family': 'Source Sans 3, Segoe UI, Arial, sans-serif', 'font-size': 13, fill: COLOURS.ink },
    svg('rect', { width, height, fill: COLOURS.sheet }),
    matrix.columns.map((column, at) => heading(column, at)),
    matrix.rows.map((row, at) => line(row, at, matrix)),
    legend(TOP + matrix.rows.length * HEIGHT + 26, view),
  );
}

function heading(column, at) {
  const x = LEFT + at * WIDTH + WIDTH / 2 + 4;
  return svg('text', { transform: `translate(${x} ${TOP - 8}) rotate(-55)` }, column.label);
}

function line(row, at, matrix) {
  const y = TOP + at * HEIGHT;
  return svg(
    'g',
    {},
    svg('text', { x: LEFT - 10, y: y + 18, 'text-anchor': 'end' }, row.label),
    matrix.columns.map((column, index) => field(matrix.cell(row, column), LEFT + index * WIDTH, y)),
  );
}

function field({ stated, coverage, level }, x, y) {
  const ground = { x: x + 1, y: y + 1, width: WIDTH - 2, height: HEIGHT - 2, stroke: COLOURS.line };
  const sign = coverage === 'ABSENT' ? '–' : '?';
  const middle = { x: x + WIDTH / 2, y: y + 18, 'text-anchor': 'middle' };
  if (!stated) {
    const fill = coverage === 'ABSENT' ? COLOURS.sheet : COLOURS.unknown;
    return [svg('rect', { ...ground, fill }), svg('text', { ...middle, fill: COLOURS.soft }, sign)];
  }
  const ink = ['level-1', 'level-2'].includes(level) ? COLOURS.ink : COLOURS.sheet;
  return [
    svg('rect', { ...ground, fill: COLOURS[level] }),
    placed(stated.strength, x + 8, y + 8, ink),
    svg('text', { ...middle, x: x + WIDTH / 2 + 8, fill: ink }, amount(stated)),
  ];
}

function placed(strength, x, y, colour) {
  const shape = strengthShape(strength);
  for (const [name, value] of Object.entries({ x, y, width: 12, height: 12, fill: colour, stroke: colour })) {
    shape.setAttribute(name, value);
  }
  shape.removeAttribute('class');
  return shape;
}

function legend(y, { text }) {
  const entries = [
    ...UNDERTAKEN.map(strength => [strength, text(`strength.${strength}`)]),
    [null, text('compare.said')],
  ];
  return [
    entries.map(([strength, words], at) => [
      placed(strength, 20 + at * 118, y, COLOURS.ink),
      svg('text', { x: 38 + at * 118, y: y + 11 }, words),
    ]),
    svg(
      'text',
      { x: 20, y: y + 34, fill: COLOURS.soft },
      `– ${text('compare.absent')} · ? ${text('coverage.UNKNOWN')}`,
    ),
  ];
}
