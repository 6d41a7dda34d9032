// The map with its legend, and the same as a table.
import { el, fill } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { partBroken } from '../../frame/states.js';
import { drawMap, loadShapes } from '../../part/map.js';
import { reading } from './reading.js';

export function country(answer, view) {
  const known = reading(answer, view);
  const figure = el('figure.country', { class: !view.address.one('lan') && 'whole' });
  const draw = () => fill(figure, parts(answer, known, view));
  const miss = fault => {
    const said = partBroken(view, fault, () => loadShapes().then(draw, miss));
    fill(figure, el('figcaption', {}, el('h2', {}, known.subject)), said);
    return said;
  };
  loadShapes().catch(miss);
  return draw();
}

/** What the figure shows; the map and the table are empty until the shapes are there. */
function parts(answer, known, view) {
  const { subject } = known;
  return [
    el('figcaption', {}, el('h2', {}, subject), legend(known)),
    drawMap({
      label: view.text('start.map', { subject }),
      look: code => ({ level: known.level(code), says: known.says(code) }),
      href: code => view.link('kommun', code),
      county: view.address.one('lan'),
    }),
    el('details', {}, el('summary', {}, view.text('table.show')), table(answer, known, view)),
  ];
}

function legend(known) {
  return el(
    'ul.legend',
    {},
    known.legend.map(([level, label]) => el('li', {}, el(`span.swatch.${level}`), label)),
  );
}

function table({ counties }, known, view) {
  const { text, link } = view;
  const names = new Map(counties.map(each => [each.code, each.name]));
  const body = el('tbody');
  const draw = features => {
    const county = view.address.one('lan');
    const rows = features.map(each => each.properties).filter(each => !county || each.county_code === county);
    body.append(
      ...rows
        .sort(bySwedish(each => each.name))
        .map(({ code, name, county_code: at }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, el('a', { href: link('kommun', code), lang: 'sv' }, name)),
            el('td', { lang: 'sv' }, names.get(at)),
            el('td.number', {}, known.count(code) ?? '–'),
            el('td', {}, known.explains(code)),
          ),
        ),
    );
  };
  loadShapes().then(draw, () => {});
  return el(
    'div.table-wrap',
    { tabindex: 0, role: 'region', 'aria-label': known.subject },
    el(
      'table',
      {},
      el('caption', {}, known.subject),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['municipality', 'county', known.unit, 'coverage'].map(each =>
            el('th', { scope: 'col', class: each === known.unit && 'number' }, text(`start.column.${each}`)),
          ),
        ),
      ),
      body,
    ),
  );
}
