// The matrix to take away: as a picture of what is seen, and as a table with every cell and its passages.
import { el } from '../../frame/element.js';
import { save, savePng, svgText } from '../../part/download.js';
import { exportLink } from '../../part/export-link.js';
import { picture } from './picture.js';

const NAME = 'samverkansgraf-matris';

/** @param asked the arguments of the matrix, which the export takes as well */
export function takeAway(matrix, asked, view) {
  const { text } = view;
  const button = (key, act) => el('button.quiet', { type: 'button', on: { click: act } }, text(key));
  return el(
    'p.take',
    {},
    el('span.note', {}, text('take')),
    button('take.svg', () => save(`${NAME}.svg`, 'image/svg+xml', svgText(picture(matrix, view)))),
    button('take.png', () => savePng(`${NAME}.png`, picture(matrix, view))),
    exportLink('matrix', 'csv', asked, view),
    exportLink('matrix', 'xlsx', asked, view),
  );
}
