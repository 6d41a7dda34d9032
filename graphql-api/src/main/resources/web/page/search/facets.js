// How many hits there are in each sort of place and each kind of agreement: links that narrow the search.
import { el, fill } from '../../frame/element.js';
import { KINDS, PLACES, searched } from './asked.js';

/** The links at once; their counts come later, and a count of 0 leads nowhere. */
export function facets(view) {
  const place = el('div.facets');
  const draw = counts =>
    fill(
      place,
      group(['search.in', 'search.in.all'], 'i', PLACES, each => view.text(`search.in.${each}`), counts, view),
      group(['search.kind', 'search.kind.all'], 'slag', KINDS, each => view.term('kind', each), counts, view),
    );
  draw(null);
  view.ask('Facets', variables(view)).then(draw, () => {}); // without counts the links still lead on
  return place;
}

function variables(view) {
  const asked = searched(view);
  return { ...asked, ...Object.fromEntries(KINDS.map(kind => [kind, { ...asked.filter, kind: [kind] }])) };
}

function group([title, all], filter, options, label, counts, view) {
  const { address, text } = view;
  const chosen = address.one(filter);
  return el(
    'nav',
    { 'aria-labelledby': `facet-${filter}` },
    el('h2', { id: `facet-${filter}` }, text(title)),
    el(
      'ul',
      {},
      option('', text(all), null),
      options.map(each => option(each, label(each), counts?.[each].totalCount)),
    ),
  );

  function option(value, words, count) {
    const counted = typeof count === 'number' && el('span.note', {}, view.number(count));
    if (count === 0 && chosen !== value) return el('li.nothing', {}, words, ' ', counted);
    const current = chosen === value && 'true';
    const href = address.with({ [filter]: value || null, fore: null, efter: null });
    return el('li', {}, el('a', { href, 'aria-current': current }, words), ' ', counted);
  }
}
