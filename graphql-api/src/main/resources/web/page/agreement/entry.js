// What stands in the list beside the text: facts, copied wording and issues, each with its places in the documents.
import { issueSaid } from './issue.js';

/** The kinds in the list's order. */
export const KINDS = ['PRIORITY', 'COMMITMENT', 'GOAL', 'FOLLOW_UP', 'CITATION', 'AGREEMENT', 'SHARED', 'ISSUE'];

/**
 * @returns a list of {kind, says, id, rule, of, only, places}: `of` is the answer's own object, `only` the document
 *     that it concerns alone, `places` are {document, start, end, page, section, rule}
 */
export function entriesOf(node, view) {
  const { text } = view;
  return [
    ...facts('PRIORITY', node.priorities, each => each.heading),
    ...facts('COMMITMENT', distinct([...node.commitments.nodes, ...node.last.nodes])),
    ...facts('GOAL', node.goals),
    ...facts('FOLLOW_UP', node.followUps),
    ...facts('CITATION', node.citations),
    ...slots(node, text),
    ...node.sharedTexts.map(each => shared(each, text)),
    ...node.documents.flatMap(document => document.issues.map(each => issue(each, document, view))),
  ];
}

/** The entries that concern a document, with a `key` and with `ref`, a letter and a number, that are theirs alone. */
export function entriesFor(document, entries, { text }) {
  const counts = new Map();
  return entries
    .filter(({ only }) => !only || only === document.id)
    .map(entry => {
      const number = (counts.get(entry.kind) ?? 0) + 1;
      counts.set(entry.kind, number);
      const letter = text(`agreement.letter.${entry.kind}`);
      return { ...entry, key: `${entry.kind.toLowerCase()}-${number}`, ref: `${letter}${number}` };
    });
}

const facts = (kind, list, words = each => each.text) =>
  list.map(of => ({ kind, id: of.id, says: words(of), rule: of.rule, of, places: of.evidence.map(place) }));

const distinct = list => [...new Map(list.map(each => [each.id, each])).values()];

const place = ({ document, ...rest }) => ({ document: document.id, ...rest });

/** What identifies the agreement: an entry for each slot, with all its passages. */
function slots(node, text) {
  const bySlot = new Map();
  for (const { slot, evidence } of node.evidence) bySlot.set(slot, [...(bySlot.get(slot) ?? []), place(evidence)]);
  return [...bySlot].map(([slot, places]) => ({
    kind: 'AGREEMENT',
    id: node.id,
    says: text(`agreement.slot.${slot}`),
    rule: places[0].rule,
    of: { slot },
    places,
  }));
}

const shared = (of, text) => ({
  kind: 'SHARED',
  says: text('agreement.shared', { words: of.sharedText.words, count: of.sharedText.agreements - 1 }),
  of,
  only: of.document.id,
  places: [{ document: of.document.id, start: of.start, end: of.end }],
});

const issue = (of, document, view) => ({
  kind: 'ISSUE',
  says: issueSaid(of, document, view),
  rule: of.rule,
  of,
  only: document.id,
  places: of.start === null ? [] : [{ document: document.id, start: of.start, end: of.end, page: of.page }],
});
