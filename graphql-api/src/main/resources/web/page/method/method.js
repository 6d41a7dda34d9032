// A method: what it is, who works with it and who leads it there, how it spreads over the years, and what is beside it.
import { el } from '../../frame/element.js';
import { inSentence } from '../../frame/language.js';
import { coming } from '../../frame/states.js';
import { around } from '../../part/around.js';
import { conceptOpening } from '../../part/concept.js';
import { doing, doingAsked, doingForm, likeAsked } from '../../part/doing.js';
import { basisFound } from '../../part/likeness.js';

export const page = {
  names: 'method',

  variables: likeAsked,

  title: ({ method }) => method.label,

  onward: (answer, view) => basisFound(view, answer),

  async further(answer, view) {
    const slug = view.address.key;
    const activeOn = view.address.one('dag') || null;
    const asked = {
      ...doingAsked(view),
      commitments: { method: [slug], activeOn },
    };
    return { ...answer, ...(await view.ask('Doing', asked)) };
  },

  sketch: (answer, view) => answer.method && [beginning(answer, view), coming(view)],

  draw(answer, view) {
    const { method } = answer;
    return [
      beginning(answer, view),
      el('div.beside', {}, doing(method, 'method', answer, view), beside(answer, view)),
    ];
  },
};

const beginning = ({ method, counties }, view) =>
  view.once('beginning', () => [opening(method, view), doingForm(counties, view)]);

function opening(method, view) {
  const { text, link } = view;
  return conceptOpening(
    method,
    {
      eyebrow: text('method.eyebrow'),
      kin: [
        [text('concept.broader'), 'metod', [method.broader]],
        [text('concept.narrower'), 'metod', method.narrower],
        [text('method.concerns'), 'fokus', method.usuallyConcerns],
      ],
      ways: [
        [text('concept.map'), link('', '', { metod: method.slug })],
        [text('concept.search'), link('sok', '', { q: method.label })],
      ],
    },
    view,
  );
}

function beside(answer, view) {
  const { method, together, topics, groups } = answer;
  const { text } = view;
  return around(
    answer,
    text('method.trend', { name: inSentence(method.label) }),
    [
      [text('method.together'), 'metod', together.filter(row => row.key !== method.slug)],
      [text('method.topics'), 'fokus', topics],
      [text('method.groups'), null, groups],
    ],
    view,
  );
}
