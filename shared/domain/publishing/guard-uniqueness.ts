import type { PublishedAsker, SimilarityKey, StoredThread, WideAgeBand } from '../thread.ts';
import { rareConditions } from './rare-conditions.ts';

/** Fewer people than this in a cell are not told apart (CMS cell size suppression policy: no cell of 1 to 10). */
const leastInCell = 11;

/** Said before what somebody fears, asks about or has been told they do not have: not a fact about them. */
const notTheirs = /\b(?:worr\w*|afraid|fear\w*|scared|anxious|terrified|could|might|may be|maybe|perhaps|possib\w*|think|thought|suspect\w*|wonder\w*|whether|if|is it|rule[ds]? out|not|no|never|without|negative|read about|googl\w*)\b|n't\b|擔心|害怕|怕|恐懼|懷疑|會不會|是不是|是否|可能|排除|沒有|不是|查到/iu;
const sentenceEnd = /(?<=[.!?。！？])\s*|\n+/u;
const mentions = rareConditions.map(({ code, en, zh }) => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${en.join('|')})(?![\\p{L}\\p{N}])|${zh.join('|')}`, 'u'),
}));

/** Whom a page would single out: a rare condition, a ten-year band and a sex. Undefined where nothing rare is told of the asker. */
export function rareCellOf(text: string, { ageBand, sex }: PublishedAsker): string | undefined {
  const sentences = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").split(sentenceEnd);
  const condition = mentions.find(({ pattern }) => sentences.some((sentence) => tellsOf(pattern, sentence)));
  return condition === undefined || ageBand === 'unknown' ? undefined : `${condition.code} ${ageBand} ${sex}`;
}

function tellsOf(pattern: RegExp, sentence: string): boolean {
  const found = pattern.exec(sentence);
  return found !== null && !notTheirs.test(sentence.slice(0, found.index));
}

/**
 * The thread with a coarser age where it tells of a rare condition and too few published threads share its cell (H2). The
 * band goes from the asker's line and from every text, where de-identification has put it in place of an age.
 */
export function guardUniqueness(thread: StoredThread, key: SimilarityKey, others: readonly SimilarityKey[]): StoredThread {
  const { cell } = key;
  if (cell === undefined) return thread;
  const alike = new Set(others.filter((other) => other.cell === cell && other.slug !== key.slug).map(({ slug }) => slug));
  return alike.size + 1 >= leastInCell ? thread : coarser(thread);
}

function coarser(thread: StoredThread): StoredThread {
  const { question, answer, moreInfo } = thread;
  const { ageBand } = question.asker;
  const wide = wideBandOf(ageBand);
  if (wide === undefined) return thread;
  const clean = (text: string): string => coarserWords(text, ageBand, wide);
  return {
    ...thread,
    question: { ...question, text: clean(question.text), ...(question.title === undefined ? {} : { title: clean(question.title) }), asker: { ...question.asker, ageBand: wide } },
    answer: { ...answer, text: clean(answer.text) },
    ...(moreInfo === undefined ? {} : { moreInfo: { ...moreInfo, text: clean(moreInfo.text) } }),
  };
}

function wideBandOf(band: PublishedAsker['ageBand']): WideAgeBand | undefined {
  const from = Number.parseInt(band, 10);
  if (Number.isNaN(from)) return undefined;
  if (from >= 60) return '60+';
  return from >= 40 ? '40-59' : from >= 20 ? '20-39' : '0-19';
}

const decades = ['under 10', 'in my teens', 'in my twenties', 'in my thirties', 'in my forties', 'in my fifties', 'in my sixties', 'in my seventies', 'in my eighties', '90 or older'];
const wideWords: Readonly<Record<WideAgeBand, string>> = { '0-19': 'under 20', '20-39': 'between 20 and 39', '40-59': 'between 40 and 59', '60+': '60 or older' };

function coarserWords(text: string, band: string, wide: WideAgeBand): string {
  const decade = decades[Math.floor(Number.parseInt(band, 10) / 10)];
  const figures = new RegExp(`(?<!\\d)${band.replace('+', '\\+').replace('-', '[-–~～]')}(?!\\d)`, 'gu');
  const inFigures = text.replace(figures, wide.replace('-', '–'));
  return decade === undefined ? inFigures : inFigures.replace(new RegExp(`\\b${decade}\\b`, 'giu'), wideWords[wide]);
}
