// Header and footer.
import { link } from './address.js';
import { el } from './element.js';
import { fileUrl } from './files.js';
import { PAGES } from './pages.js';

export function header(address, { code, text }) {
  return [
    el('a.skip', { href: '#main', on: { click: toMain } }, text('frame.skip')),
    el(
      'header.top',
      {},
      el(
        'a.brand',
        { href: link('') },
        el('img', { src: fileUrl('style/icon.svg'), alt: '', width: 28, height: 28 }),
        el('span', {}, 'Samverkansgraf'),
      ),
      menu(address, text),
      address.section !== 'sok' && searchBox(text),
      languageSwitch(address, code, text),
    ),
  ];
}

export function footer({ text, number }, dataset) {
  return el(
    'footer.bottom',
    {},
    el('p', {}, text('frame.about')),
    dataset &&
      el(
        'p',
        { id: 'dataset' },
        text('frame.dataset', {
          agreements: number(dataset.agreements),
          documents: number(dataset.documents),
          date: dataset.lastImport?.slice(0, 10) ?? text('frame.never'),
        }),
      ),
    el(
      'p',
      {},
      el('a', { href: link('').split('?')[0] + 'graphiql', 'data-outside': true }, 'GraphiQL'),
      ' · ',
      text('frame.open'),
    ),
  );
}

function toMain(event) {
  event.preventDefault();
  const main = document.querySelector('#main');
  main.focus();
  main.scrollIntoView();
}

function menu(address, text) {
  return el(
    'nav',
    { 'aria-label': text('frame.menu') },
    el(
      'ul',
      {},
      PAGES.filter(page => page.menu).map(page =>
        el(
          'li',
          {},
          el(
            'a',
            {
              href: link(page.path),
              'aria-current': page.path === address.section && (address.key ? 'true' : 'page'),
            },
            text(`page.${page.name}`),
          ),
        ),
      ),
    ),
  );
}

function searchBox(text) {
  return el(
    'form.search-box',
    { action: link('sok').split('?')[0], role: 'search' },
    el('label.unseen', { for: 'search-box' }, text('frame.search')),
    el('input', {
      id: 'search-box',
      type: 'search',
      name: 'q',
      maxlength: 200,
      placeholder: text('frame.search.hint'),
    }),
    el('button.quiet', { type: 'submit' }, text('frame.search.go')),
  );
}

function languageSwitch(address, code, text) {
  const other = code === 'sv' ? 'en' : 'sv';
  return el(
    'a.language',
    {
      href: address.with({ lang: other === 'en' ? 'en' : null }),
      lang: other,
      hreflang: other,
    },
    text('frame.other.language'),
  );
}
