// Start: the country on a map, what the graph holds, and where to begin.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { choice, dayField, filterForm } from '../../part/field.js';
import { loadShapes } from '../../part/map.js';
import { country } from './country.js';
import { holdings } from './holdings.js';

const EVER = { from: '1900-01-01', to: '2999-12-31' };

loadShapes(); // while the question is on its way

export const page = {
  variables({ address, language }) {
    const day = address.one('dag') || null;
    const filter = {
      focusArea: address.one('omrade') ? [address.one('omrade')] : null,
      method: address.one('metod') ? [address.one('metod')] : null,
      activeOn: day,
    };
    const agreementsAsked = address.one('visa') === 'overenskommelser';
    return {
      agreementsAsked,
      commitmentsAsked: !agreementsAsked,
      commitments: filter,
      agreements: filter,
      activeOn: day,
      activeDuring: day ? null : EVER,
      language: language.asked,
    };
  },

  title: (answer, { text }) => text('start.title'),

  draw(answer, view) {
    return [
      el('div.opening', {}, el('h1', {}, view.text('start.heading')), el('p.lead', {}, view.text('start.lead'))),
      form(answer, view),
      el('div.start', {}, country(answer, view), holdings(answer, view)),
    ];
  },
};

function form({ focusAreas, methods, counties }, view) {
  const { address, text } = view;
  const concepts = ({ nodes }) => nodes.map(each => [each.slug, each.label]).sort(bySwedish(([, label]) => label));
  return filterForm(
    view,
    choice(
      'visa',
      text('start.count'),
      [
        ['', text('start.commitments')],
        ['overenskommelser', text('start.agreements')],
      ],
      address.one('visa'),
    ),
    choice('omrade', text('start.focus'), [['', text('all')], ...concepts(focusAreas)], address.one('omrade')),
    choice('metod', text('start.method'), [['', text('all')], ...concepts(methods)], address.one('metod')),
    choice(
      'lan',
      text('start.county'),
      [['', text('start.country')], ...counties.map(each => [each.code, each.name])],
      address.one('lan'),
    ),
    dayField('dag', view),
  );
}
