// Starts the explorer: the frame around the pages, then the page that the address names.
import { Address } from './frame/address.js';
import { Frame } from './frame/frame.js';
import { watchData } from './frame/freshness.js';
import { followLinks, scrolled } from './frame/navigation.js';

const frame = new Frame(document.querySelector('#app'));
followLinks((...place) => frame.show(...place));
await frame.show(Address.current(), scrolled());
watchData(frame);
