// The kinds of marks in the text; each can be put out of sight.
import { el } from '../../frame/element.js';
import { KINDS } from './entry.js';

/** @param text the element that shows the text */
export function legend(entries, text, view) {
  const found = KINDS.filter(kind => entries.some(entry => entry.kind === kind));
  return el(
    'fieldset.marks',
    {},
    el('legend', {}, view.text('agreement.marks')),
    found.map(kind =>
      el(
        'label',
        {},
        el('input', {
          type: 'checkbox',
          checked: true,
          on: { change: event => text.classList.toggle(`without-${kind}`, !event.target.checked) },
        }),
        el('span.ref', { 'data-look': kind, 'aria-hidden': 'true' }, view.text(`agreement.letter.${kind}`)),
        el('span.mark', { 'data-look': kind }, view.text(`agreement.kind.${kind}`)),
      ),
    ),
  );
}
