// Cytoscape.js as its WebJar has it: one file that leaves `cytoscape` behind.
import '../../../webjars/cytoscape/dist/cytoscape.min.js';

// It would add a style of its own to the page, which the policy forbids, unless an element of this name is there: the
// rule itself (.graph is placed relatively) stands in graph.css.
const there = document.createElement('meta');
there.id = '__________cytoscape_stylesheet';
document.head.append(there);

export const { cytoscape } = globalThis;
