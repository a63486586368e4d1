import type { Random } from './random.ts';

const starts = 'A Ab Ac Ad Al Am An Ar Az Ba Be Bi Bo Bri Ca Ce Ci Co Cy Da De Di Do Du E El Em En Ep Es Eu Ex Fa Fe Fi Flu Fo Ga Ge Gli Ha He Hy I Im In Ja Ka Ke La Le Li Lo Lu Ma Me Mi Mo My Na Ne Ni No Nu O Ol Om Or Os Pa Pe Pri Pro Qu Re Ri Ro Sa Se Si So Su Ta Te To Tri U Va Ve Vi Vo Vy Xa Xe Ze Zi Zo Zy'.split(' ');
const middles = 'a be bri ca ci clo co cri da de di do dro e fa fe flu ga gi go la le li lo lu ma me mi mo na ne ni no nu o pa pe pi pra pro ra re ri ro sa se si so sta su ta te ti to tra tri va ve vi vo xi za ze zo'.split(' ');
const brandEnds = 'x xa ra ta ne l n r t s dex fen fort gen lan lax lex lin lon mab max med mel mig min mox nal nex nil nol nor pam pax phen pin plex prim pril quil ran rix rol sed sol stat tab tal tan tec ten tex tic til tin ton tra tril trix val van vex vil vir vis vita vo xan xin zac zam zen zid zil zol zyme ya ity qo zia via ora ia eva is um us on en'.split(' ');
const substanceEnds = 'mab nib pril sartan olol azole statin dipine triptan gepant oxetine ipramine triptyline azepam zolam barbital bamate racetam gabalin giline apine idone piprazole peridol azine setron caine cycline floxacin cillin mycin vir navir tidine prazole gliptin gliflozin glutide formin thyroxine sone solone fenac profen coxib parin xaban grel thiazide semide lukast terol tropium phylline dronate dopa lafaxine'.split(' ');

/** A medicine that nobody sells, spelled as they are. */
export function madeUpMedicine(random: Random): string {
  const stem = `${random.pick(starts)}${random.chance(0.75) ? random.pick(middles) : ''}${random.chance(0.25) ? random.pick(middles) : ''}`;
  const name = `${stem}${random.chance(0.35) ? random.pick(substanceEnds) : random.pick(brandEnds)}`;
  return random.chance(0.3) ? name.toLowerCase() : name;
}
