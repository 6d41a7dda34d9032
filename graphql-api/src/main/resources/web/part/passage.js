// A passage that says something, with where it stands.
import { el } from '../frame/element.js';
import { validity } from './validity.js';

/**
 * @param evidence {quote, page, start, section, document {name}}; `fact`, the id of what it says, where one is meant
 * @param agreement {id, title, validFrom, validTo, openEnded}: where its text can be seen; left out where it is clear
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
            { href: placeOf(evidence, agreement, view), lang: 'sv' },
            agreement.title,
          ),
        agreement && validity(agreement, view),
        !agreement && evidence.document && el('span', { lang: 'sv' }, evidence.document.name),
        evidence.section && el('span', { lang: 'sv' }, evidence.section),
        view.text('evidence.page', { page: String(evidence.page) }),
      ]
        .filter(Boolean)
        .flatMap((part, at) => (at ? [' · ', part] : [part])),
    ),
  );
}

/** A passage's address in its agreement; several facts may stand at one place, so the one that is meant is named. */
export const placeOf = ({ start, fact }, { id }, { link }) =>
  link('overenskommelse', id, { stalle: start, faktum: fact });

/** Passages of documents, each once: the same words of an agreement may stand in several documents of it. */
export function distinctPassages(passages, view) {
  const words = ({ quote, document }) => `${document.agreements[0]?.id} ${quote.replace(/\s+/g, ' ')}`;
  const once = new Map([...passages].reverse().map(each => [words(each), each]));
  return [...once.values()].reverse().map(each => passage(each, view, each.document.agreements[0]));
}
