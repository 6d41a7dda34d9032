// Where each neighbour stands in the picture: in a column on either side of the node, under its relation.

const MOST = 20; // neighbours that can be read at once
const FEW = 10; // the same in one column, on a narrow screen
const ROW = 27; // pixels from one to the next
const GAP = 14; // more before a heading
const EDGE = 18; // pixels left free around all
const LEAST = 250; // pixels of height

/**
 * The columns, right one first, each a list of rows: {id, relation, shown, of} for a heading, {id, node} below it.
 * @param groups [{relation, nodes}]
 * @param wide whether there is room on both sides
 */
export function plan(groups, wide) {
  const shares = share(groups, wide ? MOST : FEW);
  const blocks = groups.map(({ relation, nodes }, at) => [
    { id: `h${at}`, relation, shown: shares[at], of: nodes.length },
    ...nodes.slice(0, shares[at]).map((node, index) => ({ id: `n${at}-${index}`, node })),
  ]);
  if (!wide) return [blocks.flat()];
  const half = blocks.flat().length / 2;
  const columns = [[], []];
  for (const block of blocks) columns[columns[0].length + block.length / 2 > half ? 1 : 0].push(...block);
  return columns.filter(column => column.length);
}

/** How many of each relation: the relations take turns until there is no room. */
function share(groups, most) {
  const shares = groups.map(() => 0);
  let room = most;
  while (room > 0 && groups.some(({ nodes }, at) => shares[at] < nodes.length)) {
    for (let at = 0; at < groups.length && room > 0; at++) {
      if (shares[at] === groups[at].nodes.length) continue;
      shares[at]++;
      room--;
    }
  }
  return shares;
}

/** How high the picture is. */
export function heightOf(columns) {
  const alone = columns.length === 1;
  return Math.max(alone ? 0 : LEAST, ...columns.map(length)) + (alone ? 4.5 : 2) * EDGE;
}

const length = column => column.reduce((sum, row, at) => sum + step(row, at), 0);

const step = (row, at) => ROW + (row.relation && at ? GAP : 0);

/** Places by id, with the room for words: a map of {x, y, room}. */
export function positions(columns, width) {
  return columns.length > 1 ? onBothSides(columns, width) : below(columns[0], width);
}

function onBothSides(columns, width) {
  const height = heightOf(columns);
  const places = new Map([['centre', { x: width / 2, y: height / 2, room: width * 0.18 }]]);
  columns.forEach((column, side) => {
    const sign = side ? -1 : 1;
    const top = (height - length(column)) / 2;
    stack(places, column, { x: width * (0.5 + sign * 0.16), top, room: width * 0.34 - EDGE - 12 });
  });
  return places;
}

function below(column, width) {
  const places = new Map([['centre', { x: 2 * EDGE, y: 2 * EDGE, room: width - 5 * EDGE }]]);
  return stack(places, column, { x: 4 * EDGE, top: 3.5 * EDGE, room: width - 5.5 * EDGE });
}

function stack(places, column, { x, top, room }) {
  let y = top - ROW / 2;
  column.forEach((row, at) => {
    y += step(row, at);
    places.set(row.id, { x, y, room });
  });
  return places;
}
