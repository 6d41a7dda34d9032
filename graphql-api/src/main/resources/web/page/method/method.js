// A method: what it is, who works with it and who leads it there, how it spreads over the years, and what is beside it.
import { el } from '../../frame/element.js';
import { inSentence } from '../../frame/language.js';
import { around } from '../../part/around.js';
import { conceptOpening } from '../../part/concept.js';
import { doing, doingAsked, doingForm } from '../../part/doing.js';
import { basisFound } from '../../part/likeness.js';

export const page = {
  names: 'method',

  variables(view) {
    const slug = view.address.key;
    const activeOn = view.address.one('dag') || null;
    return {
      ...doingAsked(view),
      slug,
      slugs: [slug],
      commitments: { method: [slug], activeOn },
      language: view.language.asked,
    };
  },

  title: ({ method }) => method.label,

  onward: (answer, view) => basisFound(view, answer),

  draw(answer, view) {
    const { method, counties } = answer;
    if (!method) return [];
    return [
      opening(method, view),
      doingForm(counties, view),
      el('div.beside', {}, doing(method, 'method', answer, view), beside(answer, view)),
    ];
  },
};

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
