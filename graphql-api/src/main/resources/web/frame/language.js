// What the page says, in Swedish or English, and how it writes numbers and sorts.
import { readJson } from './files.js';

/** Everything a page needs to speak one language. */
export class Language {
  constructor(code, texts) {
    this.code = code;
    this.texts = texts;
    this.locale = code === 'sv' ? 'sv-SE' : 'en-GB';
    this.plural = new Intl.PluralRules(this.locale);
    this.text = this.text.bind(this);
    this.number = this.number.bind(this);
    this.woven = this.woven.bind(this);
  }

  /** The texts of the frame, and of a page when one is named. */
  static async load(code, page) {
    const files = [readJson(`text/${code}.json`)];
    if (page) files.push(readJson(`page/${page}/${page}.${code}.json`));
    const [shared, own] = await Promise.all(files);
    return new Language(code, { ...shared, ...own });
  }

  /** The text of a key; `{name}` in it stands for a value, and a text with `one` and `other` is chosen by `count`. */
  text(key, values = {}) {
    let text = this.texts[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${this.code}`);
    if (typeof text === 'object') text = text[this.plural.select(values.count)] ?? text.other;
    return text.replace(/\{(\w+)\}/g, (_, name) => this.written(values[name]));
  }

  /** The same in parts, with an element in place of each `{name}`. */
  woven(key, elements) {
    return this.texts[key].split(/\{(\w+)\}/).map((part, at) => (at % 2 ? elements[part] : part));
  }

  written(value) {
    return typeof value === 'number' ? this.number(value) : String(value ?? '');
  }

  /** A number as the language writes it: decimal comma in Swedish. */
  number(value, digits = 1) {
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: digits }).format(value);
  }

  /** A share of one as per cent. */
  percent(share) {
    return new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  /** A period as ISO dates; a first or last day that is not known is said so. */
  period(from, to, openEnded = false) {
    if (!from && !to) return this.text('period.unknown');
    const last = to ?? this.text(openEnded ? 'period.open' : 'period.unknown.end');
    return `${from ?? this.text('period.unknown.beginning')} – ${last}`;
  }

  /** The same in the API's words. */
  get asked() {
    return this.code === 'en' ? 'EN' : 'SV';
  }
}

/** A label within a sentence: small letters but for abbreviations. */
export const inSentence = label =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0].toLocaleLowerCase('sv') + label.slice(1) : label;

const swedish = new Intl.Collator('sv', { numeric: true });

/** Sorts names as Swedes do, whatever the language of the page: å, ä, ö last. */
export const bySwedish =
  (name = each => each) =>
  (a, b) =>
    swedish.compare(name(a), name(b));
