// What a node is called, and where it leads.

/** Its name or words. */
export const nodeName = node => node.title ?? node.name ?? node.label ?? node.text ?? node.file;

/** Whether its name stands in Swedish whatever the page's language: only concepts have labels in both. */
export const quoted = node => node.label === undefined;

/** The municipalities of an agreement that its title does not name. */
export const whose = ({ title, municipalities = [] }) =>
  title && municipalities.map(each => each.name).filter(name => !title.includes(name)).join(', ');

/** To its neighbourhood. */
export const nodeLink = (node, { link }) => link('graf', '', { nod: node.id });

/** To the page about it, or null where there is none. */
export function ownPage(node, { link }) {
  switch (node.__typename) {
    case 'Agreement':
      return link('overenskommelse', node.id);
    case 'Municipality':
      return link('kommun', node.code);
    case 'FocusArea':
      return link('fokus', node.slug);
    case 'Method':
      return link('metod', node.slug);
    default:
      return null;
  }
}
