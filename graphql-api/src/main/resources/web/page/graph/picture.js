// The neighbourhood as a picture: the node in the middle, what it is tied to on both sides, by relation. The lists
// beside it say the same and more, and take the keyboard.
import { el } from '../../frame/element.js';
import { go } from '../../frame/navigation.js';
import { nodeLink, nodeName } from './node.js';
import { heightOf, plan, positions } from './plan.js';

const SHAPES = {
  Agreement: 'round-rectangle',
  Document: 'rectangle',
  Municipality: 'ellipse',
  County: 'ellipse',
  MunicipalityGroup: 'ellipse',
  PoliceArea: 'octagon',
  FocusArea: 'hexagon',
  Method: 'diamond',
  Role: 'triangle',
  Actor: 'pentagon',
  TargetGroup: 'star',
};

const COLOURS = {
  Agreement: '--accent',
  Municipality: '--accent',
  FocusArea: '--priority',
  Method: '--commitment',
  Commitment: '--commitment',
  Goal: '--goal',
  FollowUp: '--follow-up',
};

/** A picture of as many neighbours as can be read at once. */
export function picture(node, groups, view) {
  const wide = innerWidth >= 640;
  const columns = plan(groups, wide);
  const shown = columns.flatMap(column => column.filter(row => row.node)).length;
  const canvas = el('div.graph', {
    role: 'img',
    'aria-label': view.text('graph.picture', { name: nodeName(node), count: shown }),
  });
  canvas.style.height = `${heightOf(columns)}px`;
  draw(canvas, node, columns, view);
  const all = groups.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return el(
    'figure.neighbourhood',
    {},
    canvas,
    el(
      'figcaption.note',
      {},
      view.text('graph.walk'),
      shown < all && ` ${view.text('graph.some', { shown, count: all })}`,
    ),
  );
}

/** The library comes when there is something to draw. */
async function draw(canvas, node, columns, view) {
  const { cytoscape } = await import('../../part/cytoscape.js');
  if (!canvas.isConnected) return;
  const graph = cytoscape({
    container: canvas,
    elements: elements(node, columns, view),
    style: looks(),
    layout: { name: 'preset', fit: false },
    autoungrabify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    userPanningEnabled: false,
  });
  const arrange = () => {
    graph.resize();
    for (const [id, { x, y, room }] of positions(columns, canvas.clientWidth)) {
      graph.$id(id).position({ x, y }).data('room', room);
    }
  };
  arrange();
  const watch = new ResizeObserver(() => (canvas.isConnected ? arrange() : watch.disconnect()));
  watch.observe(canvas);
  follow(graph, canvas);
}

function follow(graph, canvas) {
  graph.on('tap', 'node', ({ target }) => target.data('href') && go(target.data('href')));
  graph.on('mouseover mouseout', 'node', ({ type, target }) => {
    const over = type === 'mouseover' && Boolean(target.data('href'));
    canvas.classList.toggle('over', over);
    target.toggleClass('over', over);
    target.connectedEdges().toggleClass('over', over);
  });
}

function elements(node, columns, view) {
  const rows = columns.flatMap((column, side) => column.map(row => ({ ...row, side: SIDES[side] })));
  return [
    { data: { ...look(node), id: 'centre', room: 170 }, classes: columns.length > 1 ? 'centre' : 'centre alone' },
    ...rows.map(row => (row.node ? neighbour(row, view) : heading(row, view))),
    ...rows.filter(row => row.node).map(row => ({ data: { id: `to-${row.id}`, source: 'centre', target: row.id } })),
  ];
}

const SIDES = ['right', 'left'];

function neighbour({ id, node, side }, view) {
  return { data: { ...look(node), id, href: nodeLink(node, view), room: 100 }, classes: side };
}

function heading({ id, relation, shown, of, side }, { text, number }) {
  const many = shown < of ? text('graph.shown', { shown, of }) : number(of);
  const name = `${text(`graph.relation.${relation}`)} · ${many}`;
  return { data: { id, name, room: 200 }, classes: `heading ${side}` };
}

const look = node => ({
  name: nodeName(node),
  shape: SHAPES[node.__typename] ?? 'tag',
  colour: token(COLOURS[node.__typename] ?? '--other-fact'),
});

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function looks() {
  const side = (name, sign) => ({
    selector: `.${name}`,
    style: { 'text-halign': name, 'text-margin-x': 7 * sign },
  });
  return [
    { selector: 'node', style: words() },
    side('right', 1),
    side('left', -1),
    { selector: '.heading', style: { ...bare(), 'font-size': 12, 'font-weight': 'bold', color: token('--soft') } },
    { selector: '.centre', style: centre() },
    { selector: '.alone', style: beside() },
    { selector: 'edge', style: { width: 1, 'line-color': token('--edge'), 'curve-style': 'straight', opacity: 0.6 } },
    { selector: 'node.over', style: { color: token('--accent') } },
    { selector: 'edge.over', style: { width: 2.5, 'line-color': token('--accent'), opacity: 1 } },
  ];
}

function words() {
  return {
    shape: node => node.data('shape') ?? 'ellipse',
    'background-color': node => node.data('colour') ?? token('--paper'),
    label: 'data(name)',
    width: 15,
    height: 15,
    color: token('--ink'),
    'font-family': '"Source Sans 3", sans-serif',
    'font-size': 14,
    'text-wrap': 'ellipsis',
    'text-max-width': 'data(room)',
    'text-valign': 'center',
    'text-events': 'yes',
  };
}

const beside = () => ({
  'text-halign': 'right',
  'text-valign': 'center',
  'text-wrap': 'ellipsis',
  'text-margin-x': 6,
  'text-margin-y': 0,
});

const bare = () => ({ 'background-opacity': 0, width: 1, height: 1, events: 'no' });

function centre() {
  return {
    width: 34,
    height: 34,
    'font-size': 13,
    'font-weight': 'bold',
    'text-wrap': 'wrap',
    'text-valign': 'bottom',
    'text-margin-y': 6,
    'text-background-color': token('--sheet'),
    'text-background-opacity': 0.9,
    'text-background-padding': 3,
    'z-index': 9,
  };
}
