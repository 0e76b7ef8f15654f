const given =
  'Ada Alan Amina Angus Anil Beth Bruno Carla Cedric Chloe Colin Dawn Diego Edith Elif Emrys Esther Farah Fergus Gita Glyn Grace Hamza Helga Hugh Ines Iris Ivor Jamal Jean Jonas Kamal Karen Keir Lena Lloyd Lucia Malik Maeve Mohan Nadia Neil Noor Olga Owen Petra Priya Ralph Rhys Rosa Sanjay Sian Stella Tariq Tessa Tomas Una Vera Viktor Wanda Wilf Yusuf Zara Zoltan'.split(
    ' ',
  );
const onsets = 'B Br C Cl D Dr F Fl G Gr H J K L M N P Pr R S Sh Sk St T Th Tr V W'.split(' ');
const middles = 'al ar as el en er ib il in ol om on or ul un'.split(' ');
const ends = 'by combe don field ford ham ley man more ner sey son stock ton well wick wood worth'.split(' ');

/** A name that reads like one; some 480,000 of them. */
export const personName = (random) => `${random.pick(given)} ${placeName(random)}`;

export const placeName = (random) => `${random.pick(onsets)}${random.pick(middles)}${random.pick(ends)}`;

/** Names repeat, as they do; the number keeps slugs apart. */
export const slugOf = (name, number) => `${name.toLowerCase().replaceAll(' ', '-')}-${number.toString(36)}`;

/** As it may be mistyped: two letters changed over. */
export const misspelt = (name) => name.replace(/(..)(.)(.)$/, '$1$3$2');
