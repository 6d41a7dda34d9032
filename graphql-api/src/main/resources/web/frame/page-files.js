// The files of a page: what draws it, what it asks, how it looks.
import { fetchStyle, readText } from './files.js';

/** @returns a promise of {module, operations, style}: the page's module, its operations, and its style sheet's path */
export async function pageFiles({ name }) {
  const files = `page/${name}/${name}`;
  const style = `${files}.css`;
  const [module, operations] = await Promise.all([
    import(`../${files}.js`),
    readText(`${files}.graphql`),
    fetchStyle(style),
  ]);
  return { module, operations, style };
}
