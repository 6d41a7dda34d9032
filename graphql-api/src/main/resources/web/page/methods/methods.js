// The methods of the vocabulary, and how many work with each.
import { conceptDirectoryPage } from '../../part/concept-directory.js';

export const page = conceptDirectoryPage('methods', 'metod', ({ methods, commitments, naming }) => ({
  concepts: methods.nodes,
  counted: { commitments, naming },
}));
