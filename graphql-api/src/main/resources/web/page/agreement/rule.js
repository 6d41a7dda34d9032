// The rules behind an entry: what each looks for, and examples of what it reads and does not read.
import { el } from '../../frame/element.js';

/** The rules that made an entry, those that read it in the passage and those that read its particulars. */
export function rulesOf({ why }, entry) {
  if (!why) return [];
  const names = new Set([entry.rule, ...entry.places.map(place => place.rule)]);
  for (const fact of why.places.flatMap(place => place.facts)) {
    if (entry.kind !== 'AGREEMENT' && fact.id === entry.id)
      for (const { rule } of [fact, { rule: fact.readBy }, ...fact.readings]) names.add(rule?.id);
  }
  return why.rules.filter(rule => names.has(rule.id));
}

export function ruleParts(rules, view) {
  if (!rules.length) return [el('p.note', {}, view.text('agreement.why.none'))];
  return rules.map(rule => part(rule, view));
}

/** What the rules of a file look for, by its name: what the page says before the rule's own words, in English. */
const FILES = [
  'lexicon/actors',
  'lexicon/cited',
  'lexicon/contexts',
  'lexicon/document-kind',
  'lexicon/focus-areas',
  'lexicon/function',
  'lexicon/heading',
  'lexicon/mark',
  'lexicon/methods',
  'lexicon/party',
  'lexicon/roles',
  'lexicon/strength',
  'lexicon/target-groups',
  'pattern/concepts',
  'pattern/measures',
  'pattern/people',
  'pattern/places',
  'pattern/times',
  'rule/commitment',
  'rule/doer',
  'rule/goal',
  'rule/header',
  'rule/itself',
  'rule/priority',
  'rule/topic',
  'section/entry',
  'section/heading',
  'section/sentence',
];

function looksFor({ place }, { text }) {
  const file = place?.replace(/\.yaml.*$/, '');
  if (FILES.includes(file)) return text(`agreement.rule.file.${file}`);
  return text('agreement.rule.file');
}

/** What a rule gives is a sort, most often with which one of it: METHOD sspf, STRENGTH BINDING. */
const SORTS = [
  'ACTOR',
  'CITED',
  'DATE',
  'FOCUS_AREA',
  'FUNCTION',
  'HEADING',
  'KIND',
  'MARK',
  'MEASURE',
  'METHOD',
  'MUNICIPALITY',
  'NOTHING',
  'PARTIES',
  'PARTY',
  'PERIOD',
  'PERSON',
  'POLICE_AREA',
  'ROLE',
  'STRENGTH',
  'TARGET_GROUP',
  'certain',
  'cited',
  'commitment',
  'follow-up',
  'goal',
  'header',
  'priority',
  'unsure',
];
const TERMS = { FUNCTION: 'function', KIND: 'kind', PARTY: 'party', STRENGTH: 'strength' };

function gives(yielded, view) {
  const [sort, which, ...rest] = yielded.split(' ');
  if (!SORTS.includes(sort)) return el('code', {}, yielded);
  const said = view.text(`agreement.yields.${sort}`);
  if (!which) return said;
  const known = TERMS[sort] ? view.term(TERMS[sort], which) : el('code', {}, which);
  return [said, ': ', known, rest.includes('unsure') && ` (${view.text('agreement.yields.unsure')})`];
}

function part(rule, view) {
  const { text } = view;
  const list = (key, items) =>
    items.length > 0 && [
      el('dt', {}, text(key)),
      el('dd', {}, el('ul', { lang: 'sv' }, items.map(each => el('li', {}, each)))),
    ];
  return el(
    'div.rule',
    {},
    el('h4', {}, el('code', {}, rule.id)),
    el('p', {}, looksFor(rule, view)),
    rule.about && el('p.note', { lang: 'en' }, rule.about),
    rule.place && el('p.note', {}, rule.place),
    el(
      'dl',
      {},
      rule.yields.length > 0 && [
        el('dt', {}, text('agreement.rule.yields')),
        el('dd', {}, el('ul', {}, rule.yields.map(each => el('li', {}, gives(each, view))))),
      ],
      list('agreement.rule.wordings', rule.wordings),
      list('agreement.rule.examples', rule.examples),
      list('agreement.rule.counterExamples', rule.counterExamples),
    ),
  );
}
