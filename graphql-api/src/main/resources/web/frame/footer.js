// What stands below every page: what this is, how much it holds, and where to ask for the same. Its nodes stay.
import { link } from './address.js';
import { change, el } from './element.js';

export class Footer {
  constructor() {
    this.about = el('p');
    this.dataset = el('p', { id: 'dataset', hidden: true });
    this.graphiql = el('a', { 'data-outside': true }, 'GraphiQL');
    this.open = el('span');
    this.parts = [
      el('footer.bottom', {}, this.about, this.dataset, el('p', {}, this.graphiql, ' · ', this.open)),
    ];
  }

  /** @param dataset nothing before the first answer */
  show({ text, number }, dataset) {
    change(this.about, {}, text('frame.about'));
    change(this.graphiql, { href: link('').split('?')[0] + 'graphiql' });
    change(this.open, {}, text('frame.open'));
    if (dataset) change(this.dataset, { hidden: false }, held(dataset, text, number));
  }
}

function held({ agreements, documents, lastImport }, text, number) {
  return text('frame.dataset', {
    agreements: number(agreements),
    documents: number(documents),
    date: lastImport?.slice(0, 10) ?? text('frame.never'),
  });
}
