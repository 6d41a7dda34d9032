// The matrix to take away: as a picture and as a table.
import { el } from '../../frame/element.js';
import { csv, save, savePng, svgText } from '../../part/download.js';
import { picture } from './picture.js';

const NAME = 'samverkansgraf-matris';
const COUNTS = ['agreements', 'priorities', 'commitments', 'goals', 'measures'];

export function takeAway(matrix, view) {
  const { text } = view;
  const button = (key, act) => el('button.quiet', { type: 'button', on: { click: act } }, text(key));
  return el(
    'p.take',
    {},
    el('span.note', {}, text('take')),
    button('take.svg', () => save(`${NAME}.svg`, 'image/svg+xml', svgText(picture(matrix, view)))),
    button('take.png', () => savePng(`${NAME}.png`, picture(matrix, view))),
    button('take.csv', () => save(`${NAME}.csv`, 'text/csv;charset=utf-8', csv(rows(matrix), view.language.code))),
  );
}

/** One row for each cell, whether something is stated or not; the names are the API's. */
function rows(matrix) {
  const head = [
    'focusArea',
    'focusAreaLabel',
    'column',
    'columnLabel',
    'coverage',
    'unknownReason',
    'strength',
    ...COUNTS,
  ];
  const cells = matrix.rows.flatMap(row => matrix.columns.map(column => matrix.cell(row, column)));
  return [
    head,
    ...cells.map(({ row, column, coverage, stated }) => [
      row.slug,
      row.label,
      column.key,
      column.label,
      coverage,
      coverage === 'UNKNOWN' ? column.unknownReason : null,
      stated?.strength,
      ...COUNTS.map(count => stated?.[count] ?? 0),
    ]),
  ];
}
