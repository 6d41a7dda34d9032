// Which entry is selected: the same in the text, in the list and in the address.

export class Selection {
  /** @param entries those that have a place in the document */
  constructor(entries, document, view) {
    Object.assign(this, { document, view });
    this.parts = new Map(entries.map(entry => [entry, { marks: [], reference: null, item: null }]));
    requestAnimationFrame(() => this.begin(entries));
  }

  /** An element of the text that shows an entry. */
  shows(entry, mark) {
    this.parts.get(entry).marks.push(mark);
  }

  /** The button in the text that stands for an entry. */
  refers(entry, button) {
    this.parts.get(entry).reference ??= button;
  }

  /** The entry's place in the list, with `open` to unfold it. */
  lists(entry, item) {
    if (this.parts.has(entry)) this.parts.get(entry).item = item;
  }

  /** From the list to the text; the keyboard goes along. */
  fromList(entry) {
    this.select(entry);
    const { reference, marks } = this.parts.get(entry);
    meet(reference ?? marks[0]);
  }

  /** From the text to the list. */
  fromText(entry) {
    this.select(entry);
    meet(this.parts.get(entry).item?.button);
  }

  /** Words were clicked that may say several things: each click takes the next. */
  clicked(entries) {
    if (String(globalThis.getSelection())) return;
    this.fromText(entries[(entries.indexOf(this.selected) + 1) % entries.length]);
  }

  select(entry) {
    if (this.selected) this.mark(this.selected, false);
    this.selected = entry;
    this.mark(entry, true);
    this.remember(entry);
  }

  mark(entry, on) {
    const { marks, reference, item } = this.parts.get(entry);
    for (const each of [...marks, reference]) each?.classList.toggle('selected', on);
    item?.open(on);
  }

  /** Into the address, without asking anew: what is shown is all there. */
  remember({ id, places }) {
    const { start } = places.find(place => place.document === this.document.id);
    this.view.note({ stalle: start, faktum: id });
  }

  /** What the address points at is selected, and brought into sight where it was not pointed at before. */
  begin(entries) {
    const { address } = this.view;
    if (!address.one('stalle')) return;
    const start = Number(address.one('stalle'));
    const at = place => place.document === this.document.id && place.start <= start && start < place.end;
    const over = entries.filter(entry => entry.kind !== 'SHARED' && entry.places.some(at));
    const meant = entries.find(entry => entry.id && entry.id === address.one('faktum'));
    const exact = over.find(entry => entry.places.some(place => at(place) && place.start === start));
    const entry = meant ?? exact ?? over[0];
    const seen = this.view.before && !this.view.changed('stalle');
    if (!entry) return this.point(start, seen);
    this.select(entry);
    if (seen) return;
    const { reference, marks, item } = this.parts.get(entry);
    item?.button.scrollIntoView({ block: 'nearest' });
    (reference ?? marks[0])?.scrollIntoView({ block: 'center' });
  }

  /** Nothing was read there: the line is brought into sight. */
  point(start, seen) {
    const lines = [...globalThis.document.querySelectorAll('.text > [data-at]')];
    const line = lines.findLast(each => Number(each.dataset.at) <= start);
    line?.classList.add('selected');
    if (!seen) line?.scrollIntoView({ block: 'center' });
  }
}

function meet(element) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
