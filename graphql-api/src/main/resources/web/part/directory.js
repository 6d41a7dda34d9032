// A list of everything of one sort with what is known of each: sifted while one writes, ordered by its columns.
import { change, el, fill } from '../frame/element.js';
import { bySwedish } from '../frame/language.js';

/** What the names' own column is called in the address. */
const NAME = 'namn';

/**
 * @param rows [{name, href, lang, note, also, below, values}] in the order of names: `note` is Swedish, `also` is
 *   searched but not shown, `below` sets a row under the one before it, `values` are numbers or words by column
 * @param columns [{key, label, bar, lang}]: `bar` draws its numbers too, `lang` is its words'
 * @param words {name, sift, caption}: the head of the names, the label of the field, what the table is
 * @param first the column that orders where the address names none; by name where left out
 */
export function directory(rows, columns, words, view, first = NAME) {
  const { address, text } = view;
  const order = address.one('ordning') || first;
  const shown = ordered(rows, columns, order);
  const most = new Map(columns.map(({ key }) => [key, Math.max(1, ...rows.map(row => Number(row.values[key]) || 0))]));
  const lines = shown.map(row => line(row, columns, most, view));
  const heads = [{ key: NAME, label: words.name }, ...columns].map(column => head(column, rows, order, view));
  const count = el('p.note', { role: 'status' });
  const sift = asked => {
    const kept = shown.map(row => fits(row, asked));
    lines.forEach((each, at) => (each.hidden = !kept[at]));
    fill(count, text('directory.count', { shown: kept.filter(Boolean).length, all: rows.length }));
  };
  sift(address.one('q'));
  const onSift = asked => {
    view.note({ q: asked });
    for (const { turn } of heads) turn();
    sift(asked);
  };
  return [
    siftField(words.sift, onSift, view),
    count,
    el(
      'div.table-wrap',
      {},
      el(
        'table.directory',
        {},
        el('caption.unseen', {}, words.caption),
        el(
          'thead',
          {},
          el('tr', {}, heads.map(each => each.cell)),
        ),
        el('tbody', {}, lines),
      ),
    ),
  ];
}

/** What is written sifts at once and stands in the address; nothing is asked for anew. */
function siftField(label, sift, { address }) {
  const onInput = ({ target }) => sift(target.value.trim());
  return el(
    'div.field.sift',
    {},
    el('label', { for: 'sift' }, label),
    el('input', { id: 'sift', type: 'search', autocomplete: 'off', value: address.one('q'), on: { input: onInput } }),
  );
}

const plain = words => words.toLocaleLowerCase('sv');

/** Each word that is asked for stands in the name or in what is also searched. */
function fits({ name, also = [] }, asked) {
  const searched = plain([name, ...also].join(' '));
  return plain(asked)
    .split(/\s+/)
    .every(word => searched.includes(word));
}

/** By a column: the largest numbers first, words as Swedes order them. */
function ordered(rows, columns, key) {
  if (!columns.some(column => column.key === key)) return rows;
  const flat = rows.map(row => ({ ...row, below: false })).sort(bySwedish(row => row.name));
  if (numeric(rows, key)) return flat.sort((a, b) => (b.values[key] ?? 0) - (a.values[key] ?? 0));
  return flat.sort(bySwedish(row => String(row.values[key] ?? '')));
}

const numeric = (rows, key) => rows.some(row => typeof row.values[key] === 'number');

/** The head of a column orders by it; `turn` leads to the address as it has become. */
function head({ key, label }, rows, order, { address, text }) {
  const number = numeric(rows, key);
  const current = order === key;
  const sign = current && el('span', { 'aria-hidden': 'true' }, number ? ' ↓' : ' ↑');
  const anchor = el('a', { id: `order-${key}`, title: text('directory.order', { column: label }) }, label);
  const turn = () => change(anchor, { href: address.with({ ordning: key }) });
  turn();
  const sorted = current && (number ? 'descending' : 'ascending');
  return { turn, cell: el('th', { scope: 'col', class: number && 'number', 'aria-sort': sorted }, anchor, sign) };
}

function line(row, columns, most, view) {
  const { name, href, lang, note, below, values } = row;
  const nothing = columns.every(({ key }) => typeof values[key] !== 'number' || !values[key]);
  return el(
    'tr',
    { class: nothing && 'nothing' },
    el(
      'th',
      { scope: 'row', class: below && 'below' },
      el('a', { href, lang }, name),
      note && el('span.note', { lang: 'sv' }, ` ${note}`),
    ),
    columns.map(column => cell(values[column.key], column, most.get(column.key), view)),
  );
}

function cell(value, { bar, key, lang }, most, { number }) {
  if (typeof value !== 'number') return el('td', { 'data-column': key, lang }, value ?? '–');
  return el(
    'td.number',
    { 'data-column': key },
    bar && value > 0 && el('meter', { min: 0, max: most, value, 'aria-hidden': 'true' }),
    el('span', {}, value ? number(value) : '–'),
  );
}
