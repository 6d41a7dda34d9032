// Begins to fetch the files of the page that the address names while those of the frame are still on their way.
import { Address } from './frame/address.js';
import { Language } from './frame/language.js';
import { pageFiles } from './frame/page-files.js';
import { pageOf } from './frame/pages.js';

const address = Address.current();
const page = pageOf(address);
const tellsLater = () => {}; // the frame asks for the same and says what is missing
Language.load(address.language, page?.name).catch(tellsLater);
if (page) pageFiles(page).catch(tellsLater);
