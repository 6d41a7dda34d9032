// What an agreement says: its priorities, who undertakes what, what is to be reached and how it is followed up. Every
// line leads to its place in the text.
import { el } from '../../frame/element.js';
import { strengthShape } from '../../part/strength.js';
import { measureSaid } from '../../part/target.js';
import { placeOf } from '../../part/passage.js';
import { validity } from '../../part/validity.js';

/** The space before a place, which stands in a line with the last word. */
const BESIDE = '\u00a0';

const SIDES = ['BOTH', 'MUNICIPALITY', 'POLICE', 'OTHER'];

/** @param against what became of the agreement before it, or nothing */
export function contents(agreement, against, view) {
  const { id, kind, title, goals, followUps, commitments } = agreement;
  const { text, link } = view;
  const heading = `agreement-${id.replace(/\W/g, '-')}`;
  return el(
    'section.contents',
    { 'aria-labelledby': heading },
    el('p.eyebrow', {}, `${view.term('kind', kind)} · `, validity(agreement, view)),
    el('h2', { id: heading }, el('a', { href: link('overenskommelse', id), lang: 'sv' }, title)),
    predecessor(agreement, view),
    against,
    el(
      'div.columns',
      {},
      el(
        'div',
        {},
        SIDES.map(side => undertaken(side, agreement, view)),
        commitments.totalCount > commitments.nodes.length &&
          el(
            'p',
            {},
            el(
              'a',
              { href: link('overenskommelse', id) },
              text('municipality.all', { count: commitments.totalCount }),
            ),
          ),
      ),
      el(
        'div.aside',
        {},
        prioritised(agreement, view),
        methods(agreement, view),
        statements('municipality.goals', goals, agreement, view),
        statements('municipality.followups', followUps, agreement, view),
      ),
    ),
  );
}

function predecessor({ predecessor: before }, { text, link, language }) {
  if (!before) return el('p.note', {}, text('municipality.first'));
  const when = language.period(before.validFrom, before.validTo, before.openEnded);
  return el(
    'p.note',
    {},
    text('municipality.after'),
    ' ',
    el('a', { href: link('overenskommelse', before.id), lang: 'sv' }, before.title),
    ` (${when})`,
  );
}

function prioritised({ priorities }, { text, link }) {
  return el(
    'div',
    {},
    el('h3', {}, text('municipality.priorities')),
    priorities.length === 0 && el('p.note', {}, text('municipality.none')),
    el(
      'ol.priorities',
      {},
      priorities.map(({ heading, focusAreas }) => {
        const [same] = focusAreas.filter(each => plain(each.label) === plain(heading));
        const words = el('span', { lang: 'sv' }, heading);
        return el(
          'li',
          {},
          same ? el('a', { href: link('fokus', same.slug) }, words) : words,
          el(
            'ul.chips',
            {},
            focusAreas
              .filter(each => each !== same)
              .map(each => el('li', {}, el('a.chip', { href: link('fokus', each.slug) }, each.label))),
          ),
        );
      }),
    ),
  );
}

const plain = words => words.trim().toLocaleLowerCase('sv');

/** The side that undertakes a commitment: both where the municipality and the police do. */
function sideOf({ parties }) {
  const both = parties.includes('MUNICIPALITY') && parties.includes('POLICE');
  return both ? 'BOTH' : (SIDES.find(side => parties.includes(side)) ?? 'OTHER');
}

function undertaken(side, { id, commitments }, view) {
  const own = commitments.nodes.filter(each => sideOf(each) === side);
  return (
    own.length > 0 && [
      el(
        'h3',
        {},
        view.text(`municipality.side.${side}`),
        ' ',
        el('span.note', {}, view.text('commitments', { count: own.length })),
      ),
      el(
        'ul.undertaken',
        {},
        own.map(each => el('li', {}, commitment(each, id, view))),
      ),
    ]
  );
}

function commitment(each, id, view) {
  const { text, strength, responsible, measure } = each;
  const doers = responsible.map(({ who, function: part }) => `${who.label} (${view.term('function', part)})`);
  return [
    strengthShape(strength),
    el(
      'div',
      {},
      el('span.unseen', {}, `${view.term('strength', strength)}: `),
      el('span.words', { lang: 'sv' }, text.replaceAll(' | ', ' – ')),
      BESIDE,
      place(each, id, view),
      doers.length > 0 && el('p.note', {}, doers.join(', ')),
      measure && el('p.note.measure', {}, measureSaid(measure, view)),
    ),
  ];
}

/** Where a fact of an agreement stands. */
function place({ id: fact, evidence: [first] }, id, view) {
  const { text } = view;
  return (
    first &&
    el(
      'a.place',
      { href: placeOf({ ...first, fact }, { id }, view), title: text('evidence.open') },
      text('evidence.page', { page: String(first.page) }),
    )
  );
}

function methods({ commitments }, { text, link }) {
  const used = new Map(commitments.nodes.flatMap(each => each.methods.map(method => [method.slug, method.label])));
  return (
    used.size > 0 &&
    el(
      'div',
      {},
      el('h3', {}, text('municipality.methods')),
      el(
        'ul.chips',
        {},
        [...used].map(([slug, label]) => el('li', {}, el('a.chip', { href: link('metod', slug) }, label))),
      ),
    )
  );
}

/** Goals or follow-ups. */
function statements(title, facts, { id }, view) {
  return (
    facts.length > 0 &&
    el(
      'div',
      {},
      el('h3', {}, view.text(title)),
      el(
        'ul.stated',
        {},
        facts.map(fact =>
          el(
            'li',
            {},
            el('span.words', { lang: 'sv' }, fact.text.replaceAll(' | ', ' – ')),
            BESIDE,
            place(fact, id, view),
            fact.measure && el('p.note.measure', {}, measureSaid(fact.measure, view)),
          ),
        ),
      ),
    )
  );
}
