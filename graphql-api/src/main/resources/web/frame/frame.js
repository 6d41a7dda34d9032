// The frame around every page: header, footer, and in between the page that an address names.
import { Address } from './address.js';
import { Answers } from './answers.js';
import { el, fill } from './element.js';
import { useStyle } from './files.js';
import { heldFocus, heldScroll } from './focus.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Language } from './language.js';
import { write } from './navigation.js';
import { pageFiles } from './page-files.js';
import { pageOf } from './pages.js';
import { broken, empty, loading, notFound } from './states.js';
import { View } from './view.js';

const PATIENCE = 200; // milliseconds without a word; then the page says that it is loading

/** What is answered; nothing where the address's key names what the API does not know. */
async function known(page, answer) {
  try {
    return await answer;
  } catch (fault) {
    if (page.names && fault.code === 'INVALID_ARGUMENT' && fault.argument === page.names) return null;
    throw fault;
  }
}

export class Frame {
  constructor(root) {
    this.header = new Header();
    this.footer = new Footer();
    this.head = el('div.head');
    this.main = el('main', { id: 'main', tabindex: -1 });
    this.foot = el('div.foot');
    this.answers = new Answers();
    this.said = el('p.unseen', { role: 'status' });
    fill(root, this.head, this.main, this.foot, this.said);
  }

  /**
   * Shows the page of an address; what was being shown before is no longer waited for.
   * @param scrolled how far down one was when it was left; a page that is new begins at its heading
   */
  async show(address, scrolled) {
    this.leaving?.abort();
    this.main.setAttribute('aria-busy', 'true');
    const leaving = (this.leaving = new AbortController());
    const before = address.samePage(this.address) ? this.address : null;
    if (!before) this.answers.forget();
    this.address = address;
    const shown = await this.draw(address, before, leaving.signal);
    if (leaving.signal.aborted) return;
    this.main.removeAttribute('aria-busy');
    this.place(shown, before !== null || shown.begun);
    if (scrolled !== undefined) scrollTo(0, scrolled);
  }

  /** Asks again for what is shown now. */
  again() {
    this.answers.forget();
    return this.show(this.address);
  }

  async draw(address, before, signal) {
    const page = pageOf(address);
    const files = page && pageFiles(page);
    files?.catch(() => {}); // told when they are wanted
    const language = await Language.load(address.language, page?.name);
    if (signal.aborted) return null;
    this.dress(address, language);
    if (!page) return notFound(language, address);
    const patience = setTimeout(() => signal.aborted || this.wait(language), PATIENCE);
    try {
      const arrived = await files;
      return await this.answered(arrived, this.viewOf(address, before, language, arrived, signal), signal);
    } catch (fault) {
      if (signal.aborted) return null;
      console.warn(fault);
      return broken(language, fault, address, () => this.again());
    } finally {
      clearTimeout(patience);
    }
  }

  viewOf(address, before, language, { operations }, signal) {
    return new View(address, language, {
      before,
      ask: (name, variables) => this.answers.ask(operations, name, variables, signal),
      note: (changes, how) => signal.aborted || this.note(changes, how, language),
    });
  }

  async answered({ module: { page }, style }, view, signal) {
    const { address, language } = view;
    const answer = await known(page, view.ask('Page', page.variables?.(view) ?? {}));
    if (signal.aborted) return null;
    if (!answer) return notFound(language, address);
    this.hold(answer.dataset);
    this.footer.show(language, answer.dataset);
    if (!answer.dataset.agreements) return empty(language);
    const onward = page.onward?.(answer, view);
    if (onward) return this.onward(onward, view.before, signal);
    const drawn = (parts, whole) => this.drawn(page, style, [parts].flat(), whole, view);
    return page.further ? this.whole(page, answer, drawn, view, signal) : drawn(page.draw(answer, view), answer);
  }

  /** A page that must know more: what its first answer tells is seen while the rest is on its way. */
  async whole(page, answer, drawn, view, signal) {
    const begun = drawn(page.sketch(answer, view), answer);
    if (!begun.style) return begun;
    if (!view.before) this.place(begun, false);
    const rest = await known(page, page.further(answer, view));
    if (signal.aborted) return null;
    if (!rest) return notFound(view.language, view.address);
    return { ...drawn(page.draw(rest, view), rest), begun: !view.before };
  }

  /** What a page drew, to be placed; without a first part there is no such page. */
  drawn(page, style, parts, answer, view) {
    const { language, address } = view;
    if (!parts[0]) return notFound(language, address, address.one(page.picks) && page.picks);
    return { title: page.title(answer, view), parts, style };
  }

  /** A page whose address left something open that the answer decides: the address says it from now on. */
  onward(href, before, signal) {
    write(href);
    this.address = Address.current();
    return this.draw(this.address, before, signal);
  }

  /** What was chosen on a page that needs no drawing for it: the address says it, and the way to the other language. */
  note(changes, how, language) {
    this.address.change(changes);
    write(this.address.href, how);
    this.header.show(this.address, language);
  }

  /** What is held now: answers from before the last import go with what they were told of. */
  hold(dataset) {
    if (this.dataset && this.dataset.lastImport !== dataset.lastImport) this.answers.forget();
    this.dataset = dataset;
  }

  /** What stands around the page, in the page's language. */
  dress(address, language) {
    document.documentElement.lang = language.code;
    this.header.show(address, language);
    this.footer.show(language, this.dataset);
    if (!this.head.hasChildNodes()) {
      fill(this.head, this.header.parts);
      fill(this.foot, this.footer.parts);
    }
  }

  /** What was shown stays in sight, so that nothing jumps; an empty page says that it is loading. */
  wait(language) {
    this.said.textContent = language.text('state.loading');
    if (!this.main.hasChildNodes()) fill(this.main, loading(language).parts);
  }

  place(shown, stays) {
    const first = !this.main.hasChildNodes() || this.main.querySelector('.state .loading');
    const scroll = heldScroll(this.main);
    const focus = stays ? heldFocus(this.main) : null;
    fill(this.main, shown.parts);
    useStyle(shown.style);
    document.title = `${shown.title} · Samverkansgraf`;
    this.said.textContent = shown.title;
    this.said.lang = this.languageOf(shown.title);
    if (stays) scroll();
    if (focus && !focus()) this.toHeading();
    if (!first && !stays) this.begin();
  }

  /** The language of a title, which its heading says: an agreement's stays Swedish. */
  languageOf(title) {
    const heading = this.main.querySelector('h1');
    return (heading?.textContent === title ? heading : this.main).closest('[lang]').lang;
  }

  /** A new page begins at its heading, for eyes and for screen readers. */
  begin() {
    scrollTo(0, 0);
    this.toHeading();
  }

  /** The keyboard goes on from the heading. */
  toHeading() {
    const heading = this.main.querySelector('h1') ?? this.main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}
