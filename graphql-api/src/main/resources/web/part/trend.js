// How a share goes over the years: the share as a line, below it how many agreements it is a share of. The band around
// the line is what poorly read agreements leave open. The table says the same.
import { el, svg } from '../frame/element.js';
import { d3 } from './d3.js';
import { hatch } from './map.js';

/** As wide as it is shown, so that its words are as large as others. */
const WIDTH = Math.min(400, Math.max(270, innerWidth - 40));
const YEAR = 40; // room for the name of a year
const LEFT = 44;
const RIGHT = 12;
const SHARES = { top: 12, bottom: 150 };
const COUNTS = { top: 186, bottom: 242 };
const HEIGHT = 266;
const CATEGORIES = ['stating', 'silent', 'unknown'];
const LEVELS = { stating: 'level-4', silent: 'level-absent', unknown: 'level-unknown' };

/**
 * A figure of one series.
 * @param points of `trend`, year by year
 * @param undated how many agreements count in no year
 * @param subject what it is that goes up and down, in words
 */
export function trendFigure({ points, undated, subject }, view) {
  const { text } = view;
  const seen = withoutEmptyEdges(points);
  if (!seen.length) return el('p.note', {}, text('trend.none', { count: undated }));
  return el(
    'figure.trend',
    {},
    picture(seen, subject, view),
    el(
      'figcaption',
      {},
      legend(view),
      el('p.note', {}, text('trend.how'), ' ', text('trend.undated', { count: undated })),
    ),
    el('details', {}, el('summary', {}, text('table.show')), table(seen, subject, view)),
  );
}

/** The years from the first to the last in which any agreement is valid. */
function withoutEmptyEdges(points) {
  const first = points.findIndex(point => point.valid);
  const last = points.findLastIndex(point => point.valid);
  return first < 0 ? [] : points.slice(first, last + 1);
}

function picture(points, subject, view) {
  const years = d3
    .scaleBand(
      points.map(point => point.year),
      [LEFT, WIDTH - RIGHT],
    )
    .padding(0.25);
  return svg(
    'svg.chart',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': view.text('trend.label', { subject }) },
    hatch(),
    shares(points, years, view),
    counts(points, years, view),
    yearTicks(points, years),
  );
}

function shares(points, years, view) {
  const y = d3.scaleLinear([0, 1], [SHARES.bottom, SHARES.top]);
  const x = point => years(point.year) + years.bandwidth() / 2;
  const known = point => point.valid > 0;
  const band = d3
    .area()
    .defined(known)
    .x(x)
    .y0(point => y(point.lowest))
    .y1(point => y(point.highest));
  const line = d3
    .line()
    .defined(point => point.share !== null)
    .x(x)
    .y(point => y(point.share));
  return svg(
    'g',
    {},
    [0, 0.5, 1].map(share => rule(y(share), view.language.percent(share))),
    svg('path.band', { d: band(points) }),
    svg('path.line', { d: line(points) }),
    points
      .filter(point => point.share !== null)
      .map(point =>
        svg('circle.dot', { cx: x(point), cy: y(point.share), r: 3.5 }, svg('title', {}, said(point, view))),
      ),
  );
}

function counts(points, years, view) {
  const most = d3.max(points, point => point.valid);
  const y = d3.scaleLinear([0, most], [COUNTS.bottom, COUNTS.top]);
  const stack = d3.stack().keys(CATEGORIES)(points);
  return svg(
    'g.counts',
    {},
    rule(COUNTS.bottom),
    svg('text.tick', { x: LEFT, y: COUNTS.top - 8 }, view.text('trend.most', { count: most })),
    stack.map(layer =>
      layer.map(([from, to], at) =>
        svg(
          'rect',
          {
            class: LEVELS[layer.key],
            x: years(points[at].year),
            width: years.bandwidth(),
            y: y(to),
            height: y(from) - y(to),
          },
          svg('title', {}, said(points[at], view)),
        ),
      ),
    ),
  );
}

/** A line across, with what it stands for. */
function rule(y, label) {
  return [
    svg('line.rule', { x1: LEFT, x2: WIDTH - RIGHT, y1: y, y2: y }),
    label && svg('text.tick.end', { x: LEFT - 8, y: y + 4 }, label),
  ];
}

/** As many years as have room. */
function yearTicks(points, years) {
  const every = Math.ceil((points.length * YEAR) / (WIDTH - LEFT - RIGHT));
  return points
    .filter((point, at) => (points.length - 1 - at) % every === 0)
    .map(({ year }) =>
      svg('text.tick.middle', { x: years(year) + years.bandwidth() / 2, y: HEIGHT - 6 }, String(year)),
    );
}

function said({ year, share, stating, valid }, { text, language }) {
  return `${year}: ${share === null ? text('coverage.UNKNOWN') : language.percent(share)} (${stating}/${valid})`;
}

function legend({ text }) {
  return el(
    'ul.legend',
    {},
    CATEGORIES.map(each => el('li', {}, el(`span.swatch.${LEVELS[each]}`), text(`trend.${each}`))),
  );
}

function table(points, subject, { text, language }) {
  const columns = ['year', 'share', ...CATEGORIES, 'valid'];
  return el(
    'div.table-wrap',
    { tabindex: 0, role: 'region', 'aria-label': subject },
    el(
      'table',
      {},
      el('caption', {}, subject),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          columns.map(each => el('th.number', { scope: 'col' }, text(`trend.${each}`))),
        ),
      ),
      el(
        'tbody',
        {},
        points.map(point =>
          el(
            'tr',
            {},
            el('th.number', { scope: 'row' }, String(point.year)),
            el('td.number', {}, point.share === null ? '–' : language.percent(point.share)),
            columns.slice(2).map(each => el('td.number', {}, language.number(point[each]))),
          ),
        ),
      ),
    ),
  );
}
