// The country's municipalities as a map. It is a picture: the table beside it says the same and takes the keyboard.
import { ApiError } from '../frame/api.js';
import { go } from '../frame/navigation.js';
import { fill, svg } from '../frame/element.js';
import { d3 } from './d3.js';

const WIDTH = 380;
const HEIGHT = 860;

let shapes;

/** The municipalities' shapes, a list of features with {code, name, county_code}; fetched until they come. */
export function loadShapes() {
  shapes ??= fetchShapes().catch(fault => {
    shapes = null;
    throw new ApiError('UNREACHABLE', fault.message);
  });
  return shapes;
}

async function fetchShapes() {
  const response = await fetch(new URL('map/municipalities.geojson', document.baseURI));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { features } = await response.json();
  return features.map(outward);
}

/**
 * A map; empty where the shapes do not come.
 * @param label what it shows, for those who do not see it
 * @param look gives {level, says} for a code: a class and what is said of the municipality
 * @param href where a municipality leads to, by code
 * @param county only this one, by code; the whole country where empty
 */
export function drawMap({ label, look, href, county }) {
  const picture = svg('svg.map', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label });
  const draw = features => {
    const seen = features.filter(each => !county || each.properties.county_code === county);
    const { path, height } = projected(seen);
    picture.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
    fill(
      picture,
      hatch(),
      seen.map(feature => shape(feature, path(feature), look)),
    );
  };
  loadShapes().then(draw, () => {});
  picture.addEventListener('click', event => {
    const code = event.target.closest('path')?.dataset.code;
    if (code) go(href(code));
  });
  return picture;
}

function shape({ properties: { code, name } }, path, look) {
  const { level, says } = look(code);
  return svg('path', { class: level, d: path, 'data-code': code }, svg('title', {}, `${name}: ${says}`));
}

/** What turns shapes into paths as large as the map allows, and how high the map then is. */
function projected(features) {
  const all = { type: 'FeatureCollection', features };
  const projection = d3.geoConicConformal().parallels([56, 68]).rotate([-16.5, 0]);
  const frame = [
    [4, 4],
    [WIDTH - 4, HEIGHT - 4],
  ];
  const path = d3.geoPath(projection.fitExtent(frame, all));
  const [[, top], [, bottom]] = path.bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 4]);
  return { path, height: Math.ceil(bottom - top) + 8 };
}

/** D3 wants rings clockwise: one that runs the other way means the rest of the globe. */
function outward(feature) {
  return d3.geoArea(feature) > 1 ? { ...feature, geometry: reversed(feature.geometry) } : feature;
}

function reversed(geometry) {
  const turn = polygon => polygon.map(ring => [...ring].reverse());
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: turn(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(turn) };
}

/** The patterns of what is unknown and of what is absent, which open water must not look like. */
export function hatch() {
  return svg(
    'defs',
    {},
    svg(
      'pattern',
      { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect.hatch-ground', { width: 5, height: 5 }),
      svg('rect.hatch-line', { width: 1, height: 5 }),
    ),
    svg(
      'pattern',
      { id: 'dots', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
      svg('rect.dots-ground', { width: 4, height: 4 }),
      svg('circle.hatch-line', { cx: 2, cy: 2, r: 0.6 }),
    ),
  );
}
