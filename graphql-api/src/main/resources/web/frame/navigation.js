// Links and forms inside the explorer change the page without loading the shell anew; back and forward work, and lead
// to where one had scrolled.
import { Address, link } from './address.js';

let show = () => {};

/** Takes over links, forms of method GET and the history. */
export function followLinks(toShow) {
  show = toShow;
  history.scrollRestoration = 'manual'; // pages come later than the browser thinks
  addEventListener('popstate', () => show(Address.current(), scrolled()));
  addEventListener('scrollend', keepScrolled);
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('change', onChange);
}

/** How far one had scrolled when this address was left, or undefined. */
export const scrolled = () => history.state?.scrolled;

const keepScrolled = () => history.replaceState({ scrolled: scrollY }, '');

/**
 * Goes to an href of the explorer, as a link would; gives when it is shown.
 * @param replace leaves no step in the history
 */
export function go(href, { replace = false } = {}) {
  write(href, { step: !replace && new URL(href, document.baseURI).href !== location.href });
  return show(Address.inside(href));
}

/** Puts another address in this one's place, or after it as a step of the history that one can go back over. */
export function write(href, { step = false } = {}) {
  keepScrolled();
  history[step ? 'pushState' : 'replaceState'](null, '', href);
}

function onClick(event) {
  const anchor = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.target || anchor.hasAttribute('download') || event.defaultPrevented) return;
  if (anchor.getAttribute('href').startsWith('#')) return;
  if (anchor.dataset.outside !== undefined || !Address.inside(anchor.href)) return;
  event.preventDefault();
  go(anchor.href);
}

function onSubmit(event) {
  if (event.defaultPrevented) return;
  const form = event.target;
  const address = form.method === 'get' && Address.inside(form.action);
  if (!address) return;
  event.preventDefault();
  const filters = {};
  for (const [name, value] of new FormData(form, event.submitter)) (filters[name] ??= []).push(value.trim());
  go(link(address.section, address.key, filters));
}

/** A form with data-live is sent as soon as a choice in it changes. */
function onChange(event) {
  const form = event.target.form;
  if (form?.dataset.live !== undefined && event.target.checkValidity()) form.requestSubmit();
}
