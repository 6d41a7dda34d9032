// A focus area: who works on it and who leads it there, what is to be reached, and how it goes over the years.
import { el } from '../../frame/element.js';
import { inSentence } from '../../frame/language.js';
import { coming } from '../../frame/states.js';
import { around } from '../../part/around.js';
import { conceptOpening } from '../../part/concept.js';
import { doing, doingAsked, doingForm, likeAsked } from '../../part/doing.js';
import { basisFound } from '../../part/likeness.js';
import { addSaid } from '../../part/said.js';
import { targets } from '../../part/target.js';

export const page = {
  names: 'focusArea',

  variables: likeAsked,

  title: ({ focusArea }) => focusArea.label,

  onward: (answer, view) => basisFound(view, answer),

  async further(answer, view) {
    const slug = view.address.key;
    const activeOn = view.address.one('dag') || null;
    const asked = {
      ...doingAsked(view),
      commitments: { focusArea: [slug], activeOn },
      targets: { focusArea: [slug], activeOn },
    };
    return { ...answer, ...(await view.ask('Doing', asked)) };
  },

  sketch: (answer, view) => answer.focusArea && [beginning(answer, view), coming(view)],

  draw(answer, view) {
    const { focusArea } = answer;
    const { slug } = focusArea;
    const worked = el('div', {}, doing(focusArea, 'focus', answer, view), targets(answer.targets, view));
    addSaid(worked, slug, answer.practices.shown, view);
    return [beginning(answer, view), el('div.beside', {}, worked, beside(answer, view))];
  },
};

const beginning = ({ focusArea, counties }, view) =>
  view.once('beginning', () => [opening(focusArea, view), doingForm(counties, view)]);

function opening(focusArea, view) {
  const { text, link } = view;
  const { slug, label, broader, narrower } = focusArea;
  return conceptOpening(
    focusArea,
    {
      eyebrow: text('focus.eyebrow'),
      kin: [
        [text('concept.broader'), 'fokus', [broader]],
        [text('concept.narrower'), 'fokus', narrower],
      ],
      ways: [
        [text('concept.map'), link('', '', { omrade: slug })],
        [text('concept.search'), link('sok', '', { q: label })],
      ],
    },
    view,
  );
}

function beside(answer, view) {
  const { focusArea, together, methods, groups } = answer;
  const { text } = view;
  return around(
    answer,
    text('focus.trend', { name: inSentence(focusArea.label) }),
    [
      [text('focus.methods'), 'metod', methods],
      [text('focus.together'), 'fokus', together.filter(row => row.key !== focusArea.slug)],
      [text('focus.groups'), null, groups],
    ],
    view,
  );
}
