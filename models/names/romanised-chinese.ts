import type { Random } from './random.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Family names as passports of Taiwan, the mainland, Hong Kong and Singapore write them. */
export const romanisedChineseSurnames = words(
  'chen lin huang chang lee li wang wu liu tsai yang hsu cheng hsieh kuo hung chiu tseng liao lai chou yeh su chuang lu chiang ho hsiao lo kao pan chien chu chung peng yu zhang zhao zhou sun ma zhu hu guo he gao luo zheng liang xie song tang deng han feng cao zeng xiao tian dong cai jiang wei xu yuan ng tan lim wong chan leung cheung lau ong koh teo goh chua ang au bai chai chao chau cheong chew chi chia chin ching chiou cho chong choo chow cui dai ding du duan fan fang foo fu fung ge geng gong gu guan hao hong hou hsia hsiang hsueh hsiung hua hui jia jian jin jung kang ke ko kong ku kuan kuang kwan kwok kwong lam lan law lei leong lian ling liou loh long loo lou low luk lui lung mai man mao mei meng miao mo mok moy na ngai ngan ni nie ning niu ou ouyang pang pei poon pu qi qian qiao qin qiu qu quan ren ruan sha shan shang shao shen sheng shi shih shiu shu shum sin siu so soo sui sung szeto ta tai tam tao tay teng teoh tien tin ting to tong tsang tsao tse tso tsou tsui tu tung wan wee wen weng woo xi xia xian xiang xin xing xiong xue yam yan yao yap yau ye yen yeo yeung yi yin ying yip yiu yong you yue yuen yung zhan zhong zhuang zhuo zou zuo',
);
const wadeGiles = words(
  'chih chun hsin hsiu hui i jen ju jung kuang kuo li ling mei ming pei ping shu ting tsung tzu wei wen ya yen yi yin ying yu yung yuan chia hao han hsuan hsiang hung jui kai lun an sheng shih tai che chen cheng chi chieh chien ching fang fen feng',
);
const pinyin = words('wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiu xia ping gang gui ying hua yu xin zi han xuan yi nuo chen hao ran bo wen hai long xiang dong jian guo hong bin mei ling ting ya qi lan');

const raised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A made-up person: a family name, and a given name of one or two syllables in one of the usual spellings. */
export function romanisedChineseName(random: Random): { given: string; surname: string } {
  const syllables = random.chance(0.5) ? wadeGiles : pinyin;
  const [first, second] = [raised(random.pick(syllables)), random.pick(syllables)];
  const spelled = random.pick([`${first}-${second}`, `${first}-${second}`, `${first}-${raised(second)}`, `${first}${second}`, `${first}${second}`, `${first} ${raised(second)}`, first]);
  return { given: random.chance(0.06) ? `Xiao ${first}` : spelled, surname: raised(random.pick(romanisedChineseSurnames)) };
}
