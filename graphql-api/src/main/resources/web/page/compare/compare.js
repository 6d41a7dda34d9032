// Compare: focus areas by municipalities, counties, groups, regions or years, and the passages behind each cell.
import { el } from '../../frame/element.js';
import { coming } from '../../frame/states.js';
import { EVER } from '../../part/likeness.js';
import { choosing, form } from './choosing.js';
import { grid } from './grid.js';
import { Matrix } from './matrix.js';
import { passagesPanel } from './passages.js';
import { takeAway } from './take-away.js';

const COLUMNS = {
  kommun: 'MUNICIPALITY',
  lan: 'COUNTY',
  grupp: 'MUNICIPALITY_GROUP',
  region: 'POLICE_REGION',
  ar: 'YEAR',
};
const YEARS_BACK = 14;
const MOST_COLUMNS = 40;

export const page = {
  variables({ address }) {
    const { columns, filter, activeOn } = asked(address);
    const { municipality, ...places } = filter;
    const open = columns === COLUMNS.kommun && !municipality;
    return { open, most: MOST_COLUMNS, within: { ...places, activeOn }, known: places };
  },

  /** The cells: of the municipalities with most to say, where it was open which are meant. */
  async further(answer, view) {
    const { known, fullest } = answer;
    const variables = asked(view.address);
    const all = known?.[0]?.rows ?? 0;
    const municipality = all > MOST_COLUMNS ? fullestOf(fullest, known) : variables.filter.municipality;
    const { matrix } = await view.ask('Cells', {
      ...variables,
      filter: { ...variables.filter, municipality },
      focusArea: null,
      gathers: variables.columns !== COLUMNS.kommun,
      language: view.language.asked,
    });
    return { ...answer, matrix, left: all > MOST_COLUMNS ? all - municipality.length : 0 };
  },

  title: (answer, { text }) => text('compare.title'),

  sketch: (answer, view) => [beginning(answer, view), coming(view)],

  draw(answer, view) {
    const matrix = new Matrix(answer.matrix, view.address, MOST_COLUMNS, answer.left);
    return [
      beginning(answer, view),
      matrix.columns.length ? compared(answer, matrix, view) : el('p', {}, view.text('compare.nothing')),
    ];
  },
};

const beginning = (answer, view) =>
  view.once('beginning', () => [
    el('h1', {}, view.text('compare.title')),
    el('p.lead', {}, view.text('compare.lead')),
    form(answer, view),
    choosing(answer.counties, view),
  ]);

/** The codes of those with most commitments, and where they are few, of others with most agreements. */
function fullestOf(fullest, known) {
  return [...new Set([...fullest, ...known].map(each => each.key).filter(Boolean))].slice(0, MOST_COLUMNS);
}

function compared(answer, matrix, view) {
  const panel = passagesPanel(matrix, view, cell => evidence(cell, view));
  return el(
    'div.compare',
    {},
    el(
      'div.matrix',
      {},
      grid(matrix, view, panel),
      notes(matrix, view),
      takeAway(matrix, asked(view.address), answer, view),
    ),
    panel.element,
  );
}

/** The arguments that the address stands for; which focus areas is asked apart. */
function asked(address) {
  const columns = COLUMNS[address.one('kol')] ?? COLUMNS.kommun;
  const day = (columns !== COLUMNS.ar && address.one('dag')) || null;
  const list = name => (address.all(name).length ? address.all(name) : null);
  return {
    columns,
    rollUp: address.one('niva') !== 'alla',
    filter: { municipality: list('kommun'), county: list('lan'), group: list('grupp') },
    activeOn: day,
    activeDuring: day ? null : columns === COLUMNS.ar ? lately() : EVER,
  };
}

/** The years that columns by year show: some back, and the next one, which agreements often are made for. */
function lately() {
  const year = new Date().getFullYear();
  return { from: `${year - YEARS_BACK}-01-01`, to: `${year + 1}-12-31` };
}

/** The passages of a cell. */
async function evidence({ row, column }, view) {
  const variables = asked(view.address);
  const only = {
    MUNICIPALITY: 'municipality',
    COUNTY: 'county',
    MUNICIPALITY_GROUP: 'group',
    POLICE_REGION: 'policeArea',
  };
  if (variables.columns === COLUMNS.ar) {
    variables.activeDuring = { from: `${column.key}-01-01`, to: `${column.key}-12-31` };
  } else {
    variables.filter = { ...variables.filter, [only[variables.columns]]: [column.key] };
  }
  const { matrix } = await view.ask('Cell', { ...variables, focusArea: row.slug });
  return matrix.cells[0]?.evidence ?? [];
}

function notes(matrix, { address, text }) {
  const shown = matrix.columns.length;
  return [
    el('p.note', {}, text(address.one('niva') === 'alla' ? 'compare.counted.all' : 'compare.counted.top')),
    matrix.left > 0 && el('p.note', {}, text('compare.left', { shown, all: shown + matrix.left })),
  ];
}
