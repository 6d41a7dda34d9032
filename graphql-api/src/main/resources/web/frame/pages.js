// The pages: under which first part of a path each stands, whether a key follows it (/kommun/1082), and whether the
// menu has it. A page's files stand in page/NAME/ (docs/explorer.md). ExplorerShell.java answers the same paths.

export const PAGES = [
  { name: 'start', path: '' },
  { name: 'municipalities', path: 'kommun', menu: true },
  { name: 'focus-areas', path: 'fokus', menu: true },
  { name: 'methods', path: 'metod', menu: true },
  { name: 'compare', path: 'jamfor', menu: true },
  { name: 'search', path: 'sok', menu: true },
  { name: 'graph', path: 'graf', menu: true },
  { name: 'municipality', path: 'kommun', key: true },
  { name: 'focus', path: 'fokus', key: true },
  { name: 'method', path: 'metod', key: true },
  { name: 'agreement', path: 'overenskommelse', key: true },
];

/** The page of an address, or undefined where there is none. */
export function pageOf({ section, key }) {
  return PAGES.find(page => page.path === section && Boolean(page.key) === Boolean(key));
}
