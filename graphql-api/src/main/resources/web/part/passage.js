// A passage that says something, with where it stands.
import { el } from '../frame/element.js';

/**
 * @param evidence {quote, page, start, end, section, document {name}}
 * @param agreement {id, title}: where its text can be seen; left out where it is clear
 */
export function passage(evidence, view, agreement) {
  return el(
    'figure.passage',
    {},
    el('blockquote', { lang: 'sv' }, evidence.quote),
    el(
      'figcaption.source',
      {},
      [
        agreement &&
          el(
            'a',
            { href: view.link('overenskommelse', agreement.id, { stalle: evidence.start }), lang: 'sv' },
            agreement.title,
          ),
        !agreement && evidence.document?.name,
        evidence.section,
        view.text('evidence.page', { page: String(evidence.page) }),
      ]
        .filter(Boolean)
        .flatMap((part, at) => (at ? [' · ', part] : [part])),
    ),
  );
}
