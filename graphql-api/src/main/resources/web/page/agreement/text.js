// The text as it was read: every letter of it and nothing else, with marks over it and their references before them.
import { el } from '../../frame/element.js';
import { cells, lines, segments } from './segment.js';

const FIRST = 2; // the level of the heading above the text
const DEEPEST = 6;
const LIST_ITEM = /^\s*(?:[-–•*·]|\d{1,2}[.)])\s/u;

/** The lines of a document; `selection` is told which elements show which entry. */
export function textAsRead(document, entries, selection, view) {
  const marks = entries.flatMap(entry =>
    entry.places
      .filter(place => place.document === document.id)
      .map(({ start, end }) => ({ start, end, entry })),
  );
  const { text } = document;
  const headings = new Map(document.sections.map(each => [each.start, each.level]));
  const drawn = new Drawing(text, selection, view);
  let deepest = FIRST;
  return lines(text, segments(text.length, marks)).map(line => {
    if (text.slice(line.start, line.end).includes('\t')) return drawn.row(line);
    const children = line.segments.map(segment => drawn.segment(segment));
    const level = children.length > 0 && headingLevel(line, headings);
    if (!level) return el('p', { 'data-at': line.start, class: lookOf(text, line) }, children);
    deepest = Math.min(level, deepest + 1);
    return el(`h${deepest}`, { 'data-at': line.start }, children);
  });
}

function headingLevel({ start, end }, headings) {
  for (let at = start; at < end; at++) {
    if (headings.has(at)) return Math.min(headings.get(at) + FIRST, DEEPEST);
  }
  return null;
}

function lookOf(text, { start, end }) {
  if (start === end) return 'gap';
  return LIST_ITEM.test(text.slice(start, end)) && 'item';
}

/** Draws segments; a reference stands once, where its mark begins. */
class Drawing {
  constructor(text, selection, view) {
    Object.assign(this, { text, selection, view });
  }

  segment({ start, end, marks, begins }) {
    const words = this.text.slice(start, end);
    const references = begins.map(({ entry }) => this.reference(entry));
    if (!marks.length) return words;
    return [references, this.marked(words, marks.map(mark => mark.entry))];
  }

  /** A row of a table; its tabulators stay in the text, at the end of cells. */
  row(line) {
    return el(
      'p.row',
      { 'data-at': line.start },
      cells(this.text, line).map(parts => el('span.cell', {}, parts.map(part => this.segment(part)))),
    );
  }

  /** The shortest mark gives the look; the others show beyond its ends. */
  marked(words, entries) {
    const mark = el(
      'span.mark',
      {
        class: entries.map(entry => entry.kind).join(' '),
        'data-look': entries[0].kind,
        on: { click: () => this.selection.clicked(entries) },
      },
      words,
    );
    for (const entry of entries) this.selection.shows(entry, mark);
    return mark;
  }

  reference(entry) {
    const button = el(
      'button.ref',
      {
        type: 'button',
        'data-look': entry.kind,
        'aria-label': this.view.text('agreement.to.list', { ref: entry.ref }),
        on: { click: () => this.selection.fromText(entry) },
      },
      entry.ref,
    );
    this.selection.refers(entry, button);
    return button;
  }
}
