// What one municipality does: how firmly, who leads it, and the passages that say so.
import { el } from '../frame/element.js';
import { passage } from './passage.js';
import { strengthMark } from './strength.js';

const LEADING = ['RESPONSIBLE', 'COORDINATES', 'CONVENES', 'INITIATES'];
const PARTIES = ['MUNICIPALITY', 'POLICE', 'OTHER'];

/**
 * @param practice of `practices` or `gaps`
 * @param heading the level of its heading: 'h3', 'h4'
 */
export function practiceCard(practice, view, heading = 'h3') {
  const { municipality, strength, commitments } = practice;
  return el(
    'article.practice',
    { 'data-code': municipality.code },
    el(
      'header',
      {},
      el(heading, {}, el('a', { lang: 'sv', href: view.link('kommun', municipality.code) }, municipality.name)),
      strength && strengthMark(strength, view),
      el('span.note', {}, counted(practice, view)),
    ),
    doers(practice, view),
    commitments.map(each => statement(each, view)),
  );
}

/** A commitment in its own words, the cells of a table's row joined, and where it stands. */
export function statement({ id, text, evidence, agreement }, view) {
  const quote = text.replaceAll(' | ', ' – ');
  return evidence.length > 0 && passage({ ...evidence[0], quote, fact: id }, view, agreement);
}

function counted({ priorityCount, commitmentCount, goalCount, measureCount, excludedCount }, { text }) {
  return [
    priorityCount && text('priorities', { count: priorityCount }),
    commitmentCount && text('commitments', { count: commitmentCount }),
    goalCount && text('goals', { count: goalCount }),
    measureCount && text('measures', { count: measureCount }),
    excludedCount && text('excluded', { count: excludedCount }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Who leads, and who else has a part; that nobody leads is said too. */
function doers({ responsible, commitmentCount, commitments }, view) {
  if (!commitmentCount) return null;
  const parties = PARTIES.filter(party => commitments.some(each => each.parties.includes(party)));
  const leaders = responsible.filter(each => LEADING.includes(each.function));
  const others = responsible.filter(each => !LEADING.includes(each.function));
  return el(
    'dl.doers',
    {},
    part('doers.lead', leaders.length ? names(leaders, view) : view.text('doers.nobody'), view),
    others.length > 0 && part('doers.others', names(others, view), view),
    part('doers.parties', parties.map(party => view.term('party', party)).join(', '), view),
  );
}

function part(key, said, view) {
  return el('div', {}, el('dt', {}, view.text(key)), el('dd', {}, said));
}

/** Each doer once, with all that it does. */
function names(assignments, view) {
  const functions = new Map();
  for (const { who, function: part } of assignments) {
    functions.set(who.label, [...(functions.get(who.label) ?? []), view.term('function', part)]);
  }
  return [...functions].flatMap(([name, parts], at) => [
    at > 0 && ', ',
    name,
    ' ',
    el('span.note', {}, `(${parts.join(', ')})`),
  ]);
}

/** Who leads over all practices: [{label, municipalities}], the most common first. */
export function leadersOf(practices) {
  const found = new Map();
  for (const { municipality, responsible } of practices) {
    for (const { who, function: part } of responsible) {
      if (!LEADING.includes(part)) continue;
      const known = found.get(who.label) ?? found.set(who.label, new Set()).get(who.label);
      known.add(municipality.name);
    }
  }
  return [...found]
    .map(([label, names]) => ({ label, municipalities: [...names] }))
    .sort((a, b) => b.municipalities.length - a.municipalities.length);
}
