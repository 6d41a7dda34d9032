// Puts counts into at most five steps that a map or a matrix can show by colour, pattern and words.
const STEPS = 5;

/**
 * The first counts of the steps, rising. Most counts are small and few are large, so steps grow by a factor.
 * @param counts at least 1 each
 */
export function stepsOf(counts) {
  const distinct = [...new Set(counts)].sort((a, b) => a - b);
  if (distinct.length <= STEPS) return distinct;
  const highest = distinct.at(-1);
  return [...new Set(Array.from({ length: STEPS }, (_, step) => Math.ceil(highest ** (step / STEPS))))];
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
