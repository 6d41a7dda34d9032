// The question that most come with, as a sentence with two gaps: who is like us, and what do they work with?
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { go } from '../../frame/navigation.js';
import { fullLabel } from '../../part/concept.js';

/** A sentence whose answer is a page: of a method or focus area, of a municipality, or of both together. */
export function question({ counties, methods, focusAreas }, view) {
  const { text } = view;
  const municipalities = counties.flatMap(each => each.municipalities);
  const places = municipalities.map(({ code, name, ownName }) => ({ name, also: [ownName], leads: code }));
  const subjects = [...concepts(methods, 'metod'), ...concepts(focusAreas, 'fokus')];
  const place = gap('kommun', places, view);
  const subject = gap('vad', subjects, view);
  const onSubmit = event => {
    event.preventDefault();
    const found = [place, subject].map(each => each.chosen());
    if (found.includes(undefined)) event.target.reportValidity();
    else go(answerTo(...found, view));
  };
  const sentence = view.woven('start.ask', { kommun: place.element, vad: subject.element });
  const end = sentence.pop();
  return el(
    'form.question',
    { role: 'search', 'aria-label': text('start.question'), on: { submit: onSubmit } },
    el('p', {}, sentence, el('span.end', {}, end, el('button', { type: 'submit' }, text('start.ask.go')))),
  );
}

/** Where the answer stands; without a subject it is all that is known of the municipality. */
function answerTo(place, subject, { link }) {
  if (!subject) return place ? link('kommun', place) : link('metod');
  return link(...subject, { som: place });
}

/** Concepts by what they are called in either language, and otherwise. */
function concepts({ nodes }, section) {
  return nodes.map(each => ({
    name: fullLabel(each),
    also: [each.sv, each.en, each.abbreviation, ...each.alternatives].filter(Boolean),
    leads: [section, each.slug],
  }));
}

/**
 * A field for a name; `chosen()` gives what it stands for, null where it is empty, undefined where there is none.
 * @param known [{name, also, leads}]
 */
function gap(key, known, { text }) {
  const find = finder(known);
  const input = el('input', {
    id: `ask-${key}`,
    list: `${key}-names`,
    autocomplete: 'off',
    placeholder: text(`start.ask.${key}`),
    'aria-label': text(`start.ask.${key}.label`),
    on: { input: () => input.setCustomValidity('') },
  });
  const names = known.map(each => each.name).sort(bySwedish());
  const chosen = () => {
    if (!plain(input.value)) return null;
    const found = find(input.value);
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

/** Finds what a name stands for: first what is called so, then what is also called so. */
function finder(known) {
  const called = new Map();
  const add = (name, leads) => called.has(plain(name)) || called.set(plain(name), leads);
  for (const { name, leads } of known) add(name, leads);
  for (const { also, leads } of known) for (const name of also) add(name, leads);
  return asked => called.get(plain(asked));
}

const plain = words => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
