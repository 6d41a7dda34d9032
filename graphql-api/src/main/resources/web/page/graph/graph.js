// The graph: a node, what it is tied to, and a way on to each of them.
import { el, fill } from '../../frame/element.js';
import { partBroken } from '../../frame/states.js';
import { filterForm } from '../../part/field.js';
import { neighbours, usersAsked } from './neighbour.js';
import { nodeLink, nodeName, ownPage, quoted, whose } from './node.js';
import { picture } from './picture.js';

export const page = {
  picks: 'nod',

  variables: ({ address, language }) => ({
    id: address.one('nod') || '-',
    chosen: Boolean(address.one('nod')),
    words: address.one('q') || '-',
    searched: Boolean(address.one('q') && !address.one('nod')),
    language: language.asked,
  }),

  title: ({ node }, { text }) => (node ? nodeName(node) : text('graph.title')),

  draw(answer, view) {
    if (answer.node) return around(answer.node, view);
    return view.address.one('nod') ? null : beginning(answer, view);
  },
};

function around(node, view) {
  const { text } = view;
  const own = ownPage(node, view);
  const ties = el('div.ties', { 'aria-live': 'polite' });
  draw(ties, node, neighbours(node), view);
  addUsers(ties, node, view);
  return [
    el('p.eyebrow', {}, text(`graph.type.${node.__typename}`)),
    el('h1', { lang: quoted(node) && 'sv', class: node.text && 'long' }, nodeName(node)),
    el(
      'p.ways',
      {},
      own && el('a', { href: own }, text('graph.page')),
      el('a', { href: view.link('graf') }, text('graph.anew')),
    ),
    ties,
  ];
}

/** Who uses a concept is asked for once it is known which concept it is. Gives where it stands then. */
async function addUsers(ties, node, view) {
  const asked = usersAsked(node);
  if (!asked) return null;
  try {
    const language = view.language.asked;
    const users = await view.ask('Using', { ...asked, ofAgreements: Boolean(asked.agreements), language });
    draw(ties, node, [...neighbours(node), ...neighbours(users)], view);
  } catch (fault) {
    if (fault.name === 'AbortError') return null;
    const said = partBroken(view, fault, async () => {
      const part = await addUsers(ties, node, view);
      said.remove();
      return part;
    });
    ties.append(said);
    return said;
  }
  return ties;
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

/** @param typed whether to say what each is */
const nodeList = (nodes, view, typed = false) =>
  el(
    'ul.nodes',
    {},
    nodes.map(each =>
      el(
        'li',
        {},
        el('a', { href: nodeLink(each, view), lang: quoted(each) && 'sv' }, nodeName(each)),
        whose(each) && el('span.note', { lang: 'sv' }, ` · ${whose(each)}`),
        typed && el('span.note', {}, ` · ${view.text(`graph.type.${each.__typename}`)}`),
      ),
    ),
  );

/** Where to begin: a search for anything that has a name, and some to choose from. */
function beginning({ search, focusAreas, agreements }, view) {
  const { text, address } = view;
  const part = (title, nodes) => el('section', {}, el('h2', {}, text(title)), nodeList(nodes, view));
  return [
    el('h1', {}, text('graph.title')),
    el('p.lead', {}, text('graph.lead')),
    filterForm(
      view,
      el(
        'div.field.words',
        {},
        el('label', { for: 'field-q' }, text('graph.search')),
        el('input', { id: 'field-q', type: 'search', name: 'q', value: address.one('q'), maxlength: 200 }),
      ),
      el('button', { type: 'submit' }, text('frame.search.go')),
    ),
    search && found(search.nodes, view),
    el(
      'div.beginnings',
      {},
      part('graph.begin.FocusArea', focusAreas.nodes),
      part('graph.begin.Agreement', agreements.nodes),
    ),
  ];
}

function found(hits, view) {
  const nodes = hits.map(hit => hit.concept ?? hit.municipality ?? hit.agreement).filter(Boolean);
  const once = [...new Map(nodes.map(each => [each.id, each])).values()];
  return el(
    'section.found',
    { 'aria-labelledby': 'found' },
    el('h2', { id: 'found' }, view.text('graph.found', { count: once.length, words: view.address.one('q') })),
    once.length > 0 && nodeList(once, view, true),
  );
}
