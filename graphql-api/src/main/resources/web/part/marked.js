// A text with parts of it marked: offsets come from the API, the text stays text.
import { el } from '../frame/element.js';

/** @param marks [{start, end}] in UTF-16 code units, from the beginning, without overlaps */
export function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), el('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
