// What stands in the place of a page, or of a part of it, while it comes, cannot come, or when there is nothing yet.
import { link } from './address.js';
import { change, el } from './element.js';
import { goOn } from './focus.js';
import { PAGES } from './pages.js';

export function loading(language) {
  return state(language.text('state.loading'), coming(language));
}

/** Stands where a part of a page will. */
export const coming = ({ text }) =>
  el('p.loading', {}, el('span.spinner', { 'aria-hidden': 'true' }), text('state.loading'));

/**
 * There is no such page.
 * @param missing the filter that names what is not known; nothing where the address itself does
 */
export function notFound({ text }, address, missing) {
  const title = text('state.missing');
  const all = PAGES.find(page => page.menu && page.path === address.section);
  return state(
    title,
    el('h1', {}, title),
    el('p', {}, missing ? unknown(missing, address, text) : text('state.missing.what')),
    el(
      'p.ways-on',
      {},
      missing && plain(address, text),
      all && address.key && el('a', { href: link(all.path) }, text(`page.${all.name}`)),
      el('a', { href: link('') }, text('state.missing.go')),
    ),
  );
}

const unknown = (name, address, text) => text('state.missing.value', { name, value: address.one(name) });

/** The way to the same page without anything chosen, where something was. */
const plain = (address, text) =>
  filtered(address) && el('a', { href: link(address.section, address.key) }, text('error.plain'));

const filtered = ({ filters }) => [...filters.keys()].some(name => name !== 'lang');

/** The database holds no agreement: how to bring some in. */
export function empty({ text }) {
  const title = text('state.empty');
  return state(
    title,
    el('h1', {}, title),
    el('p', {}, text('state.empty.what')),
    el('pre', {}, el('code', {}, './samverkan import avtal/')),
    el('p', {}, text('state.empty.demo')),
    el('pre', {}, el('code', {}, './samverkan demo')),
  );
}

const KNOWN = [
  'INVALID_ARGUMENT',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'RATE_LIMITED',
  'UNREACHABLE',
];

/** What another choice may mend. */
const CHOSEN = ['INVALID_ARGUMENT', 'LIMIT_EXCEEDED', 'TIMEOUT'];

/** A value that does not even have the form of what is asked for is one that is not understood. */
const SAME = { VALIDATION: 'INVALID_ARGUMENT' };

/**
 * What went wrong, what to do, and for a report the API's own words.
 * @param address what was asked for: where nothing was chosen, nothing less can be
 */
export function broken({ text }, fault, address, again) {
  const code = codeOf(fault);
  const title = text(`error.${code}`);
  const all = code === 'TIMEOUT' && !chosen(address);
  return state(
    title,
    el(
      'div.error',
      { role: 'alert' },
      el('h1', {}, title),
      el('p', {}, text(all ? 'error.TIMEOUT.all' : `error.${code}.do`)),
      el(
        'p.ways-on',
        {},
        el('button', { type: 'button', on: { click: again } }, text('error.again')),
        CHOSEN.includes(code) && plain(address, text),
        code === 'INVALID_ARGUMENT' && el('a', { href: link('') }, text('state.missing.go')),
      ),
      el(
        'details',
        {},
        el('summary', {}, text('error.details')),
        el('p', {}, el('code', {}, [fault.code, fault.message, fault.requestId].filter(Boolean).join(' · '))),
      ),
    ),
  );
}

/**
 * What went wrong with a part of a page, and a button that asks for the part once more. It stands until the answer
 * comes; then the keyboard goes on from what came.
 * @param again gives, when it is there, what stands in this one's place: the part or what went wrong this time; nothing
 *   where the page was left meanwhile
 */
export function partBroken({ text }, fault, again) {
  const press = async () => {
    if (button.ariaDisabled) return;
    change(button, { 'aria-disabled': 'true' }, text('state.loading'));
    const part = await again();
    if (part) goOn(part);
  };
  const button = el('button.quiet', { type: 'button', on: { click: press } }, text('error.again'));
  return el('p.error', { role: 'alert' }, text(`error.${codeOf(fault)}`), ' ', button);
}

/** The code that there are words for. */
function codeOf(fault) {
  const known = SAME[fault.code] ?? fault.code;
  return KNOWN.includes(known) ? known : 'INTERNAL';
}

/** Whether something was chosen that could be left out, or a choice can be made that leaves less. */
const chosen = address => address.section === 'jamfor' || filtered(address);

const state = (title, ...parts) => ({ title, parts: [el('div.state', {}, parts)] });
