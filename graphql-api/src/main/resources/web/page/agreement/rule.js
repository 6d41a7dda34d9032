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

function part(rule, { text }) {
  const list = (key, items) =>
    items.length > 0 && [
      el('dt', {}, text(key)),
      el('dd', {}, el('ul', { lang: 'sv' }, items.map(each => el('li', {}, each)))),
    ];
  return el(
    'div.rule',
    {},
    el('h4', {}, el('code', {}, rule.id)),
    rule.about && el('p', {}, rule.about),
    rule.place && el('p.note', {}, rule.place),
    el(
      'dl',
      {},
      list('agreement.rule.yields', rule.yields),
      list('agreement.rule.wordings', rule.wordings),
      list('agreement.rule.examples', rule.examples),
      list('agreement.rule.counterExamples', rule.counterExamples),
    ),
  );
}
