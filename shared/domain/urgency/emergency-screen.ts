import { crisisCountries, guidanceFor } from './crisis-directory.ts';
import type { GuidanceLine } from './crisis-directory.ts';
import { internationalCountry } from './crisis-lines.ts';
import type { RedFlagCode } from './red-flags.ts';

interface Sign {
  /** The red flag that stands for it; its source is the rule's source. */
  readonly flag: RedFlagCode;
  readonly words: Readonly<Record<'en' | 'zh-Hant', string>>;
}

/**
 * What somebody is asked to look for before they write, in plain words: body first, most frequent first. Version 1, 2026-11.
 * By codes of their own: three signs of the face, the arm and speech are one red flag (BE-FAST).
 */
export const emergencySigns = {
  face_droop: { flag: 'strokeSigns', words: { en: 'One side of the face suddenly droops', 'zh-Hant': '一側臉部突然下垂' } },
  arm_weakness: { flag: 'strokeSigns', words: { en: 'An arm or leg is suddenly weak or numb, mostly on one side', 'zh-Hant': '手或腳突然無力或麻木，多在單側' } },
  speech_trouble: { flag: 'strokeSigns', words: { en: 'Speech is suddenly slurred, or words make no sense', 'zh-Hant': '突然口齒不清、說不出話，或聽不懂別人的話' } },
  sudden_vision_loss: { flag: 'suddenVisualLoss', words: { en: 'Sight is suddenly lost, in one eye or both', 'zh-Hant': '單眼或雙眼突然看不見' } },
  thunderclap_headache: { flag: 'thunderclapHeadache', words: { en: 'The worst headache ever, at full strength within a minute', 'zh-Hant': '一生中最嚴重的頭痛，一分鐘內就痛到最劇烈' } },
  seizure_now: { flag: 'seizureNow', words: { en: 'A seizure that lasts longer than five minutes, or one after another', 'zh-Hant': '抽搐超過五分鐘，或接連發作' } },
  unresponsive: { flag: 'unresponsive', words: { en: 'Somebody cannot be woken or does not breathe normally', 'zh-Hant': '有人叫不醒，或呼吸不正常' } },
  breathing_weakness: { flag: 'breathingWeakness', words: { en: 'Weakness that spreads, with trouble breathing or swallowing', 'zh-Hant': '無力逐漸擴散，並有呼吸或吞嚥困難' } },
  stiff_neck_fever: { flag: 'meningitisSigns', words: { en: 'Fever with a stiff neck, confusion, or spots that do not fade when pressed', 'zh-Hant': '發燒合併頸部僵硬、意識混亂，或按壓不褪色的紅疹' } },
  head_injury: { flag: 'headInjury', words: { en: 'After a blow to the head: vomiting, drowsiness or confusion', 'zh-Hant': '頭部受傷後嘔吐、嗜睡或意識混亂' } },
  saddle_numbness: { flag: 'caudaEquina', words: { en: 'Back pain with numbness between the legs, or trouble passing or holding urine', 'zh-Hant': '背痛合併兩腿之間麻木，或解尿困難、失禁' } },
  chest_pain: { flag: 'chestPain', words: { en: 'Pressing pain in the chest', 'zh-Hant': '胸口有壓迫般的疼痛' } },
  sudden_confusion: { flag: 'acuteConfusion', words: { en: 'Somebody is suddenly confused or sees things that are not there', 'zh-Hant': '有人突然意識混亂，或看見不存在的東西' } },
  overdose: { flag: 'overdose', words: { en: 'Too much of a medicine or drug, on purpose or not', 'zh-Hant': '藥物或毒品服用過量，不論是否故意' } },
  suicidal_thoughts: { flag: 'suicidalIdeation', words: { en: 'Thoughts of ending your life, or you have hurt yourself', 'zh-Hant': '有結束生命的念頭，或已經傷害自己' } },
  harm_to_others: { flag: 'harmToOthers', words: { en: 'You fear that you will hurt somebody, or voices tell you to', 'zh-Hant': '擔心自己會傷害別人，或有聲音叫您這麼做' } },
} as const satisfies Readonly<Record<string, Sign>>;
export type EmergencySign = keyof typeof emergencySigns;

const messages: Readonly<Record<'en' | 'zh-Hant', string>> = {
  en: 'We answer in days, not minutes. If any of this is happening now, to you or to somebody with you, do not write first: call.',
  'zh-Hant': '我們的回覆需要數天，不是幾分鐘。如果您或身邊的人現在有以下任何情形，請不要先寫，請立即打電話。',
};

/** What is shown before somebody writes. */
export interface EmergencyScreen {
  /** ISO 3166 alpha-2: whose lines these are; absent where the directory knows none of its own. */
  readonly country?: string;
  /** Every country with lines of its own. */
  readonly countries: string[];
  readonly message: string;
  readonly redFlags: { readonly code: EmergencySign; readonly text: string }[];
  readonly lines: GuidanceLine[];
}

/** The emergency screen of a country (else the stage's; `ZZ`: of none), in Traditional Chinese for `zh…` locales, in English for every other. */
export function emergencyScreen(country: string | undefined, stageCountry: string, locale: string): EmergencyScreen {
  const tongue = locale.toLowerCase().startsWith('zh') ? 'zh-Hant' : 'en';
  const known = country === internationalCountry ? undefined : [country, stageCountry].find((each) => each !== undefined && crisisCountries.includes(each));
  return {
    ...(known !== undefined && { country: known }),
    countries: [...crisisCountries],
    message: messages[tongue],
    redFlags: signCodes.map((code) => ({ code, text: emergencySigns[code].words[tongue] })),
    lines: [...guidanceFor(country, stageCountry, locale).lines],
  };
}

/** The red flag that a declared code stands for: a sign of the screen, or a red flag itself. */
export function declaredFlag(code: EmergencySign | RedFlagCode): RedFlagCode {
  return isSign(code) ? emergencySigns[code].flag : code;
}

function isSign(code: string): code is EmergencySign {
  return code in emergencySigns;
}

const signCodes = Object.keys(emergencySigns).filter(isSign);
