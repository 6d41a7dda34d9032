// The focus areas of the vocabulary, and how many prioritise each.
import { el } from '../../frame/element.js';
import { conceptDirectory } from '../../part/concept-directory.js';

export const page = {
  variables: ({ language }) => ({ language: language.asked }),

  title: (answer, { text }) => text('focus-areas.title'),

  draw({ focusAreas, prioritising, commitments }, view) {
    const { text } = view;
    const caption = text('focus-areas.title');
    return [
      el('h1', {}, caption),
      el('p.lead', {}, text('focus-areas.lead')),
      el('p.note', {}, text('focus-areas.columns')),
      conceptDirectory(
        { concepts: focusAreas.nodes, section: 'fokus', counted: { prioritising, commitments } },
        { name: text('focus-areas.name'), sift: text('focus-areas.sift'), caption },
        view,
      ),
    ];
  },
};
