// What was not understood in a document, in the page's language. The import names each kind and says it in English.

/** What of the import's own words a text fills in. */
const VALUES = {
  CONFLICTING_PERIODS: { other: /^'(.*?)' and '/s },
  ENCODING_GUESSED: { encoding: /read as (.*?);/ },
  OCR_UNAVAILABLE: { count: /^(\d+)/ },
  OCR_USED: { count: /^(\d+)/ },
  TOO_LARGE: { limit: /more than (\d+)/ },
  UNSUPPORTED_FORMAT: { format: /^(\S+) is not read/ },
};

/** The kinds that have a text. */
export const KNOWN = [
  'CONFLICTING_PERIODS',
  'EMPTY_TEXT',
  'ENCODING_GUESSED',
  'ENCRYPTED_DOCUMENT',
  'IMPOSSIBLE_DATE',
  'NO_AGREEMENT',
  'NO_MUNICIPALITY',
  'OCR_UNAVAILABLE',
  'OCR_USED',
  'TOO_LARGE',
  'TRUNCATED_DOCUMENT',
  'UNKNOWN_METHOD',
  'UNKNOWN_MUNICIPALITY',
  'UNKNOWN_POLICE_AREA',
  'UNKNOWN_ROLE',
  'UNREADABLE_DOCUMENT',
  'UNSUPPORTED_FORMAT',
];

/** An issue in words: what is the matter and what to do; the import's own where its kind has none here. */
export function issueSaid({ kind, message, start, end }, document, { text }) {
  if (!KNOWN.includes(kind)) return message;
  const found = Object.entries(VALUES[kind] ?? {}).map(([name, pattern]) => [name, pattern.exec(message)?.[1]]);
  const { count, ...values } = Object.fromEntries(found);
  const quote = start === null ? '' : document.text.slice(start, end).replace(/\s+/g, ' ');
  return text(`agreement.issue.${kind}`, { quote, ...values, count: Number(count) });
}
