// The matrix as a picture of its own, for a report or a slide: with what it shows, its colours, its legend, its date
// and its typeface in it.
import { svg } from '../../frame/element.js';
import { FAMILY, linesOf, widthOf } from '../../part/font.js';
import { strengthShape, UNDERTAKEN } from '../../part/strength.js';
import { amount } from './matrix.js';

const SIZE = 13;
const SMALL = 12;
const TITLE = 20;
const EDGE = 20;
const CELL = 46;
const HEIGHT = 28;
const LINE = 18;
const LEAD = 26; // from line to line of the title
const LEAST = 560; // so that title and legend have room where columns are few
const SLANT = (55 * Math.PI) / 180;

/** Colours on paper, whatever the screen's: the light ones of style/tokens.css. */
const COLOURS = {
  ink: '#1c2530',
  soft: '#55606b',
  line: '#dedacf',
  sheet: '#ffffff',
  unknown: '#ece8dd',
  hatch: '#aaa392',
  'level-1': '#d7eae6',
  'level-2': '#a6d1cd',
  'level-3': '#5aa3a9',
  'level-4': '#26798a',
  'level-5': '#0a4655',
};
const PALE = ['level-4', 'level-5']; // grounds that pale words stand on

/**
 * @param said {title, filters, source}: lines around the matrix
 * @param font the rule that brings the typeface along
 */
export function picture(matrix, said, font, view) {
  const size = measured(matrix, said, view);
  const { width, height, left, top, foot } = size;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FAMILY,
      'font-size': SIZE,
      fill: COLOURS.ink,
    },
    svg('title', {}, [said.title, ...said.filters].join('. ')),
    svg('defs', {}, svg('style', {}, font), hatch()),
    svg('rect', { width, height, fill: COLOURS.sheet }),
    size.title.map((each, at) =>
      svg('text', { x: EDGE, y: EDGE + 16 + at * LEAD, 'font-size': TITLE, 'font-weight': 600 }, each),
    ),
    lines(size.filters, EDGE + 16 + size.title.length * LEAD, COLOURS.soft),
    matrix.columns.map((column, at) => heading(column, left + at * CELL, top)),
    matrix.rows.map((row, at) => line(row, top + at * HEIGHT, matrix, left)),
    legend(size.legend, foot),
    lines(size.source, foot + (size.legend.at(-1).row + 1) * LINE + 24, COLOURS.soft),
  );
}

/** Where everything stands, by how wide its words are. */
function measured(matrix, said, view) {
  const widest = list => Math.max(0, ...list.map(({ label }) => widthOf(label, SIZE)));
  const left = Math.ceil(EDGE + widest(matrix.rows) + 12);
  const last = matrix.columns.map(({ label }, at) => at * CELL + CELL / 2 + widthOf(label, SIZE) * Math.cos(SLANT));
  const width = Math.ceil(Math.max(LEAST, left + Math.max(matrix.columns.length * CELL, ...last) + EDGE));
  const room = width - 2 * EDGE;
  const title = linesOf(said.title, TITLE, room, 600);
  const filters = said.filters.flatMap(each => linesOf(each, SMALL, room));
  const source = said.source.flatMap(each => linesOf(each, SMALL, room));
  const opening = EDGE + title.length * LEAD + filters.length * LINE;
  const top = Math.ceil(opening + widest(matrix.columns) * Math.sin(SLANT) + 24);
  const foot = top + matrix.rows.length * HEIGHT + 14;
  const entries = legendEntries(matrix, room, view);
  const height = foot + (entries.at(-1).row + 1) * LINE + 24 + source.length * LINE;
  return { width, height, left, top, foot, title, filters, source, legend: entries };
}

function lines(found, y, fill) {
  return found.map((each, at) => svg('text', { x: EDGE, y: y + at * LINE, 'font-size': SMALL, fill }, each));
}

function heading(column, x, top) {
  return svg('text', { transform: `translate(${x + CELL / 2 + 4} ${top - 8}) rotate(-55)` }, column.label);
}

function line(row, y, matrix, left) {
  return svg(
    'g',
    {},
    svg('text', { x: left - 10, y: y + 18, 'text-anchor': 'end' }, row.label),
    matrix.columns.map((column, at) => field(matrix.cell(row, column), left + at * CELL, y)),
  );
}

function field({ stated, coverage, level }, x, y) {
  const ground = { x: x + 1, y: y + 1, width: CELL - 2, height: HEIGHT - 2, stroke: COLOURS.line };
  const middle = { x: x + CELL / 2, y: y + 18, 'text-anchor': 'middle' };
  if (!stated) {
    const fill = coverage === 'ABSENT' ? COLOURS.sheet : 'url(#unknown)';
    return [svg('rect', { ...ground, fill }), svg('text', middle, coverage === 'ABSENT' ? '–' : '?')];
  }
  const ink = PALE.includes(level) ? COLOURS.sheet : COLOURS.ink;
  return [
    svg('rect', { ...ground, fill: COLOURS[level] }),
    placed(stated.strength, x + 8, y + 8, ink),
    svg('text', { ...middle, x: x + CELL / 2 + 8, fill: ink }, String(amount(stated))),
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

function hatch() {
  return svg(
    'pattern',
    { id: 'unknown', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 6, height: 6, fill: COLOURS.unknown }),
    svg('rect', { width: 1, height: 6, fill: COLOURS.hatch }),
  );
}

/** The legend's entries, in as many rows as they need: [{mark, words, x, row}, …]. */
function legendEntries(matrix, room, { text }) {
  const entries = [
    ...UNDERTAKEN.map(strength => [{ strength }, text(`strength.${strength}`)]),
    [{ strength: null }, text('compare.said')],
    [{ fill: COLOURS.sheet }, `– ${text(matrix.absent)}`],
    [{ fill: 'url(#unknown)' }, `? ${text('coverage.UNKNOWN')}`],
  ];
  let x = 0;
  let row = 0;
  return entries.map(([mark, words]) => {
    const width = 18 + widthOf(words, SMALL) + 18;
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const entry = { mark, words, x: EDGE + x, row };
    x += width;
    return entry;
  });
}

function legend(entries, top) {
  return entries.map(({ mark, words, x, row }) => {
    const y = top + row * LINE;
    const square = { x, y, width: 12, height: 12, fill: mark.fill, stroke: COLOURS.soft };
    return [
      mark.fill ? svg('rect', square) : placed(mark.strength, x, y, COLOURS.ink),
      svg('text', { x: x + 18, y: y + 11, 'font-size': SMALL }, words),
    ];
  });
}
