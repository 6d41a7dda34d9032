// What a page is given to draw itself with.
import { link } from './address.js';

export class View {
  /**
   * @param address what is asked for
   * @param language in which words
   * @param ask gives the data of a named operation of the page's .graphql file
   */
  constructor(address, language, ask) {
    Object.assign(this, { address, language, ask, link, text: language.text, number: language.number });
  }

  /** A text in parts, with an element in place of each `{name}`. */
  woven(key, elements) {
    return this.language.woven(key, elements);
  }

  /** The label of an enum's value: view.term('strength', 'BINDING'). */
  term(kind, value) {
    return this.text(`${kind}.${value}`);
  }
}
