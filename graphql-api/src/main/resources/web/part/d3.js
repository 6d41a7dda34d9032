// D3 as its WebJar has it: one file that leaves `d3` behind.
import '../../../webjars/d3/dist/d3.min.js';

export const d3 = globalThis.d3;
