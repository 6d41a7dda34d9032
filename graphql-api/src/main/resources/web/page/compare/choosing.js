// What is compared: the filters, and the municipalities chosen by name.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { go } from '../../frame/navigation.js';
import { choice, dayField, filterForm, placeOptions } from '../../part/field.js';
import { loadShapes } from '../../part/map.js';

const COLUMNS = ['kommun', 'lan', 'grupp', 'region', 'ar'];

export function form({ counties, municipalityGroups }, view) {
  const { address, text } = view;
  const kept = ['kommun', 'nal', 'efter'].flatMap(name => address.all(name).map(value => [name, value]));
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
export function choosing(matrix, view) {
  const { address, text } = view;
  const codes = address.all('kommun');
  const chips = el('ul.chips', {});
  const names = el('datalist', { id: 'municipalities' });
  const input = el('input', {
    id: 'add',
    list: 'municipalities',
    autocomplete: 'off',
    placeholder: text('compare.add.hint'),
  });
  loadShapes().then(shapes => {
    const known = shapes.map(each => each.properties).sort(bySwedish(each => each.name));
    names.append(...known.map(({ name }) => el('option', { value: name, lang: 'sv' })));
    chips.append(...codes.map(code => chip(known.find(each => each.code === code)?.name ?? code, code, codes, view)));
    input.addEventListener('change', () => {
      const found = known.find(
        each => each.name.toLocaleLowerCase('sv') === input.value.trim().toLocaleLowerCase('sv'),
      );
      if (found) go(address.with({ kommun: [...new Set([...codes, found.code])] }));
      input.setCustomValidity(found ? '' : text('compare.add.unknown'));
      input.reportValidity();
    });
  });
  return el(
    'div.choosing',
    {},
    el('div.field', {}, el('label', { for: 'add' }, text('compare.add')), input, names),
    chips,
  );
}

function chip(name, code, codes, { address, text }) {
  const rest = codes.filter(each => each !== code);
  const chosen = { href: address.with({ kommun: rest }), 'aria-label': text('compare.remove', { name }) };
  return el('li', {}, el('a.chip', chosen, el('span', { lang: 'sv' }, name), ' ×'));
}
