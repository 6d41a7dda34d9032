// The neighbourhood as a picture; the lists beside it say the same and more, and take the keyboard.
import { go } from '../../frame/navigation.js';
import { el } from '../../frame/element.js';
import { nodeLink, nodeName } from './node.js';

const MOST = 18; // neighbours that can be read at once
const FEW = 8; // the same on a narrow screen
const NARROW = 500; // pixels
const LONGEST = 44; // letters of a name
const MARGIN = { x: 80, y: 36 }; // pixels that names take beyond their node

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
  FocusArea: '--priority',
  Method: '--commitment',
  Commitment: '--commitment',
  Goal: '--goal',
  FollowUp: '--follow-up',
};

export function picture(node, groups, view) {
  const shown = some(groups, innerWidth < NARROW ? FEW : MOST);
  const all = groups.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const canvas = el('div.graph', {
    role: 'img',
    'aria-label': view.text('graph.picture', { name: nodeName(node), count: shown.length }),
  });
  draw(canvas, node, shown, view);
  return el(
    'figure.neighbourhood',
    {},
    canvas,
    shown.length < all && el('figcaption.note', {}, view.text('graph.some', { shown: shown.length, count: all })),
  );
}

/** As many of each relation as there is room for, the relations taking turns. */
function some(groups, most) {
  const shares = groups.map(() => 0);
  let room = most;
  for (let turn = 0; room > 0 && groups.some(({ nodes }, at) => shares[at] < nodes.length); turn++) {
    const at = turn % groups.length;
    if (shares[at] < groups[at].nodes.length) {
      shares[at]++;
      room--;
    }
  }
  return groups.flatMap(({ nodes }, at) => nodes.slice(0, shares[at]));
}

/** The library comes when there is something to draw. */
async function draw(canvas, node, shown, view) {
  const { cytoscape } = await import('../../part/cytoscape.js');
  if (!canvas.isConnected) return;
  const graph = cytoscape({
    container: canvas,
    elements: elements(node, shown, canvas, view),
    style: looks(),
    layout: { name: 'preset', fit: false },
    autoungrabify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    userPanningEnabled: false,
  });
  graph.on('tap', 'node', ({ target }) => target.data('href') && go(target.data('href')));
  graph.on('mouseover mouseout', 'node', ({ type, target }) => {
    canvas.classList.toggle('over', type === 'mouseover' && Boolean(target.data('href')));
  });
}

function elements(node, shown, { clientWidth, clientHeight }, view) {
  const middle = { x: clientWidth / 2, y: clientHeight / 2 };
  const centre = { data: look(node), position: middle, classes: 'centre' };
  const around = shown.flatMap((other, at) => {
    const id = `n${at}`;
    return [
      { data: { ...look(other), id, href: nodeLink(other, view) }, position: place(at, shown.length, middle) },
      { data: { id: `e${at}`, source: 'centre', target: id } },
    ];
  });
  return [centre, ...around];
}

const look = node => ({
  id: 'centre',
  name: short(nodeName(node)),
  shape: SHAPES[node.__typename] ?? 'tag',
  colour: token(COLOURS[node.__typename] ?? '--other-fact'),
});

const short = name => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

/** On an ellipse; every second one further out where they are many. */
function place(at, count, middle) {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  const reach = count > 10 && at % 2 ? 0.62 : 1;
  return {
    x: middle.x + Math.cos(angle) * reach * (middle.x - MARGIN.x),
    y: middle.y + Math.sin(angle) * reach * (middle.y - MARGIN.y),
  };
}

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function looks() {
  const text = { 'font-family': '"Source Sans 3", sans-serif', color: token('--ink') };
  const ground = { 'text-background-color': token('--paper'), 'text-background-opacity': 0.85 };
  return [
    {
      selector: 'node',
      style: {
        ...text,
        ...ground,
        shape: 'data(shape)',
        'background-color': 'data(colour)',
        label: 'data(name)',
        width: 20,
        height: 20,
        'font-size': 14,
        'text-wrap': 'wrap',
        'text-max-width': 140,
        'text-overflow-wrap': 'anywhere',
        'text-valign': 'bottom',
        'text-margin-y': 5,
      },
    },
    { selector: '.centre', style: { width: 36, height: 36, 'font-weight': 'bold', 'font-size': 16, 'z-index': 9 } },
    { selector: 'edge', style: { width: 1.2, 'line-color': token('--edge'), 'curve-style': 'straight' } },
  ];
}
