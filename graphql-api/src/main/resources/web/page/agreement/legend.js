// The kinds of marks in the text; each can be put out of sight, which the address says.
import { el } from '../../frame/element.js';
import { KINDS } from './entry.js';

/**
 * @param text the element that shows the text
 * @param onChange is called when the address says that other kinds are out of sight
 */
export function legend(entries, text, onChange, view) {
  const hidden = new Set(view.address.all('utan'));
  const look = kind => text.classList.toggle(`without-${kind}`, hidden.has(kind));
  KINDS.forEach(look);
  const toggle = ({ target: { value: kind, checked } }) => {
    if (checked) hidden.delete(kind);
    else hidden.add(kind);
    look(kind);
    view.note({ utan: [...hidden] }, { step: true });
    onChange();
  };
  const found = KINDS.filter(kind => entries.some(entry => entry.kind === kind));
  return el(
    'fieldset.marks',
    {},
    el('legend', {}, view.text('agreement.marks')),
    found.map(kind => choice(kind, !hidden.has(kind), toggle, view)),
  );
}

function choice(kind, checked, toggle, { text }) {
  return el(
    'label',
    {},
    el('input', { type: 'checkbox', name: 'utan', value: kind, checked, on: { change: toggle } }),
    el('span.ref', { 'data-look': kind, 'aria-hidden': 'true' }, text(`agreement.letter.${kind}`)),
    el('span.mark', { class: kind, 'data-look': kind }, text(`agreement.kind.${kind}`)),
  );
}
