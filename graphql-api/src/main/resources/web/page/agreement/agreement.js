// An agreement: its text as it was read, with what was read in it marked in place and listed beside.
import { el, fill } from '../../frame/element.js';
import { about } from './about.js';
import { documentPart, documentLinks } from './document.js';
import { entriesFor, entriesOf } from './entry.js';
import { entryLists } from './list.js';
import { legend } from './legend.js';
import { Selection } from './selection.js';
import { textAsRead } from './text.js';

export const page = {
  variables: ({ address, language }) => ({ id: address.key, language: language.asked }),

  title: ({ node }) => node.title,

  draw({ node }, view) {
    if (!node?.documents?.length) return null;
    const found = entriesOf(node, view);
    const document = shownDocument(node.documents, found, view.address);
    const entries = entriesFor(document, found, view);
    const here = entries.filter(entry => entry.places.some(place => place.document === document.id));
    const selection = new Selection(here, document, view);
    const links = el('div');
    const link = () => fill(links, documentLinks(node.documents, document, view));
    link();
    return [
      ...about(node, view),
      links,
      el('div.beside', {}, textPart(document, here, selection, link, view), listPart(node, entries, selection, view)),
      documentPart(document, view),
    ];
  },
};

/** The document that the address names; else the first that something begins in where the address points. */
function shownDocument(documents, entries, address) {
  const named = documents[Number(address.one('dokument')) - 1];
  if (named) return named;
  const start = Number(address.one('stalle') || NaN);
  const meant = entries.filter(entry => entry.id && entry.id === address.one('faktum'));
  const pointed = (meant.length ? meant : entries).flatMap(entry => entry.places).find(place => place.start === start);
  return documents.find(each => each.id === pointed?.document) ?? documents[0];
}

/** @param link leads to the other documents from the address as it has become */
function textPart(document, entries, selection, link, view) {
  const read = el('div.text', { lang: 'sv' }, textAsRead(document, entries, selection, view));
  return el(
    'section.reading',
    { 'aria-labelledby': 'text' },
    el('h2', { id: 'text' }, view.text('agreement.text')),
    legend(entries, read, link, view),
    read,
  );
}

function listPart({ commitments, last }, entries, selection, view) {
  const given = new Set([...commitments.nodes, ...last.nodes].map(each => each.id)).size;
  return el(
    'section.read',
    { 'aria-labelledby': 'read' },
    el('h2', { id: 'read' }, view.text('agreement.read')),
    el('p.note.how', {}, view.text('agreement.help')),
    given < commitments.totalCount &&
      el('p.note', {}, view.text('agreement.more', { given, count: commitments.totalCount })),
    entryLists(entries, selection, view),
  );
}
