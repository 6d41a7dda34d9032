// The question that most come with, as a sentence with two gaps: who is like us, and what do they work with?
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { go } from '../../frame/navigation.js';

/** A sentence whose answer is a page: of a method or focus area, of a municipality, or of both together. */
export function question({ counties, methods, focusAreas }, view) {
  const { text } = view;
  const places = new Map(counties.flatMap(each => each.municipalities).map(({ code, name }) => [name, code]));
  const subjects = new Map([
    ...methods.nodes.map(each => [each.label, ['metod', each.slug]]),
    ...focusAreas.nodes.map(each => [each.label, ['fokus', each.slug]]),
  ]);
  const place = gap('kommun', places, view);
  const subject = gap('vad', subjects, view);
  const onSubmit = event => {
    event.preventDefault();
    const found = [place, subject].map(each => each.chosen());
    if (found.includes(undefined)) event.target.reportValidity();
    else go(answerTo(...found, view));
  };
  return el(
    'form.question',
    { role: 'search', 'aria-label': text('start.question'), on: { submit: onSubmit } },
    el('p', {}, view.woven('start.ask', { kommun: place.element, vad: subject.element })),
    el('button', { type: 'submit' }, text('start.ask.go')),
  );
}

/** Where the answer stands; without a subject it is all that is known of the municipality. */
function answerTo(place, subject, { link }) {
  if (!subject) return place ? link('kommun', place) : link('metod');
  return link(...subject, { som: place });
}

/** A field for a name; `chosen()` gives what it stands for, null where it is empty, undefined where there is none. */
function gap(key, known, { text }) {
  const lower = new Map([...known].map(([name, value]) => [plain(name), value]));
  const input = el('input', {
    id: `ask-${key}`,
    list: `${key}-names`,
    autocomplete: 'off',
    placeholder: text(`start.ask.${key}`),
    'aria-label': text(`start.ask.${key}.label`),
    on: { input: () => input.setCustomValidity('') },
  });
  const names = [...known.keys()].sort(bySwedish());
  const chosen = () => {
    const asked = plain(input.value);
    if (!asked) return null;
    const found = lower.get(asked);
    input.setCustomValidity(found === undefined ? text(`start.ask.${key}.unknown`) : '');
    return found;
  };
  const list = el(
    'datalist',
    { id: `${key}-names` },
    names.map(name => el('option', { value: name })),
  );
  return { element: el('span.gap', {}, input, list), chosen };
}

const plain = words => words.trim().toLocaleLowerCase('sv');
