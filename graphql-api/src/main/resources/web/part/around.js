// What stands beside a concept's practices: who leads, how it goes over the years, and what the same commitments are
// about besides.
import { el } from '../frame/element.js';
import { leaders } from './doing.js';
import { ranking } from './ranking.js';
import { trendFigure } from './trend.js';

/**
 * @param answer with `practices` and `trend`
 * @param subject what the trend is of
 * @param counts [[title, section, rows], …] of `commitmentCounts`; without a section rows lead nowhere
 */
export function around(answer, subject, counts, view) {
  const { undated, series } = answer.trend;
  return el(
    'div.aside',
    {},
    leaders(answer, view),
    el(
      'section',
      { 'aria-labelledby': 'trend' },
      el('h2', { id: 'trend' }, view.text('trend')),
      trendFigure({ points: series[0].points, undated, subject }, view),
    ),
    counts.map(([title, section, rows]) => counted(title, section, rows, view)),
  );
}

function counted(title, section, rows, { text, link }) {
  const known = rows.filter(row => row.key);
  return (
    known.length > 0 &&
    el(
      'section',
      {},
      el('h2', {}, title),
      ranking(
        known.map(({ key, label, count }) => ({
          label,
          href: section && link(section, key),
          count,
          says: text('commitments', { count }),
        })),
      ),
    )
  );
}
