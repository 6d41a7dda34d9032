// Search: Swedish words in any inflection, in passages, statements, headings and concepts.
import { el } from '../../frame/element.js';
import { choice, dayField, filterForm } from '../../part/field.js';
import { hit } from './hit.js';

const PAGE_SIZE = 20;
const PLACES = ['PASSAGE', 'STATEMENT', 'HEADING', 'CONCEPT'];
const KINDS = ['COOPERATION_AGREEMENT', 'CITIZEN_PROMISE', 'ACTION_PLAN', 'APPENDIX'];

export const page = {
  variables({ address, language }) {
    const before = address.one('fore');
    return {
      asked: Boolean(address.one('q')),
      text: address.one('q') || '-',
      in: address.one('i') ? [address.one('i')] : null,
      filter: {
        kind: address.one('slag') ? [address.one('slag')] : null,
        county: address.one('lan') ? [address.one('lan')] : null,
        activeOn: address.one('dag') || null,
      },
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
      search ? results(search, view) : help(view),
    ];
  },
};

function form(counties, view) {
  const { address, text } = view;
  return filterForm(
    view,
    el(
      'div.field.words',
      {},
      el('label', { for: 'field-q' }, text('search.words')),
      el('input', { id: 'field-q', type: 'search', name: 'q', value: address.one('q'), maxlength: 200 }),
    ),
    choice(
      'i',
      text('search.in'),
      [['', text('search.in.all')], ...PLACES.map(at => [at, text(`search.in.${at}`)])],
      address.one('i'),
    ),
    choice(
      'slag',
      text('search.kind'),
      [['', text('all')], ...KINDS.map(kind => [kind, view.term('kind', kind)])],
      address.one('slag'),
    ),
    choice(
      'lan',
      text('search.county'),
      [['', text('all')], ...counties.map(each => [each.code, each.name])],
      address.one('lan'),
    ),
    dayField('dag', view),
    el('button', { type: 'submit' }, text('frame.search.go')),
  );
}

function results({ totalCount, nodes, pageInfo }, view) {
  const { address, text } = view;
  return el(
    'section',
    { 'aria-labelledby': 'found' },
    el('h2.found', { id: 'found' }, text('search.found', { count: totalCount, words: address.one('q') })),
    totalCount === 0 && help(view),
    el(
      'ol.hits',
      {},
      nodes.map(each => el('li', {}, hit(each, view))),
    ),
    el(
      'nav.pages',
      { 'aria-label': text('search.pages') },
      pageInfo.hasPreviousPage &&
        el(
          'a.button.quiet',
          { href: address.with({ fore: pageInfo.startCursor, efter: null }) },
          text('search.previous'),
        ),
      pageInfo.hasNextPage &&
        el('a.button.quiet', { href: address.with({ efter: pageInfo.endCursor, fore: null }) }, text('search.next')),
    ),
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
