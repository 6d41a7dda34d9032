// What is compared: the filters, and the municipalities chosen by name.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { go } from '../../frame/navigation.js';
import { choice, dayField, filterForm, placeOptions } from '../../part/field.js';

const COLUMNS = ['kommun', 'lan', 'grupp', 'region', 'ar'];

export function form({ counties, municipalityGroups }, view) {
  const { address, text } = view;
  const kept = ['kommun', 'nal', 'efter', 'ruta'].flatMap(name => address.all(name).map(value => [name, value]));
  return filterForm(
    view,
    kept.map(([name, value]) => el('input', { type: 'hidden', name, value })),
    choice(
      'kol',
      text('compare.columns'),
      COLUMNS.map((each, at) => [at ? each : '', text(`compare.columns.${each}`)]),
      address.one('kol'),
    ),
    choice('lan', text('compare.county'), [['', text('all')], ...placeOptions(counties)], address.one('lan')),
    choice(
      'grupp',
      text('compare.group'),
      [['', text('all')], ...placeOptions(municipalityGroups)],
      address.one('grupp'),
    ),
    choice(
      'niva',
      text('compare.level'),
      [
        ['', text('compare.level.top')],
        ['alla', text('compare.level.all')],
      ],
      address.one('niva'),
    ),
    choice(
      'ordning',
      text('compare.order'),
      [
        ['', text('compare.order.name')],
        ['antal', text('compare.order.amount')],
      ],
      address.one('ordning'),
    ),
    dayField('dag', view),
  );
}

/** The chosen municipalities, each to be taken away, and a field to add one by its name. */
export function choosing(counties, view) {
  const { address, text } = view;
  const codes = address.all('kommun');
  const known = counties.flatMap(county => county.municipalities).sort(bySwedish(each => each.name));
  const nameOf = new Map(known.map(each => [each.code, each.name]));
  const input = el('input', {
    id: 'add',
    list: 'municipalities',
    autocomplete: 'off',
    placeholder: text('compare.add.hint'),
    on: { change: () => add(input, known, codes, view) },
  });
  return el(
    'div.choosing',
    {},
    el(
      'div.field',
      {},
      el('label', { for: 'add' }, text('compare.add')),
      input,
      el(
        'datalist',
        { id: 'municipalities' },
        known.map(({ name }) => el('option', { value: name, lang: 'sv' })),
      ),
    ),
    el(
      'ul.chips',
      {},
      codes.map(code => chip(nameOf.get(code) ?? code, code, codes, view)),
    ),
  );
}

/** Goes on with the municipality whose name was written; says so where there is none. */
function add(input, known, codes, { address, text }) {
  const plain = words => words.trim().toLocaleLowerCase('sv');
  const found = known.find(({ name }) => plain(name) === plain(input.value));
  if (found) go(address.with({ kommun: [...new Set([...codes, found.code])] }));
  input.setCustomValidity(found ? '' : text('compare.add.unknown'));
  input.reportValidity();
}

function chip(name, code, codes, { address, text }) {
  const rest = codes.filter(each => each !== code);
  const chosen = { href: address.with({ kommun: rest }), 'aria-label': text('compare.remove', { name }) };
  return el('li', {}, el('a.chip', chosen, el('span', { lang: 'sv' }, name), ' ×'));
}
