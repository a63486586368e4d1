/**
 * What makes a span of time the story of a complaint, and what makes it something else. Own collection, version 1, 2026-11.
 * Syntax: `compileLexicon`.
 */
export const durationLexicon = {
  onset: `
    start~ | begin~ | began/begun/onset/noticed/notice/noticing/appeared/developed/occurring/happening/happened/ongoing/persist*/continu*/suffer~/suffering/struggl*/experienc*/lasting/lasted/symptoms/symptom/problem/problems/issue | came on | going on | have/has/ive/had/been/feel/feels/feeling/felt/having/getting | has been | dealing with | still/now/already/constantly/daily/constant | woke up with | comes and goes | on and off
    開始 | 持續 | 已經 | 已 | 出現 | 發生 | 發作 | 困擾 | 症狀 | 有 | 就 | 了 | 一直`,
  span: `
    for/since/past/last/over/almost/nearly/about/around/approximately/within/under/than/during/through/all/roughly/approx/least/these/previous/recent/some/after/next
    將近 | 快 | 大約 | 約 | 大概 | 超過 | 已經 | 已 | 持續 | 這`,
  since: `since | ever since`,
  episode: `
    at a time | each time/episode/attack | every/each/per/a/an/twice/once | lasts/last/lasting/lasted only? for/about/only/around/up/from/between | lasts | takes/take/took/taking about/around/up/me/only | every | wait* | sleep/slept/sleeping/sleeps only? | hours of sleep | slept/sleep/fast/drive/drove/work/worked/train/study/play/exercise/run/walk/sit/drank/drink/ate/eat for? | after/within/then for/about/around | goes away/off | passes
    每 | 每次 | 一次 | 睡`,
  otherEvent: `
    pregnan* | surgery/operation/operated/accident/married/divorced/moved/graduated/died/passed/birth/born/delivered/retired/broke/quit/started .. job/school/university/work/gym | sober/clean | appointment/follow | away/abroad | next/within/another .. weeks/week/months/month/days/day | old/younger/older/later/apart/early/supply/course/notice/holiday/trip/contract/warranty/experience | my/our/the year
    手術 | 車禍 | 開刀 | 結婚 | 離婚 | 搬家 | 懷孕 | 後回診 | 大`,
  treatment: `
    take/takes/taking/took/taken/on/tried/trying/using/used/prescribed/given/gave/finished/dose/mg/tablets/pills/medication/medicine/meds/antibiotics/therapy/stopped/quit/off/physio/physiotherapy
    吃 | 服用 | 吃藥 | 服藥 | 停藥 | 復健 | 治療`,
} as const;
