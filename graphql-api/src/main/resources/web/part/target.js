// What is to be reached in numbers, with the words that say so.
import { el } from '../frame/element.js';
import { passage } from './passage.js';

/** A section with the first of many targets; nothing where there are none. */
export function targets({ totalCount, nodes }, view) {
  return (
    totalCount > 0 &&
    el(
      'section.targets',
      { 'aria-labelledby': 'targets' },
      el('h2', { id: 'targets' }, view.text('targets', { count: totalCount })),
      totalCount > nodes.length && el('p.note', {}, view.text('targets.first', { count: nodes.length })),
      el(
        'ul.plain',
        {},
        nodes.map(each => el('li', {}, target(each, view))),
      ),
    )
  );
}

function target({ measure, text, agreement, evidence, fact }, view) {
  const places = agreement.municipalities ?? [];
  return [
    el(
      'p.measure',
      {},
      el('b', {}, measureSaid(measure, view)),
      places.map(({ code, name }) => [' · ', el('a', { href: view.link('kommun', code), lang: 'sv' }, name)]),
    ),
    passage({ ...evidence[0], quote: text.replaceAll(' | ', ' – '), fact: fact.id }, view, agreement),
  ];
}

/** A change of at most -10 % is a reduction by at least 10 %. */
const TURNED = { AT_MOST: 'AT_LEAST', AT_LEAST: 'AT_MOST', LESS: 'MORE', MORE: 'LESS' };

/** 'minst 20 kontroller per månad (240 per år)'; the unit stays Swedish, as the text has it. */
export function measureSaid({ comparator, value, unit, per, valuePerYear, deadline }, view) {
  const { text, number } = view;
  const how = value < 0 ? TURNED[comparator] : comparator;
  const counted = [value < 0 && text('measure.reduced'), how && view.term('comparator', how), number(Math.abs(value))];
  const perYear =
    valuePerYear !== null && per !== 'YEAR' && ` (${text('measure.year', { value: number(valuePerYear) })})`;
  return [
    `${counted.filter(Boolean).join(' ')} `,
    el('span', { lang: 'sv' }, unit),
    per && ` ${view.term('per', per)}`,
    perYear,
    deadline && ` ${text('measure.by', { day: deadline })}`,
  ];
}
