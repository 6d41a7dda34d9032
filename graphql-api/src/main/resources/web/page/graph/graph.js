// The graph: a node, what it is tied to, and a way on to each of them.
import { el, fill } from '../../frame/element.js';
import { neighbours, withUsers } from './neighbour.js';
import { nodeLink, nodeName, ownPage } from './node.js';
import { picture } from './picture.js';

export const page = {
  variables: ({ address, language }) => ({
    id: address.one('nod') || '-',
    chosen: Boolean(address.one('nod')),
    language: language.asked,
  }),

  title: ({ node }, { text }) => (node ? nodeName(node) : text('graph.title')),

  draw({ node, focusAreas, agreements }, view) {
    if (node) return around(node, view);
    if (view.address.one('nod')) return null;
    return beginning([...focusAreas.nodes, ...agreements.nodes], view);
  },
};

function around(node, view) {
  const { text } = view;
  const own = ownPage(node, view);
  const ties = el('div.ties', { 'aria-live': 'polite' });
  draw(ties, node, neighbours(node), view);
  addUsers(ties, node, view);
  return [
    el('p.kind-of', {}, text(`graph.type.${node.__typename}`)),
    el('h1', { lang: 'sv' }, nodeName(node)),
    el(
      'p.ways',
      {},
      own && el('a', { href: own }, text('graph.page')),
      el('a', { href: view.link('graf') }, text('graph.anew')),
    ),
    ties,
  ];
}

/** Who uses a concept is asked for once it is known which concept it is. */
async function addUsers(ties, node, view) {
  const variables = { FocusArea: { focusArea: [node.slug] }, Method: { method: [node.slug] } }[node.__typename];
  if (!variables) return;
  try {
    const { agreements } = await view.ask('Using', { ...variables, language: view.language.asked });
    draw(ties, node, withUsers(neighbours(node), agreements.nodes), view);
  } catch (fault) {
    if (fault.name !== 'AbortError') ties.append(el('p.note', {}, view.text('graph.users.missing')));
  }
}

function draw(ties, node, groups, view) {
  if (!groups.length) return fill(ties, el('p', {}, view.text('graph.alone')));
  return fill(ties, picture(node, groups, view), lists(groups, view));
}

function lists(groups, view) {
  return el(
    'div.relations',
    {},
    groups.map(({ relation, nodes }) =>
      el(
        'section',
        {},
        el('h2', {}, view.text(`graph.relation.${relation}`), ' ', el('span.note', {}, view.number(nodes.length))),
        nodeList(nodes, view),
      ),
    ),
  );
}

const nodeList = (nodes, view) =>
  el(
    'ul',
    { lang: 'sv' },
    nodes.map(each => el('li', {}, el('a', { href: nodeLink(each, view) }, nodeName(each)))),
  );

function beginning(nodes, view) {
  const part = type => {
    const found = nodes.filter(each => each.__typename === type);
    return el('section', {}, el('h2', {}, view.text(`graph.begin.${type}`)), nodeList(found, view));
  };
  return [
    el('h1', {}, view.text('graph.title')),
    el('p.lead', {}, view.text('graph.lead')),
    el('div.beginnings', {}, part('FocusArea'), part('Agreement')),
  ];
}
