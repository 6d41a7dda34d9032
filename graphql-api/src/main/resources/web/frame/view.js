// What a page is given to draw itself with.
import { link } from './address.js';

export class View {
  /**
   * @param address what is asked for
   * @param language in which words
   * @param frame what the frame does for the page: `ask` gives the data of a named operation of the page's .graphql
   *   file, `note(changes, {step})` says in the address what was chosen where nothing needs to be drawn for it, and
   *   `before` is the address that the same page was shown at before, or null
   */
  constructor(address, language, frame) {
    const { text, number, woven } = language;
    Object.assign(this, { address, language, link, text, number, woven, made: new Map() }, frame);
  }

  /** What stays while the rest of the page comes: made once, so that what was written in it stays too. */
  once(name, make) {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name);
  }

  /** The label of an enum's value: view.term('strength', 'BINDING'). */
  term(kind, value) {
    return this.text(`${kind}.${value}`);
  }

  /** Whether a filter is another than when this page was shown before; a page that is new has nothing before. */
  changed(filter) {
    return this.before !== null && this.before.one(filter) !== this.address.one(filter);
  }
}
