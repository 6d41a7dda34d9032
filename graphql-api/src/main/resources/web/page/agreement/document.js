// A document: its file, and how well it was read. Its issues stand in the list beside the text.
import { el } from '../../frame/element.js';

/** Links to the documents of an agreement that has several. */
export function documentLinks(documents, shown, { address, text }) {
  return (
    documents.length > 1 &&
    el(
      'nav.documents',
      { 'aria-label': text('agreement.documents') },
      el('p', {}, text('agreement.documents')),
      el(
        'ul.chips',
        {},
        documents.map((each, at) =>
          el(
            'li',
            {},
            el(
              'a.chip',
              {
                href: address.with({ dokument: at + 1, stalle: null, faktum: null }),
                'aria-current': each === shown && 'page',
              },
              el('span', { lang: 'sv' }, each.name),
            ),
          ),
        ),
      ),
    )
  );
}

export function documentPart(document, view) {
  const { text } = view;
  const row = (key, value) =>
    value && el('div', {}, el('dt', {}, text(`agreement.document.${key}`)), el('dd', {}, value));
  return el(
    'section.document',
    { 'aria-labelledby': 'document' },
    el('h2', { id: 'document' }, text('agreement.document')),
    el(
      'dl.about',
      {},
      row('name', el('span', { lang: 'sv' }, document.name)),
      row('mediaType', format(document, text)),
      row('pages', view.number(document.pages)),
      row('read', text(document.readWell ? 'agreement.document.well' : 'agreement.document.poorly')),
      row('issues', view.number(document.issues.length)),
      row('importedAt', document.importedAt?.slice(0, 10)),
      row('rules', document.ruleSetVersion && el('code', {}, document.ruleSetVersion)),
    ),
  );
}

/** The formats that are read, by their names on the net. */
const FORMATS = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/rtf': 'RTF',
  'text/rtf': 'RTF',
  'text/html': 'HTML',
  'application/xhtml+xml': 'HTML',
  'text/markdown': 'MARKDOWN',
  'text/x-web-markdown': 'MARKDOWN',
  'text/plain': 'TEXT',
};

/** What a document's format is called by those who write documents. */
function format({ mediaType }, text) {
  const known = FORMATS[mediaType?.split(';')[0]];
  return known ? text(`agreement.format.${known}`) : mediaType;
}
