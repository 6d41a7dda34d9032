// What stands above every page. Its nodes stay while pages and languages change: one that is put in another's place
// while it is being pressed loses the click.
import { link } from './address.js';
import { change, el } from './element.js';
import { fileUrl } from './files.js';
import { PAGES } from './pages.js';

export class Header {
  constructor() {
    this.skip = el('a.skip', { href: '#main', on: { click: toMain } });
    this.brand = el(
      'a.brand',
      {},
      el('img', { src: fileUrl('style/icon.svg'), alt: '', width: 28, height: 28 }),
      el('span', {}, 'Samverkansgraf'),
    );
    this.links = new Map(PAGES.filter(page => page.menu).map(page => [page, el('a')]));
    this.menu = el('nav', {}, el('ul', {}, [...this.links.values()].map(each => el('li', {}, each))));
    this.search = new SearchBox();
    this.language = el('a.language');
    const top = el('header.top', {}, this.brand, this.menu, this.search.form, this.language);
    this.parts = [this.skip, top];
  }

  /** Says the same of another page, or in another language. */
  show(address, { code, text }) {
    change(this.skip, {}, text('frame.skip'));
    change(this.brand, { href: link('') });
    change(this.menu, { 'aria-label': text('frame.menu') });
    for (const [page, anchor] of this.links) {
      const here = page.path === address.section && (address.key ? 'true' : 'page');
      change(anchor, { href: link(page.path), 'aria-current': here }, text(`page.${page.name}`));
    }
    this.search.show(address, text);
    this.switchLanguage(address, code, text);
  }

  switchLanguage(address, code, text) {
    const other = code === 'sv' ? 'en' : 'sv';
    const href = address.with({ lang: other === 'en' ? 'en' : null });
    change(this.language, { href, lang: other, hreflang: other }, text('frame.other.language'));
  }
}

/** Asks the page of search, which has a field of its own. */
class SearchBox {
  constructor() {
    this.label = el('label.unseen', { for: 'search-box' });
    this.field = el('input', { id: 'search-box', type: 'search', name: 'q', maxlength: 200 });
    this.button = el('button.quiet', { type: 'submit' });
    this.form = el('form.search-box', { role: 'search' }, this.label, this.field, this.button);
  }

  show({ section }, text) {
    const asked = section === 'sok';
    if (asked) this.form.reset();
    change(this.form, { action: link('sok').split('?')[0], hidden: asked });
    change(this.label, {}, text('frame.search'));
    change(this.field, { placeholder: text('frame.search.hint') });
    change(this.button, {}, text('frame.search.go'));
  }
}

function toMain(event) {
  event.preventDefault();
  const main = document.querySelector('#main');
  main.focus();
  main.scrollIntoView();
}
