/**
 * Forms of one given name among British politicians, our own list: whoever bears one may be called by another. A short
 * form may stand in several lines, which does not make the long forms of those lines one.
 */
const forms = `
  abigail abby gail
  alan allan allen alun al
  albert bert bertie
  alexander alex alec sandy sacha
  alexandra alex sandra sacha
  alison ali
  alistair alastair alasdair alister al
  amanda mandy
  andrew andy drew
  angela angie
  anne ann anna annie
  anthony antony tony
  arthur art
  barbara barb babs
  benjamin ben
  bernard bernie
  bridget biddy
  caroline carolyn carol
  catherine katherine kathryn katharine cathy kathy kate katie kitty
  charles charlie chuck
  charlotte charlie lottie
  christine christina chris chrissie tina
  christopher chris kit
  daniel dan danny
  david dave davy dai dafydd
  deborah debra deb debbie
  dennis denis den
  derek del
  desmond des
  diana diane di
  dominic dom nic
  donald don donny
  douglas doug
  edmund ed ted ned
  edward ed eddie ted teddy ned
  eleanor ellie nell
  elizabeth elisabeth liz lizzie beth betty eliza libby
  emily em emmy
  emma em
  frances fran
  francis frank
  frederick frederic fred freddie
  gareth gary gaz
  gavin gav
  geoffrey jeffrey geoff jeff
  george georgie
  gerald gerry jerry
  gerard gerry jerry
  gillian jill gill
  gregory greg
  gwyneth gwyn
  harold harry hal
  harriet hattie
  helen helena nell
  henry harry hal
  herbert bert herb
  hilary hil
  hugh hughie huw
  ian iain
  isabel isobel isabelle bel
  jacob jake
  jacqueline jackie jacqui
  james jim jimmy jamie
  jane janie
  janet jan
  jennifer jenny jen
  jeremy jerry jem jez
  jessica jess
  joanna joanne jo joan
  john jack johnny jon
  jonathan jonathon jon jonny
  joseph joe joey
  josephine jo josie
  judith judy jude
  julia julie jules
  julian jules
  kenneth ken kenny
  kevin kev
  laura laurie
  lawrence laurence larry laurie
  leonard len lenny
  leslie lesley les
  lewis louis lou lew
  lloyd floyd
  louise lou
  lucille lucy
  lynne lynn lyn linda
  malcolm mal
  margaret maggie meg peggy marge
  maria mary marie molly
  marion marian
  martin marty
  matthew matt
  maurice morris mo
  michael mike mick mickey
  michelle shelly
  naomi nomi
  natalie nat
  nathan nat nathaniel
  neil neill niall
  nicholas nicolas nick nic nicky
  nicola nicky nicki nic
  norman norm
  oliver ollie
  pamela pam
  patricia pat patsy trish tricia
  patrick pat paddy
  paul pauly
  peter pete
  philip phillip phil
  philippa pippa
  priscilla cilla
  rachel rachael rae
  raymond ray
  rebecca becky becca beccy
  reginald reg reggie
  richard rick dick rich ricky richie
  robert rob bob robbie bobby bert
  robin rob
  roderick rod rory
  roger rog
  ronald ron ronnie
  rosemary rosie
  rosalind ros
  rosena rose
  rupert rupe
  samantha sam
  samuel sam sammy
  sarah sara sally
  sean shaun shawn
  simon si
  stanley stan
  stella estelle
  stephen steven steve ste stevie
  stephanie steph
  stewart stuart stu
  susan suzanne sue susie
  sydney sidney sid
  terence terrence terry tel
  theodore theo ted
  theresa teresa tess terri
  thomas tom tommy
  timothy tim
  tristram tris
  valerie val
  victor vic
  victoria vicky vicki tori
  vincent vince
  virginia ginny
  walter wally walt
  wilfred wilf
  william bill will billy willie liam
  winifred win
  yvonne eve
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const linesOf = new Map<string, ReadonlySet<number>>();
for (const [line, names] of forms.entries())
  for (const name of names) linesOf.set(name, new Set([...(linesOf.get(name) ?? []), line]));

/** Whether two given names, in lower case, can be those of one person: the same, or forms of one name. */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const lines = linesOf.get(one);
  return [...(linesOf.get(other) ?? [])].some((line) => lines?.has(line));
}
