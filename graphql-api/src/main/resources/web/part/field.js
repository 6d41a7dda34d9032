// Fields of filter forms: a label above what is chosen or written. Inside a form with data-live a choice acts at once.
import { el } from '../frame/element.js';

/** A form whose fields become the filters of the page's address. */
export function filterForm(view, ...fields) {
  const language = view.address.one('lang');
  return el(
    'form.filters',
    { action: view.link(view.address.section, view.address.key).split('?')[0], 'data-live': true },
    language && el('input', { type: 'hidden', name: 'lang', value: language }),
    fields,
  );
}

/** @param options [[value, label, lang], …]; the first without a value is the one meant where nothing is chosen */
export function choice(name, label, options, chosen) {
  const id = `field-${name}`;
  return el(
    'div.field',
    {},
    el('label', { for: id }, label),
    el(
      'select',
      { id, name },
      options.map(([value, text, lang]) => el('option', { value, lang, selected: value === chosen }, text)),
    ),
  );
}

/** Places as options: their names are Swedish whatever the page's language. */
export const placeOptions = places => places.map(({ code, name }) => [code, name, 'sv']);

/** A day written as ISO does; empty for any time. */
export function dayField(name, view) {
  const id = `field-${name}`;
  return el(
    'div.field',
    {},
    el('label', { for: id }, view.text('day')),
    el('input', {
      id,
      name,
      value: view.address.one(name),
      placeholder: view.text('day.any'),
      size: 12,
      inputmode: 'numeric',
      pattern: '[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])',
      title: view.text('day.wrong'),
      autocomplete: 'off',
    }),
  );
}
