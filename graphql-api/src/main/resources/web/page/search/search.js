// Search: Swedish words in any inflection, in passages, statements, headings and concepts.
import { el } from '../../frame/element.js';
import { choice, dayField, filterForm, placeOptions } from '../../part/field.js';
import { searched } from './asked.js';
import { facets } from './facets.js';
import { hitPart, together } from './hit.js';

const PAGE_SIZE = 20;

export const page = {
  variables(view) {
    const { address, language } = view;
    const before = address.one('fore');
    return {
      ...searched(view),
      asked: Boolean(address.one('q')),
      ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after: address.one('efter') || null }),
      language: language.asked,
    };
  },

  title({ search }, { address, text }) {
    return search ? text('search.title.of', { words: address.one('q') }) : text('search.title');
  },

  draw({ counties, search }, view) {
    return [
      el('h1', {}, view.text('search.title')),
      form(counties, view),
      search ? el('div.search', {}, facets(view), results(search, view)) : help(view),
    ];
  },
};

/** What the facets choose stays chosen. */
function form(counties, view) {
  const { address, text } = view;
  const kept = ['i', 'slag'].filter(name => address.one(name));
  return filterForm(
    view,
    kept.map(name => el('input', { type: 'hidden', name, value: address.one(name) })),
    el(
      'div.field.words',
      {},
      el('label', { for: 'field-q' }, text('search.words')),
      el('input', { id: 'field-q', type: 'search', name: 'q', value: address.one('q'), maxlength: 200 }),
    ),
    el('button', { type: 'submit' }, text('frame.search.go')),
    choice(
      'lan',
      text('search.county'),
      [['', text('search.county.all')], ...placeOptions(counties)],
      address.one('lan'),
    ),
    dayField('dag', view),
  );
}

function results({ totalCount, nodes, pageInfo }, view) {
  const { address, text } = view;
  const found = together(nodes);
  const words = address.one('q').replace(/^["”“]+|["”“]+$/g, '');
  return el(
    'section',
    { 'aria-labelledby': 'found' },
    el('h2.found', { id: 'found' }, text('search.found', { count: totalCount, words })),
    placesSaid(totalCount, nodes.length, found.length, view),
    totalCount === 0 && help(view),
    el(
      'ol.hits',
      {},
      found.map(same => el('li', {}, hitPart(same, view))),
    ),
    pages(pageInfo, view),
  );
}

/** That fewer rows are shown than hits were counted. */
function placesSaid(all, hits, count, { text }) {
  if (hits === all && count === hits) return null;
  const said = hits === all ? text('search.places', { count }) : text('search.places.page', { hits, count });
  return el('p.note', {}, said);
}

function pages({ hasPreviousPage, hasNextPage, startCursor, endCursor }, { address, text }) {
  const step = (filters, key) => el('a.button.quiet', { href: address.with(filters) }, text(key));
  return (
    (hasPreviousPage || hasNextPage) &&
    el(
      'nav.pages',
      { 'aria-label': text('search.pages') },
      hasPreviousPage && step({ fore: startCursor, efter: null }, 'search.previous'),
      hasNextPage && step({ efter: endCursor, fore: null }, 'search.next'),
    )
  );
}

function help({ text, link }) {
  const example = words => el('li', {}, el('a.chip', { href: link('sok', '', { q: words }) }, words));
  return el(
    'div.help',
    {},
    el('p', {}, text('search.help')),
    el('ul.chips', {}, ['trygghetsvandring', 'ungdomar narkotika', 'bostadsinbrott', 'grannsam*'].map(example)),
  );
}
