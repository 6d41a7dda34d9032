// An address of the explorer: SECTION/KEY?filters. It says everything that a page shows, so that it can be sent around.

const base = new URL(document.baseURI);

export class Address {
  /** @param url absolute */
  constructor(url) {
    const parts = url.pathname.slice(base.pathname.length).split('/').filter(Boolean).map(decodeURIComponent);
    this.section = parts[0] ?? '';
    this.key = parts.slice(1).join('/');
    this.filters = new URLSearchParams(url.search);
    this.fragment = url.hash.slice(1);
  }

  static current() {
    return new Address(new URL(location.href));
  }

  /** The address that a link or form points to, or null where it leads out of the explorer. */
  static inside(href) {
    const url = new URL(href, base);
    return url.origin === base.origin && url.pathname.startsWith(base.pathname) ? new Address(url) : null;
  }

  /** A filter's only value, or the empty text. */
  one(name) {
    return this.filters.get(name) ?? '';
  }

  /** All values of a filter. */
  all(name) {
    return this.filters.getAll(name).filter(Boolean);
  }

  get language() {
    return this.one('lang') === 'en' ? 'en' : 'sv';
  }

  /** The same page with some filters changed: a value, a list, or null to leave one out. */
  with(changes) {
    const filters = {};
    for (const name of this.filters.keys()) filters[name] = this.all(name);
    return link(this.section, this.key, { ...filters, ...changes }, this.fragment);
  }

  /** The same changes to this address itself. */
  change(changes) {
    this.filters = Address.inside(this.with(changes)).filters;
  }

  /** Whether both are the same page, whatever their filters. */
  samePage(other) {
    return other && this.section === other.section && this.key === other.key;
  }

  get href() {
    return this.with({});
  }
}

/** The href of a page; filters without a value are left out, and the language stays what it is. */
export function link(section, key = '', filters = {}, fragment = '') {
  const path = [section, key].filter(Boolean).map(encodeURIComponent).join('/');
  const query = new URLSearchParams();
  const language = Address.current().one('lang');
  for (const [name, value] of Object.entries({ lang: language, ...filters })) {
    for (const each of [value].flat())
      if (each !== null && each !== undefined && each !== '') query.append(name, each);
  }
  const asked = query.size ? `?${query}` : '';
  return `${base.pathname}${path}${asked}${fragment ? `#${fragment}` : ''}`;
}
