// Fetches files that stand beside these modules; each once.

const root = new URL('..', import.meta.url);
const kept = new Map();

/** A file's address, from its path below web/. */
export const fileUrl = path => new URL(path, root).href;

export const readText = path => once(path, response => response.text());

export const readJson = path => once(path, response => response.json());

/** Uses a style sheet from now on; gives when it is there, so that nothing is seen without it. */
export function useStyle(path) {
  return remember(
    `style ${path}`,
    () =>
      new Promise((resolve, reject) => {
        const sheet = document.createElement('link');
        Object.assign(sheet, { rel: 'stylesheet', href: fileUrl(path), onload: resolve, onerror: reject });
        document.head.append(sheet);
      }),
  );
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
