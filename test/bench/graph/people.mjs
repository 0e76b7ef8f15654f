import { misspelt, personName, placeName, slugOf } from './names.mjs';
import { randomOf } from './random.mjs';

const recorded = '2026-12-01T09:00:00Z';
const bare = {
  aliases: [],
  identifiers: {},
  kind: null,
  area: null,
  organisation: null,
  seats: null,
  recorded,
};

const entity = (label, slug, name, rest = {}) => ({
  id: `${label.toLowerCase()}:${slug}`,
  label,
  slug,
  name,
  ...bare,
  ...rest,
});

/** Everybody, each made when asked for; those whose index is low are known by many, the first three in ten politicians. */
export function peopleOf(seed, number) {
  const at = (index) => {
    const random = randomOf(seed, index);
    const name = personName(random);
    return entity('Person', slugOf(name, index), name, {
      aliases: random.chance(10) ? [misspelt(name)] : [],
      identifiers: { wikidata: `Q${9_000_000 + index}` },
    });
  };
  const idOf = (index) => `person:${slugOf(personName(randomOf(seed, index)), index)}`;
  return { number, at, idOf };
}

export const parties = ['Blue', 'Green', 'Labour', 'Liberal', 'National', 'Orange', 'Red', 'Unity'].map(
  (name) => entity('Party', name.toLowerCase(), name),
);

/** Areas, one role for each, and posts without an area: some have one seat, councillors sit in numbers. */
export function placesOf(seed, people) {
  const random = randomOf(seed);
  const number = Math.max(30, Math.floor(people / 100));
  const areas = [];
  const roles = [];
  for (let index = 0; index < number; index++) {
    const { kind, role, title, seats } = sorts[sortOf[index % sortOf.length]];
    const place = placeName(random);
    const area = entity('Constituency', slugOf(place, index), place, { kind });
    areas.push(area);
    roles.push(
      entity('Role', `${role.toLowerCase()}-${area.slug}`, `${title} ${place}`, {
        kind: role,
        area: area.id,
        seats,
      }),
    );
  }
  for (let index = 0; index < number / 10; index++) {
    const name = `Minister for ${placeName(random)}`;
    roles.push(entity('Role', slugOf(name, index), name, { kind: 'MINISTER', seats: 1 }));
  }
  return { areas, roles };
}

const sorts = [
  { kind: 'UK_PARLIAMENT_SEAT', role: 'MP', title: 'MP for', seats: 1 },
  { kind: 'CITY', role: 'MAYOR', title: 'Mayor of', seats: 1 },
  { kind: 'DISTRICT', role: 'COUNCILLOR', title: 'Councillor for', seats: null },
];
const sortOf = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0];
