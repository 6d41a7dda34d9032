// The map with its legend, and the same as a table.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { levelOf, stepLabel, stepsOf } from '../../part/levels.js';
import { drawMap, loadShapes } from '../../part/map.js';

export function country(answer, view) {
  const known = new Reading(answer, view);
  const subject = known.subject;
  return el(
    'figure.country',
    {},
    el('figcaption', {}, el('h2', {}, subject), legend(known, view)),
    drawMap({
      label: view.text('start.map', { subject }),
      look: code => ({ level: known.level(code), says: known.says(code) }),
      href: code => view.link('kommun', code),
      county: view.address.one('lan'),
    }),
    el('details', {}, el('summary', {}, view.text('table.show')), table(answer, known, view)),
  );
}

/** What is known of each municipality, by code. */
class Reading {
  constructor({ commitmentCounts, agreementCounts, silence }, view) {
    const { address, text } = view;
    this.view = view;
    const rows = commitmentCounts ?? agreementCounts;
    this.unit = commitmentCounts ? 'commitments' : 'agreements';
    this.counts = new Map(rows.map(row => [row.key, row.count]));
    this.silence = new Map(silence.columns.map(column => [column.key, column]));
    this.steps = stepsOf(this.counts.values());
    this.highest = Math.max(0, ...this.counts.values());
    this.filtered = Boolean(address.one('omrade') || address.one('metod'));
    this.subject = text(`start.subject.${this.unit}`);
  }

  coverage(code) {
    if (this.counts.has(code)) return 'STATED';
    return this.silence.get(code)?.silence ?? 'UNKNOWN';
  }

  level(code) {
    const coverage = this.coverage(code);
    return coverage === 'STATED' ? levelOf(this.counts.get(code), this.steps) : `level-${coverage.toLowerCase()}`;
  }

  says(code) {
    const { text } = this.view;
    const coverage = this.coverage(code);
    if (coverage === 'STATED') return text(this.unit, { count: this.counts.get(code) });
    if (coverage === 'ABSENT') return text('start.absent');
    return `${text('coverage.UNKNOWN')}: ${text(`reason.${this.silence.get(code)?.unknownReason ?? 'NO_AGREEMENT'}`)}`;
  }
}

function legend(known, { text }) {
  const entry = (level, label) => el('li', {}, el(`span.swatch.${level}`), label);
  return el(
    'ul.legend',
    {},
    known.steps.map((start, step) => entry(levelOf(start, known.steps), stepLabel(step, known.steps, known.highest))),
    entry('level-absent', text('start.legend.absent')),
    entry('level-unknown', text('start.legend.unknown')),
  );
}

function table({ counties }, known, view) {
  const { text, link } = view;
  const names = new Map(counties.map(each => [each.code, each.name]));
  const body = el('tbody');
  loadShapes().then(features => {
    const county = view.address.one('lan');
    const rows = features.map(each => each.properties).filter(each => !county || each.county_code === county);
    body.append(
      ...rows
        .sort(bySwedish(each => each.name))
        .map(({ code, name, county_code: at }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, el('a', { href: link('kommun', code) }, name)),
            el('td', {}, names.get(at)),
            el('td.number', {}, known.counts.get(code) ?? '–'),
            el('td', {}, known.coverage(code) === 'STATED' ? text('coverage.STATED') : known.says(code)),
          ),
        ),
    );
  });
  return el(
    'div.table-wrap',
    { tabindex: 0, role: 'region', 'aria-label': known.subject },
    el(
      'table',
      {},
      el('caption', {}, known.subject),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['municipality', 'county', known.unit, 'coverage'].map(each =>
            el('th', { scope: 'col', class: each === known.unit && 'number' }, text(`start.column.${each}`)),
          ),
        ),
      ),
      body,
    ),
  );
}
