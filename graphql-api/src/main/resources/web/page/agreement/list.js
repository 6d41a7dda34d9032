// The list beside the text: what was read, by kind; an entry selects its passage and unfolds what is known of it.
import { el } from '../../frame/element.js';
import { particulars } from './particulars.js';
import { KINDS } from './entry.js';

export function entryLists(entries, selection, view) {
  return KINDS.map(kind => [kind, entries.filter(entry => entry.kind === kind)])
    .filter(([, found]) => found.length)
    .map(([kind, found]) => group(kind, found, selection, view));
}

function group(kind, entries, selection, view) {
  const id = `kind-${kind}`;
  return el(
    'section.kind',
    { 'aria-labelledby': id },
    el('h3', { id }, view.text(`agreement.kind.${kind}`), ' ', el('span.note', {}, view.number(entries.length))),
    el(
      'ol',
      {},
      entries.map(entry => item(entry, selection, view)),
    ),
  );
}

function item(entry, selection, view) {
  const here = selection.parts.has(entry);
  const more = el('div.more', { id: `more-${entry.key}`, hidden: true });
  const open = on => {
    button.setAttribute('aria-expanded', on);
    more.hidden = !on;
    if (on && !more.hasChildNodes()) more.append(...particulars(entry, selection, view));
  };
  const press = () => (here ? selection.fromList(entry) : open(more.hidden));
  const button = el(
    'button.entry',
    { id: entry.key, type: 'button', 'aria-expanded': 'false', 'aria-controls': more.id, on: { click: press } },
    el('span.ref', { 'data-look': entry.kind }, entry.ref),
    ' ',
    el('span.says', { lang: quoted(entry) && 'sv' }, entry.says),
  );
  selection.lists(entry, { button, open });
  return el('li', {}, button, more);
}

const quoted = ({ kind }) => !['AGREEMENT', 'SHARED', 'ISSUE'].includes(kind);
