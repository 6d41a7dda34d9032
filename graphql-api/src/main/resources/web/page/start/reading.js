// What is known of each municipality, by code: how the map and its table look and what they say.
import { levelOf, stepLabel, stepsOf } from '../../part/levels.js';

/** How much there is of something in each municipality. */
class CountReading {
  constructor({ commitmentCounts, agreementCounts, silence }, view) {
    this.view = view;
    this.ever = view.address.one('dag') ? '' : '.ever';
    this.unit = commitmentCounts ? 'commitments' : 'agreements';
    this.counts = new Map((commitmentCounts ?? agreementCounts).map(row => [row.key, row.count]));
    this.silence = new Map(silence.columns.map(column => [column.key, column]));
    this.steps = stepsOf(this.counts.values());
    this.highest = Math.max(0, ...this.counts.values());
  }

  level(code) {
    const coverage = this.coverage(code);
    return coverage === 'STATED' ? levelOf(this.counts.get(code), this.steps) : `level-${coverage.toLowerCase()}`;
  }

  coverage(code) {
    if (this.counts.has(code)) return 'STATED';
    return this.silence.get(code)?.silence ?? 'UNKNOWN';
  }

  count(code) {
    return this.counts.get(code);
  }

  says(code) {
    const { text } = this.view;
    const coverage = this.coverage(code);
    if (coverage === 'STATED') return text(this.unit, { count: this.counts.get(code) });
    if (coverage === 'ABSENT') return text(`start.absent${this.ever}`);
    return `${text('coverage.UNKNOWN')}: ${text(`reason.${this.silence.get(code)?.unknownReason ?? 'NO_AGREEMENT'}`)}`;
  }

  /** What the table says beside the count. */
  explains(code) {
    return this.coverage(code) === 'STATED' ? this.view.text('coverage.STATED') : this.says(code);
  }

  get legend() {
    const { text } = this.view;
    return [
      ...this.steps.map((start, step) => [levelOf(start, this.steps), stepLabel(step, this.steps, this.highest)]),
      ['level-absent', text(`start.legend.absent${this.ever}`)],
      ['level-unknown', text('start.legend.unknown')],
    ];
  }
}

const LEVELS = { VALID: 'level-5', POORLY_READ: 'level-3', NONE_VALID: 'level-1', NO_AGREEMENT: 'level-unknown' };

/** Whether something is valid in each municipality. */
class CoverageReading {
  constructor({ silence, known }, view) {
    this.view = view;
    this.unit = 'agreements';
    this.counts = new Map(known.map(row => [row.key, row.count]));
    this.states = new Map(silence.columns.map(column => [column.key, column.unknownReason ?? 'VALID']));
  }

  state(code) {
    return this.states.get(code) ?? 'NO_AGREEMENT';
  }

  level(code) {
    return LEVELS[this.state(code)];
  }

  count(code) {
    return this.counts.get(code);
  }

  says(code) {
    return this.view.text(`start.legend.${this.state(code)}`);
  }

  explains(code) {
    return this.says(code);
  }

  get legend() {
    return Object.entries(LEVELS).map(([state, level]) => [level, this.view.text(`start.legend.${state}`)]);
  }
}

/** What the address asks the map to show. */
export function reading(answer, view) {
  const asked = view.address.one('visa') === 'tackning';
  const known = asked ? new CoverageReading(answer, view) : new CountReading(answer, view);
  const day = view.address.one('dag') || new Date().toLocaleDateString('sv-SE');
  known.subject = asked ? view.text('start.subject.coverage', { day }) : subject(known.unit, answer, view);
  return known;
}

/** What is counted, with the focus area and method that are chosen. */
function subject(unit, { focusAreas, methods }, { address, text }) {
  const label = ({ nodes }, slug) => nodes.find(each => each.slug === slug)?.label;
  const chosen = [label(focusAreas, address.one('omrade')), label(methods, address.one('metod'))].filter(Boolean);
  return [text(`start.subject.${unit}`), chosen.join(', ')].filter(Boolean).join(': ');
}
