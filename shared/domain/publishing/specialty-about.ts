import type { Clinic } from '../triage.ts';
import type { Bilingual } from './topic.ts';

/** What a specialty is for, and what must not wait for an answer here. */
export const specialtyAbout: Readonly<Record<Clinic, { readonly about: Bilingual; readonly urgent: Bilingual }>> = {
  neurology: {
    about: {
      en: 'Illnesses of the brain, the spinal cord, the nerves and the muscles: headache, dizziness, numbness, weakness, tremor, seizures, memory.',
      zh: '腦、脊髓、神經與肌肉的疾病：頭痛、頭暈、麻木、無力、顫抖、癲癇與記憶問題。',
    },
    urgent: {
      en: 'A face, an arm or speech that fails suddenly, the worst headache of a life, a first seizure, or weakness that grows by the hour needs an ambulance, not an answer on a page.',
      zh: '突然臉歪、手腳無力、說話不清，一生中最劇烈的頭痛，第一次抽搐，或數小時內加重的無力，請叫救護車，不要等候網頁上的回覆。',
    },
  },
  psychiatry: {
    about: {
      en: 'Illnesses of mood, fear, thinking, sleep and habit, and what helps with them: talking treatments, medicines, and everyday steps.',
      zh: '情緒、焦慮、思考、睡眠與習慣方面的疾病，以及有幫助的方法：心理治療、藥物與日常調適。',
    },
    urgent: {
      en: 'Thoughts of ending your life, voices that give orders, or days without sleep and with racing plans need somebody to talk to now: the lines below can be called.',
      zh: '有輕生念頭、聽到命令的聲音，或連日不睡且想法奔馳，請現在就找人談：可撥打下方專線。',
    },
  },
};
