// The matrix that is shown: which rows and columns in which order, and what is known of each cell.
import { bySwedish } from '../../frame/language.js';
import { levelOf, stepsOf } from '../../part/levels.js';

export class Matrix {
  /**
   * @param answer the API's matrix, with its stated cells only
   * @param address says what is pinned and how it is sorted
   * @param mostColumns how many columns at most; those with most to say stay
   * @param left how many columns were not asked for
   */
  constructor(answer, address, mostColumns, left = 0) {
    const byYear = address.one('kol') === 'ar';
    this.gathers = Boolean(address.one('kol'));
    this.absent = address.one('dag') || byYear ? 'compare.absent' : 'compare.absent.ever';
    this.stated = new Map(answer.cells.map(cell => [`${cell.focusArea.slug} ${cell.column.key}`, cell]));
    this.steps = stepsOf(answer.cells.map(amount));
    this.pinned = new Set(address.all('nal'));
    this.sortedBy = address.one('efter');
    const byAmount = address.one('ordning') === 'antal';
    const named = [...answer.columns].sort(bySwedish(column => column.label));
    const columns = byYear ? withoutEmptyYears(named) : named;
    const kept = columns.length > mostColumns ? this.fullest(answer.rows, columns).slice(0, mostColumns) : columns;
    this.left = left + columns.length - kept.length;
    this.columns = byAmount ? this.fullest(answer.rows, kept) : kept.sort(bySwedish(column => column.label));
    this.rows = this.ordered(answer.rows, byAmount);
    this.chosen = this.named(address.one('ruta'));
  }

  /** A cell: its row and column, how it is covered, and what is stated. */
  cell(row, column) {
    const stated = this.stated.get(`${row.slug} ${column.key}`);
    const level = stated ? levelOf(amount(stated), this.steps) : `level-${column.silence.toLowerCase()}`;
    const share = this.gathers && stated && `${stated.municipalities.stated}/${known(column)}`;
    const coverage = stated ? 'STATED' : column.silence;
    return { row, column, stated, coverage, level, share, absent: this.absent, gathers: this.gathers };
  }

  /** The cell that the address calls so; nothing where it is not among those shown. */
  named(name) {
    const row = this.rows.find(each => name.startsWith(`${each.slug}.`));
    const column = row && this.columns.find(each => nameOf({ row, column: each }) === name);
    return column && this.cell(row, column);
  }

  ordered(rows, byAmount) {
    const sortedBy = this.columns.find(column => column.key === this.sortedBy);
    const count = row =>
      sortedBy ? this.amountAt(row, sortedBy) : this.total(this.columns.map(column => [row, column]));
    const named = [...rows].sort(bySwedish(row => row.label));
    const sorted = sortedBy || byAmount ? named.sort((a, b) => count(b) - count(a)) : named;
    return sorted.sort((a, b) => this.pinned.has(b.slug) - this.pinned.has(a.slug));
  }

  /** The columns with most to say first. */
  fullest(rows, columns) {
    const totals = new Map(columns.map(column => [column.key, this.total(rows.map(row => [row, column]))]));
    return [...columns].sort((a, b) => totals.get(b.key) - totals.get(a.key));
  }

  total(places) {
    return places.reduce((sum, [row, column]) => sum + this.amountAt(row, column), 0);
  }

  amountAt(row, column) {
    const stated = this.stated.get(`${row.slug} ${column.key}`);
    return stated ? amount(stated) : 0;
  }
}

/** What the address calls a cell. */
export const nameOf = ({ row, column }) => `${row.slug}.${column.key}`;

/** What the page calls the button of a cell. */
export const idOf = ({ row, column }) => `cell-${row.slug}-${column.key}`;

/** The number that a stated cell shows: commitments, else what there is. */
export function amount({ commitments, priorities, goals }) {
  return commitments || priorities || goals || 1;
}

/** How many municipalities of a column something is known of. */
function known({ municipalities: { stated, absent } }) {
  return stated + absent;
}

/** The years from the first in which anything is known. */
function withoutEmptyYears(columns) {
  const first = columns.findIndex(known);
  return first < 0 ? [] : columns.slice(first);
}

/** What a cell says, in words. */
export function cellWords(cell, view) {
  return [...(cell.stated ? statedWords(cell, view) : silenceWords(cell, view)), ...behind(cell, view)]
    .filter(Boolean)
    .join(', ');
}

function silenceWords({ coverage, column, absent }, { text }) {
  if (coverage === 'ABSENT') return [text(absent)];
  return [`${text('coverage.UNKNOWN')}: ${text(`reason.${column.unknownReason}`)}`];
}

function statedWords({ stated }, { text }) {
  const counts = ['commitments', 'priorities', 'goals', 'measures'].filter(each => stated[each] > 0);
  const strength = stated.strength && text(`strength.${stated.strength}`);
  return [strength, ...counts.map(each => text(each, { count: stated[each] }))];
}

/** How many municipalities stand behind a column that gathers several, and how many of them state it. */
function behind({ stated, column, gathers }, { text }) {
  if (!gathers) return [];
  const { unknown } = column.municipalities;
  return [
    text('compare.share.of', { stated: stated?.municipalities.stated ?? 0, known: known(column) }),
    unknown > 0 && text('compare.share.unknown', { count: unknown }),
  ];
}
