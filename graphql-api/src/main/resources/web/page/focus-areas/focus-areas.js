// The focus areas of the vocabulary, and how many prioritise each.
import { conceptDirectoryPage } from '../../part/concept-directory.js';

export const page = conceptDirectoryPage('focus-areas', 'fokus', ({ focusAreas, prioritising, commitments }) => ({
  concepts: focusAreas.nodes,
  counted: { prioritising, commitments },
}));
