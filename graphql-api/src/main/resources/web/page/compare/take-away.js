// The matrix to take away: as a picture of what is seen, and as a table with every cell and its passages.
import { el } from '../../frame/element.js';
import { save, savePng, svgText } from '../../part/download.js';
import { exportLink } from '../../part/export-link.js';
import { fontRule } from '../../part/font.js';
import { picture } from './picture.js';

const NAME = 'samverkansgraf-matris';

/** @param asked the arguments of the matrix, which the export takes as well */
export function takeAway(matrix, asked, answer, view) {
  const { text } = view;
  const button = (key, act) => el('button.quiet', { type: 'button', on: { click: act } }, text(key));
  const drawn = async () => picture(matrix, said(matrix, answer, view), await fontRule(), view);
  return el(
    'p.take',
    {},
    el('span.note', {}, text('take')),
    button('take.svg', async () => save(`${NAME}.svg`, 'image/svg+xml', svgText(await drawn()))),
    button('take.png', async () => savePng(`${NAME}.png`, await drawn())),
    exportLink('matrix', 'csv', asked, view),
    exportLink('matrix', 'xlsx', asked, view),
  );
}

/** What stands around the matrix where it is shown without the page. */
function said(matrix, { counties, municipalityGroups, dataset }, view) {
  const { address, text } = view;
  const chosen = (key, list, filter) =>
    address.one(filter) && `${text(key)}: ${list.find(each => each.code === address.one(filter))?.name}`;
  const day = address.one('dag') ? `${text('day')}: ${address.one('dag')}` : text('compare.picture.ever');
  const filters = [
    chosen('compare.county', counties, 'lan'),
    chosen('compare.group', municipalityGroups, 'grupp'),
    address.one('kol') !== 'ar' && day,
    matrix.left > 0 && text('compare.left', { shown: matrix.columns.length, all: matrix.columns.length + matrix.left }),
  ].filter(Boolean);
  const { agreements, documents, lastImport } = dataset;
  const columns = text(`compare.columns.${address.one('kol') || 'kommun'}`).toLowerCase();
  return {
    title: text('compare.picture', { columns }),
    filters: [filters.join(' · ')],
    source: [
      text('compare.picture.number'),
      text('compare.picture.source', {
        agreements,
        documents,
        imported: lastImport?.slice(0, 10) ?? text('frame.never'),
        made: new Date().toLocaleDateString('sv-SE'),
      }),
    ],
  };
}
