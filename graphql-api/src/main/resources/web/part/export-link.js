// A link to a table of the program's exports: every row of what a page shows, as CSV or Excel.
import { el } from '../frame/element.js';

/**
 * @param table such as matrix or commitments
 * @param format csv or xlsx
 * @param asked the variables of the API's field; what is null is left out
 */
export function exportLink(table, format, asked, { language, text }) {
  const query = new URLSearchParams(pairs(asked));
  query.set('language', language.asked);
  if (format === 'csv' && language.code === 'sv') query.set('dialect', 'excel-sv');
  const href = new URL(`export/${table}.${format}?${query}`, document.baseURI).href;
  return el('a.button.quiet', { href, download: true, 'data-outside': true }, text(`take.${format}`));
}

/**
 * Names and values as the exports take them: a filter's fields stand bare, fields of fields after a dot. A period's day
 * that is left open is an empty value, since a period that is left out is today.
 */
function pairs(variables, prefix = '') {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (value === null || value === undefined) return prefix ? [[prefix + name, '']] : [];
    if (Array.isArray(value)) return value.map(each => [prefix + name, each]);
    if (typeof value === 'object') return pairs(value, name === 'filter' ? prefix : `${prefix}${name}.`);
    return [[prefix + name, String(value)]];
  });
}
