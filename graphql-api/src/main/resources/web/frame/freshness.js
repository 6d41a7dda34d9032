// Tells when documents were imported while a page was open. What is shown does not change by itself.
import { ask } from './api.js';
import { el } from './element.js';
import { Language } from './language.js';

const EVERY = 30_000; // milliseconds between two looks
const QUESTION = 'query Freshness { dataset { agreements documents lastImport } }';

/** Looks again when the reader comes back to the page, and now and then while it is seen. */
export function watchData(frame) {
  const look = () => document.visibilityState === 'visible' && compare(frame);
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY);
}

async function compare(frame) {
  if (!frame.dataset) return;
  try {
    const { dataset } = await ask(QUESTION, 'Freshness', {});
    if (dataset.lastImport !== frame.dataset.lastImport) await tell(frame);
  } catch {
    // the program is away for a while: the next request of the page says so, with what to do
  }
}

async function tell(frame) {
  if (document.querySelector('#news')) return;
  const { text } = await Language.load(frame.address.language);
  const show = async () => {
    news.remove();
    await frame.again();
    frame.toHeading();
  };
  const news = el(
    'div.news',
    { id: 'news', role: 'status' },
    el('p', {}, text('news.imported')),
    el('button', { type: 'button', on: { click: show } }, text('news.show')),
  );
  frame.head.after(news);
}
