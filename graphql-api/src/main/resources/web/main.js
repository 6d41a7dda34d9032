// Starts the explorer: the frame around the pages, then the page that the address names.
import { Address } from './frame/address.js';
import { Frame } from './frame/frame.js';
import { watchData } from './frame/freshness.js';
import { followLinks } from './frame/navigation.js';

const frame = new Frame(document.querySelector('#app'));
followLinks(address => frame.show(address));
await frame.show(Address.current());
watchData(frame);
