// Start: the country on a map, what the graph holds, and where to begin.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { coming } from '../../frame/states.js';
import { choice, dayField, filterForm, placeOptions } from '../../part/field.js';
import { EVER } from '../../part/likeness.js';
import { loadShapes } from '../../part/map.js';
import { country } from './country.js';
import { holdings } from './holdings.js';
import { question } from './question.js';

loadShapes().catch(() => {}); // while the question is on its way; the map tells what went wrong

export const page = {
  variables: ({ language }) => ({ language: language.asked }),

  further: async (answer, view) => ({ ...answer, ...(await view.ask('Counted', counted(view))) }),

  title: (answer, { text }) => text('start.title'),

  sketch: (answer, view) => [
    beginning(answer, view),
    el('div.start', {}, el('div', {}, choices(answer, view), coming(view)), el('div')),
  ],

  draw: (answer, view) => [
    beginning(answer, view),
    el('div.start', {}, el('div', {}, choices(answer, view), country(answer, view)), holdings(answer, view)),
  ],
};

/** What is counted for the map, and what the graph holds. */
function counted({ address, language }) {
  const day = address.one('dag') || null;
  const filter = {
    focusArea: address.one('omrade') ? [address.one('omrade')] : null,
    method: address.one('metod') ? [address.one('metod')] : null,
    activeOn: day,
  };
  const asked = address.one('visa');
  return {
    agreementsAsked: asked === 'overenskommelser',
    commitmentsAsked: asked !== 'overenskommelser' && asked !== 'tackning',
    commitments: filter,
    agreements: filter,
    activeOn: day,
    activeDuring: day || asked === 'tackning' ? null : EVER,
    language: language.asked,
  };
}

const beginning = (answer, view) =>
  view.once('beginning', () => [
    el('div.greeting', {}, el('h1', {}, view.text('start.heading')), el('p.lead', {}, view.text('start.lead'))),
    question(answer, view),
  ]);

const choices = (answer, view) => view.once('choices', () => form(answer, view));

/** What the map shows. What is valid at all has nothing to do with focus areas and methods. */
function form({ focusAreas, methods, counties }, view) {
  const { address, text } = view;
  const concepts = ({ nodes }) => nodes.map(each => [each.slug, each.label]).sort(bySwedish(([, label]) => label));
  const field = (name, key, rest, options) =>
    choice(name, text(key), [['', text(rest)], ...options], address.one(name));
  const counted = address.one('visa') !== 'tackning';
  return filterForm(
    view,
    field('visa', 'start.count', 'start.commitments', [
      ['overenskommelser', text('start.agreements')],
      ['tackning', text('start.coverage')],
    ]),
    field('lan', 'start.county', 'start.country', placeOptions(counties)),
    counted && field('omrade', 'start.focus', 'all', concepts(focusAreas)),
    counted && field('metod', 'start.method', 'all', concepts(methods)),
    dayField('dag', view),
  );
}
