// What stands in a page's place while it comes, when it cannot come, and when there is nothing yet.
import { link } from './address.js';
import { el } from './element.js';

export function loading({ text }) {
  return state(
    text('state.loading'),
    el('p.loading', {}, el('span.spinner', { 'aria-hidden': 'true' }), text('state.loading')),
  );
}

export function notFound({ text }) {
  const title = text('state.missing');
  return state(
    title,
    el('h1', {}, title),
    el('p', {}, text('state.missing.what')),
    el('p', {}, el('a', { href: link('') }, text('state.missing.go'))),
  );
}

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

/** What went wrong, what to do, and for a report the API's own words. */
export function broken({ text }, fault, again) {
  const code = KNOWN.includes(fault.code) ? fault.code : 'INTERNAL';
  const title = text(`error.${code}`);
  return state(
    title,
    el(
      'div.error',
      { role: 'alert' },
      el('h1', {}, title),
      el('p', {}, text(`error.${code}.do`)),
      el('p', {}, el('button', { type: 'button', on: { click: again } }, text('error.again'))),
      el(
        'details',
        {},
        el('summary', {}, text('error.details')),
        el('p', {}, el('code', {}, [fault.code, fault.message, fault.requestId].filter(Boolean).join(' · '))),
      ),
    ),
  );
}

const state = (title, ...parts) => ({ title, parts: [el('div.state', {}, parts)] });
