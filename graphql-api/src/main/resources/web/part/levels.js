// Puts counts into at most five steps that a map or a matrix can show by colour, pattern and words.
const STEPS = 5;

/**
 * The first counts of the steps, rising, for counts of which most may be small.
 * @param counts at least 1 each
 */
export function stepsOf(counts) {
  const sorted = [...counts].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= STEPS) return distinct;
  const starts = Array.from({ length: STEPS }, (_, step) => sorted[Math.floor((step * sorted.length) / STEPS)]);
  return [...new Set(starts)];
}

/** The step of a count as a class: level-1 to level-5; fewer steps keep their distance. */
export function levelOf(count, steps) {
  const step = steps.findLastIndex(start => count >= start);
  const last = Math.max(steps.length - 1, 1);
  return `level-${1 + Math.round((step * (STEPS - 1)) / last)}`;
}

/** What a step says: one count, or from one to another. */
export function stepLabel(step, steps, highest) {
  const to = (steps[step + 1] ?? highest + 1) - 1;
  return steps[step] >= to ? `${steps[step]}` : `${steps[step]}–${to}`;
}
