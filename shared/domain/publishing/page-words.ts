import { englishWords, type PageWords } from './page-words-en.ts';
import { traditionalChineseWords } from './page-words-zh-hant.ts';

/** The language of the frame around texts of `language`. */
export function frameLanguage(language: string): 'en' | 'zh-Hant' {
  return language.startsWith('zh') ? 'zh-Hant' : 'en';
}

/** The words of the frame; every language but Chinese reads English. */
export function pageWords(language: string): PageWords {
  return frameLanguage(language) === 'zh-Hant' ? traditionalChineseWords : englishWords;
}
