// The country's municipalities, what is known of each, and whether something is valid today.
import { el } from '../../frame/element.js';
import { bySwedish } from '../../frame/language.js';
import { directory } from '../../part/directory.js';

const NAMES = ['county', 'group'];

export const page = {
  variables: () => ({ today: new Date().toISOString().slice(0, 10) }),

  title: (answer, { text }) => text('municipalities.title'),

  draw(answer, view) {
    const { text } = view;
    const columns = ['agreements', 'commitments', 'today', 'county', 'group'];
    const words = {
      name: text('municipalities.name'),
      sift: text('municipalities.sift'),
      caption: text('municipalities.title'),
    };
    return [
      el('h1', {}, text('municipalities.title')),
      el('p.lead', {}, text('municipalities.lead')),
      directory(
        rows(answer, view),
        columns.map(key => ({
          key,
          label: text(`municipalities.${key}`),
          bar: key === 'agreements',
          lang: NAMES.includes(key) && 'sv',
        })),
        words,
        view,
      ),
    ];
  },
};

function rows({ counties, agreements, commitments, today }, view) {
  const count = counts => new Map(counts.map(each => [each.key, each.count]));
  const known = { agreements: count(agreements), commitments: count(commitments) };
  const silence = new Map(today.columns.map(column => [column.key, column]));
  return counties
    .flatMap(county => county.municipalities.map(each => ({ ...each, county: county.name })))
    .sort(bySwedish(each => each.name))
    .map(({ code, name, county, group }) => ({
      name,
      href: view.link('kommun', code),
      lang: 'sv',
      also: [county, group.name],
      values: {
        agreements: known.agreements.get(code) ?? 0,
        commitments: known.commitments.get(code) ?? 0,
        today: validity(silence.get(code), view),
        county,
        group: group.name,
      },
    }));
}

/** What can be said of today. */
function validity(column, { text }) {
  if (!column) return text('municipalities.today.NO_AGREEMENT');
  return text(`municipalities.today.${column.silence === 'ABSENT' ? 'VALID' : column.unknownReason}`);
}
