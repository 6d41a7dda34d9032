// Cuts a text where marks begin and end, so that marks that overlap can all be shown.

/**
 * @param marks {start, end, entry}: half-open, in UTF-16 code units, as JavaScript counts; they may overlap
 * @returns the text in order as {start, end, marks, begins}: the marks over each part, the shortest first, and those
 *     that begin with it, the longest first
 */
export function segments(length, marks) {
  const kept = marks.filter(({ start, end }) => 0 <= start && start < end && end <= length);
  const cuts = [...new Set([0, length, ...kept.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const rising = [...kept].sort((a, b) => a.start - b.start);
  let open = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, at) => {
    open = open.filter(mark => mark.end > start);
    while (next < rising.length && rising[next].start <= start) open.push(rising[next++]);
    const over = [...open].sort((a, b) => size(a) - size(b));
    return { start, end: cuts[at + 1], marks: over, begins: over.filter(mark => mark.start === start).reverse() };
  });
}

const size = ({ start, end }) => end - start;

/**
 * The lines that a stretch of text is cut into, with what of each segment stands in them.
 * @returns {start, end, segments} for each line; its end is before the line break
 */
export function lines(text, parts) {
  const found = [];
  let start = 0;
  let first = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while (first < parts.length - 1 && parts[first].end <= start) first++;
    const within = [];
    for (let at = first; at < parts.length && parts[at].start < Math.max(end, start + 1); at++) {
      within.push(clipped(parts[at], start, end));
    }
    found.push({ start, end, segments: within.filter(each => each.start < each.end) });
    start = end + 1;
  }
  return found;
}

function clipped(part, start, end) {
  const begins = part.start >= start ? part.begins : [];
  return { ...part, start: Math.max(part.start, start), end: Math.min(part.end, end), begins };
}

/** The cells of a table's row: the line's segments, cut after each tabulator. */
export function cells(text, { segments: parts }) {
  const found = [[]];
  for (const part of parts) {
    let start = part.start;
    for (let tab = text.indexOf('\t', start); tab >= 0 && tab < part.end; tab = text.indexOf('\t', start)) {
      found.at(-1).push(clipped(part, start, tab + 1));
      found.push([]);
      start = tab + 1;
    }
    if (start < part.end) found.at(-1).push(clipped(part, start, part.end));
  }
  return found;
}
