// How firmly something is said: a shape and a word, so that colour is never needed.
import { el, svg } from '../frame/element.js';

const LINE = { fill: 'none', 'stroke-width': 1.6 };
const ring = () => svg('circle', { cx: 8, cy: 8, r: 6.2, ...LINE });

const SHAPES = {
  BINDING: () => svg('circle', { cx: 8, cy: 8, r: 7 }),
  INTENDED: () => [ring(), svg('path', { d: 'M8 1.8a6.2 6.2 0 0 0 0 12.4z' })],
  RECOMMENDED: ring,
  EXCLUDED: () => [ring(), svg('path', { d: 'M3.5 12.5l9-9', ...LINE })],
  MENTIONED: () => svg('path', { d: 'M8 2l6 6-6 6-6-6z', ...LINE }),
};

/** The strengths, strongest first. */
export const STRENGTHS = ['BINDING', 'INTENDED', 'RECOMMENDED', 'EXCLUDED'];

/** Those that make something done. */
export const UNDERTAKEN = STRENGTHS.filter(strength => strength !== 'EXCLUDED');

/** Only the shape; a word stands beside it or in a label. Without a strength: said, but nothing is undertaken. */
export function strengthShape(strength) {
  return svg('svg.shape', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, SHAPES[strength ?? 'MENTIONED']());
}

export function strengthMark(strength, view) {
  return el('span.strength', {}, strengthShape(strength), view.term('strength', strength));
}

/** What the shapes mean. */
export const strengthLegend = view =>
  el(
    'ul.legend',
    {},
    STRENGTHS.map(strength => el('li', {}, strengthMark(strength, view))),
  );
