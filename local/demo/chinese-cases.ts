import type { Case } from './case.ts';

/** Questions in Traditional Chinese. */
export const chineseCases: readonly Case[] = [
  {
    ending: 'published', nickname: '小葉', specialty: 'neurology', language: 'zh-Hant', about: { ageYears: 33, sex: 'female', relation: 'self' },
    title: '偏頭痛發作前看到閃光，需要做檢查嗎？',
    text: '醫師您好，我偏頭痛好幾年了，最近半年發作前會先看到閃光約二十分鐘，之後單側頭痛並且怕光。請問這種預兆需要做腦部磁振造影嗎？平常要怎麼預防發作？',
    answer: {
      reply:
        '您好，發作前閃光約二十分鐘、之後單側頭痛，是典型的預兆偏頭痛。若神經學檢查正常、型態多年相近，通常不需要做腦部磁振造影；您的醫師檢查後會再判斷。' +
        '預防方面，規律睡眠、按時吃飯、減少咖啡因最有幫助；每月發作四次以上，可與醫師討論預防用藥。' +
        '如果預兆超過一小時、出現單側無力或說話困難，請立即就醫或撥打 119。',
      moreInfo: '預兆是大腦皮質電氣活動緩慢擴散所造成，會自行消退。',
    },
  },
  {
    ending: 'published', nickname: '阿禾', specialty: 'psychiatry', language: 'zh-Hant', about: { ageYears: 45, sex: 'male', relation: 'self' },
    title: '失眠三個月，會不會對安眠藥上癮？',
    text: '我因為工作壓力失眠三個月，躺下一兩個小時還睡不著，白天很累。醫師開了安眠藥，我怕上癮所以沒吃。請問安眠藥會上癮嗎？不吃藥還有什麼方法可以改善失眠？',
    answer: {
      reply:
        '您好，安眠藥若短期、依醫囑使用，上癮的機會不高；天天吃超過數週，才比較容易產生依賴，所以請與醫師約好多久回診調整。' +
        '不吃藥的方法中，失眠的認知行為治療效果最好：固定起床時間、睡不著就先離開床、白天不補眠、睡前一小時不看手機，多數人幾週內會改善。' +
        '如果情緒持續低落或出現不想活的念頭，請儘快就醫，或撥打 1925 安心專線。',
      moreInfo: '床只用來睡覺，大腦才會再把床和睡意連在一起。',
    },
  },
  {
    ending: 'published', nickname: '小滿', specialty: 'neurology', language: 'zh-Hant', about: { ageYears: 60, sex: 'female', relation: 'parent' },
    title: '媽媽拿杯子時手會抖，是巴金森氏症嗎？',
    text: '我媽媽六十歲，這兩年拿杯子或夾菜時雙手會抖，放著不動就不抖，走路正常。請問手抖是巴金森氏症嗎？需要吃藥嗎？',
    answer: {
      reply:
        '您好，拿東西時才抖、放鬆時不抖、走路正常，比較像原發性顫抖，而不是巴金森氏症；巴金森氏症的手抖多半在休息時出現。' +
        '是否需要吃藥，要看手抖影響生活的程度：不影響吃飯寫字時，可以先觀察並減少咖啡因；影響生活時，再請醫師評估用藥。' +
        '建議在幾週內看一次神經內科，若動作變慢、容易跌倒，請提早就醫。',
    },
  },
];
