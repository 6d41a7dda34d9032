// What a page is given to draw itself with.
import { link } from './address.js';

export class View {
  /**
   * @param address what is asked for
   * @param language in which words
   * @param ask gives the data of a named operation of the page's .graphql file
   */
  constructor(address, language, ask) {
    const { text, number, woven } = language;
    Object.assign(this, { address, language, ask, link, text, number, woven });
  }

  /** The label of an enum's value: view.term('strength', 'BINDING'). */
  term(kind, value) {
    return this.text(`${kind}.${value}`);
  }
}
