// A municipality: its agreements over time, what the latest say, and what its peers do that it does not.
import { el } from '../../frame/element.js';
import { dayAsked } from '../../part/likeness.js';
import { strengthLegend } from '../../part/strength.js';
import { contents } from './contents.js';
import { gapsBasis, gapsSection } from './gaps.js';
import { succession } from './succession.js';
import { timeline } from './timeline.js';

/** How the ids of agreements begin; what begins otherwise is not worth a question. */
const AGREEMENT = 'Agreement:';

export const page = {
  names: 'municipality',
  picks: 'avtal',

  variables({ address, language }) {
    const agreement = address.one('avtal');
    return { code: address.key, language: language.asked, chosen: agreement.startsWith(AGREEMENT), agreement };
  },

  title: ({ municipality }) => municipality.name,

  draw({ municipality, agreement, agreementLines }, view) {
    const { nodes } = municipality.agreements;
    const picked = view.address.one('avtal');
    if (picked && !nodes.some(each => each.id === picked)) return null;
    const shown = picked ? [agreement] : latest(municipality);
    const followed = shown.find(each => each.predecessor);
    const told = [];
    const ask = async () => tell(told, await askBeside(followed, municipality, view));
    return [
      opening(municipality, view),
      nodes.length ? timeline(municipality, agreementLines, shown, view) : nothingKnown(municipality, view),
      shown.length > 0 && strengthLegend(view),
      shown.map(each => contents(each, each === followed && succession(each, told, view), view)),
      gapsSection(municipality, told, ask, view),
    ];
  },
};

/** The latest agreement of each kind, the latest first. */
function latest({ frame, promise, plan }) {
  return [...frame.nodes, ...promise.nodes, ...plan.nodes].sort((a, b) =>
    (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  );
}

/** What takes longer to find out than what the agreements say: asked for while they are read. */
function askBeside(followed, municipality, view) {
  const { address, language } = view;
  return view.ask('Beside', {
    code: address.key,
    peers: { by: gapsBasis(municipality, view) },
    ...dayAsked(view),
    followed: Boolean(followed),
    succeeding: followed?.id ?? '',
    language: language.asked,
  });
}

const tell = (told, answer) => told.forEach(each => each(answer));

function opening(municipality, { text, woven, number, link }) {
  const { name, county, group, population, populationYear, policeAreas } = municipality;
  const swedish = each => el('span', { lang: 'sv' }, each.name);
  return el(
    'div.opening',
    {},
    el('p.eyebrow', {}, woven('municipality.eyebrow', { county: swedish(county) })),
    el('h1', { lang: 'sv' }, name),
    el(
      'p.lead',
      {},
      woven('municipality.lead', {
        population: number(population),
        year: String(populationYear),
        group: swedish(group),
      }),
    ),
    el('p.note', { lang: 'sv' }, policeAreas.map(each => each.name).join(' · ')),
    el(
      'p.ways-on',
      {},
      el('a', { href: link('', '', { lan: county.code }) }, woven('municipality.map', { county: swedish(county) })),
      el('a', { href: link('sok', '', { q: name }) }, text('concept.search')),
    ),
  );
}

/** That nothing is known says nothing about what there is. */
function nothingKnown({ name }, { text }) {
  return el(
    'section.unknown',
    { 'aria-labelledby': 'unknown' },
    el('h2', { id: 'unknown' }, text('municipality.unknown')),
    el('p', {}, text('municipality.unknown.what', { name })),
    el('pre', {}, el('code', {}, './samverkan import avtal/')),
  );
}
