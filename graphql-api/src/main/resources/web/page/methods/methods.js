// The methods of the vocabulary, and how many work with each.
import { el } from '../../frame/element.js';
import { conceptDirectory } from '../../part/concept-directory.js';

export const page = {
  variables: ({ language }) => ({ language: language.asked }),

  title: (answer, { text }) => text('methods.title'),

  draw({ methods, commitments, naming }, view) {
    const { text } = view;
    const caption = text('methods.title');
    return [
      el('h1', {}, caption),
      el('p.lead', {}, text('methods.lead')),
      el('p.note', {}, text('methods.columns')),
      conceptDirectory(
        { concepts: methods.nodes, section: 'metod', counted: { commitments, naming } },
        { name: text('methods.name'), sift: text('methods.sift'), caption },
        view,
      ),
    ];
  },
};
