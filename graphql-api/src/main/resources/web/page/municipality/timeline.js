// A municipality's agreements on a line of time, a row for each kind. The list below says the same and takes the
// keyboard; it also has those that no time is known of, and tells where nothing of a kind was valid in between.
import { el, svg } from '../../frame/element.js';
import { d3 } from '../../part/d3.js';
import { validity } from '../../part/validity.js';

/** As wide as it is shown, so that its words are as large as others; where that is little, kinds stand above bars. */
const WIDTH = Math.min(960, Math.max(270, innerWidth - 40));
const NARROW = WIDTH < 640;
const LEFT = NARROW ? 4 : 210;
const RIGHT = 24;
const ROW = NARROW ? 62 : 46;
const BAR = 26;
const TOP = 24;
const YEAR = 64; // room for the name of a year
const KINDS = ['COOPERATION_AGREEMENT', 'CITIZEN_PROMISE', 'ACTION_PLAN', 'APPENDIX'];
const DAY = 86_400_000;

/**
 * @param lines of `agreementLines`: where nothing was valid in between
 * @param shown the agreements whose contents stand below
 */
export function timeline({ agreements }, lines, shown, view) {
  const gaps = new Map(lines.flatMap(line => line.entries).map(each => [each.agreement.id, each]));
  const { text } = view;
  const dated = agreements.nodes.filter(each => each.validFrom);
  return el(
    'section.timeline',
    { 'aria-labelledby': 'timeline' },
    el('h2', { id: 'timeline' }, text('municipality.timeline')),
    dated.length > 0 && picture(dated, shown, view),
    el(
      'ol.agreements',
      {},
      agreements.nodes.map(each => el('li', {}, entry(each, gaps.get(each.id), shown, view))),
    ),
    agreements.totalCount > agreements.nodes.length &&
      el('p.note', {}, text('municipality.more', { count: agreements.totalCount - agreements.nodes.length })),
  );
}

function entry(agreement, line, shown, view) {
  const { id, kind, title } = agreement;
  const current = shown.some(each => each.id === id);
  return [
    el('span.when', {}, validity(agreement, view)),
    el('span.chip', {}, view.term('kind', kind)),
    el(
      'a',
      { href: view.address.with({ avtal: id }), 'aria-current': current && 'true' },
      el('span', { lang: 'sv' }, title),
    ),
    line?.gapFrom &&
      el('span.gap', {}, view.text('municipality.gap', { count: line.days, from: line.gapFrom, to: line.gapTo })),
  ];
}

function picture(dated, shown, view) {
  const kinds = KINDS.filter(kind => dated.some(each => each.kind === kind));
  const height = TOP + kinds.length * ROW + 26;
  const x = scale(dated);
  return svg(
    'svg.chart',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': view.text('municipality.timeline.label') },
    ticks(x, height, view),
    kinds.map((kind, row) =>
      svg(
        'g',
        {},
        svg('text.kind', { x: 0, y: TOP + row * ROW + (NARROW ? 14 : ROW / 2 + 5) }, view.term('kind', kind)),
        dated
          .filter(each => each.kind === kind)
          .map(each => bar(each, x, TOP + row * ROW + (NARROW ? 22 : (ROW - BAR) / 2), shown, view)),
      ),
    ),
  );
}

/** From the first year that something begins in to the end of the last one, and today. */
function scale(dated) {
  const ends = dated.map(each => Date.parse(each.validTo ?? each.validFrom));
  const first = d3.utcYear.floor(d3.min(dated, each => Date.parse(each.validFrom)));
  const last = d3.utcYear.ceil(Math.max(Date.now(), ...ends));
  return d3.scaleUtc([first, last], [LEFT, WIDTH - RIGHT]);
}

function bar(agreement, x, y, shown, { language }) {
  const { id, title, validFrom, validTo, openEnded } = agreement;
  const from = x(Date.parse(validFrom));
  const to = validTo ? x(Date.parse(validTo) + DAY) : x.range()[1];
  const current = shown.some(each => each.id === id);
  return svg(
    'rect',
    {
      class: `bar ${current ? 'shown' : ''} ${validTo ? '' : 'open'}`,
      x: from,
      y,
      width: Math.max(3, to - from),
      height: BAR,
      rx: 3,
    },
    svg('title', {}, `${title}: ${language.period(validFrom, validTo, openEnded)}`),
  );
}

function ticks(x, height, { text }) {
  const today = x(Date.now());
  return [
    x
      .ticks(d3.utcYear)
      .filter((year, at, all) => at % Math.ceil((all.length * YEAR) / (WIDTH - LEFT)) === 0)
      .map(year => [
        svg('line.rule', { x1: x(year), x2: x(year), y1: TOP, y2: height - 22 }),
        svg('text.tick.middle', { x: x(year), y: height - 6 }, String(year.getUTCFullYear())),
      ]),
    svg('line.today', { x1: today, x2: today, y1: TOP - 8, y2: height - 22 }),
    svg('text.tick', { x: today, y: 12, class: today > WIDTH - 60 ? 'end' : 'middle' }, text('municipality.today')),
  ];
}
