// Fetches files that stand beside these modules; each once.

const root = new URL('..', import.meta.url);
const kept = new Map();
const pageStyles = {};

/** A file's address, from its path below web/. */
export const fileUrl = path => new URL(path, root).href;

export const readText = path => once(path, response => response.text());

export const readJson = path => once(path, response => response.json());

/** Fetches a page's style sheet; gives when it is there, so that nothing is seen without it. */
export function fetchStyle(path) {
  return remember(
    `style ${path}`,
    () =>
      new Promise((resolve, reject) => {
        const sheet = document.createElement('link');
        const onload = () => resolve((pageStyles[path] = sheet.sheet));
        Object.assign(sheet, { rel: 'stylesheet', href: fileUrl(path), onload, onerror: reject });
        document.head.append(sheet);
      }),
  );
}

/** Of pages' style sheets only this one tells how things look: two pages may call different things alike. */
export function useStyle(path) {
  for (const [each, sheet] of Object.entries(pageStyles)) sheet.disabled = each !== path;
}

function once(path, read) {
  return remember(path, async () => {
    const response = await fetch(fileUrl(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return read(response);
  });
}

function remember(key, make) {
  if (!kept.has(key))
    kept.set(
      key,
      make().catch(fault => {
        kept.delete(key);
        throw fault;
      }),
    );
  return kept.get(key);
}
