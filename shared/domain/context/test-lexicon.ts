import type { MedicalTest } from './question-context.ts';

/**
 * Tests as patients call them, English and Traditional Chinese. Source: own collection along NICE NG127 and the
 * tests that neurological and psychiatric clinics order; version 1, 2026-11. Syntax: `compileLexicon`.
 */
export const testLexicon: Readonly<Record<MedicalTest, string>> = {
  mri: 'mri/mris/fmri/mra/mrv | magnetic resonance | m r i | 核磁共振 | 磁振造影 | 磁共振',
  ct: 'ct/cts/cta | cat scan/scans | computed/computerised/computerized tomography | 電腦斷層 | 斷層掃描 | 斷層',
  eeg: 'eeg/eegs/electroencephalogram/electroencephalography | brain wave/waves test? | brainwave test? | 腦波 | 腦電圖',
  emg: 'emg/emgs/electromyogram/electromyography | needle/needles test/in .. muscle/muscles | 肌電圖',
  nerveConduction: 'nerve conduction | ncs/ncv | nerve test/tests/study/studies | 神經傳導',
  bloodTest: 'blood test/tests/work/works/panel/panels/draw/result/results/sample/samples/count | bloods/bloodwork/cbc/fbc/tsh/hba1c | tested/checked my/his/her? blood | blood .. taken/drawn/tested/checked | thyroid/b12/vitamin/iron/ferritin/electrolyte/electrolytes/ion/liver/kidney/hormone level/levels/test/tests/function/panel | 抽血 | 驗血 | 血液檢查 | 甲狀腺功能 | 抽了血',
  lumbarPuncture: 'lumbar puncture/punctures | spinal tap/fluid | csf | 腰椎穿刺 | 脊髓液 | 抽脊髓液',
  xray: 'xray/xrays | x ray/rays | radiograph/radiographs | x光',
  ecg: 'ecg/ecgs/ekg/ekgs/electrocardiogram | heart tracing | 心電圖',
  heartMonitor: 'holter | 24 hour/hr/h heart/ecg/bp/blood monitor/monitoring | heart/event monitor | 24小時心電圖',
  ultrasound: 'ultrasound/ultrasounds/sonography/sonogram/doppler/duplex | 超音波',
  echocardiogram: 'echocardiogram/echocardiography/echo | 心臟超音波',
  petScan: 'pet scan/scans | pet ct | spect/datscan | 正子',
  sleepStudy: 'sleep study/studies/test/lab | polysomnography/polysomnogram | 睡眠檢查 | 多項睡眠',
  eyeTest: 'eye test/tests/exam/examination/check/checkup | visual field/fields test/tests? | retinal scan | fundus/fundoscopy | 視野檢查 | 眼底 | 視力檢查',
  hearingTest: 'hearing test/tests/check | audiogram/audiometry | 聽力檢查',
  balanceTest: 'balance/vestibular test/tests/testing | vng/caloric/tilt test? | tilt table | romberg | dix hallpike | 前庭功能',
  memoryTest: 'memory/cognitive test/tests/testing/assessment/screening/screen | mmse/moca | clock drawing | neuropsych* test/tests/testing/assessment/evaluation? | 認知測驗 | 記憶測驗 | 智能測驗 | 失智篩檢',
  psychologicalTest: 'psychological/psychiatric/adhd/autism/personality/iq test/tests/testing/assessment/evaluation | phq9/phq/gad7 | questionnaire/questionnaires .. depression/anxiety | 心理衡鑑 | 心理測驗 | 智力測驗',
  geneticTest: 'genetic/gene/dna test/tests/testing/panel | exome | 基因檢測 | 基因檢查',
  biopsy: 'biopsy/biopsies | 切片',
  urineTest: 'urine test/tests/sample/screen/analysis | urinalysis | 尿液檢查 | 驗尿',
  evokedPotentials: 'evoked potential/potentials | vep/ssep/bera | 誘發電位',
  anyTest: 'test/tests/scan/scans/checkup/checkups/investigation/investigations/imaging/examinations | 檢查',
};

/** What is said of a test: that it has not been done, or only asked about. Version 1, 2026-11. */
export const testCues = {
  notYet: `
    nobody/none/neither/noone/never/havent/hasnt/hadnt/didnt/wouldnt/wont/dont/doesnt/not/no/without | no one | have/has/had not | did not | ordered/requested/orders | refuse~ | yet to | wait~ for/to | on .. waiting list | booked/scheduled/book/schedule/arranged/arrange | appointment for/to | is/are/am due/upcoming/coming | next week/month/monday/tuesday/wednesday/thursday/friday | going to have/do/get/be | will have/do/get/be | having .. tomorrow/soon/next | been referred for | referred/referral for | cant/cannot/not afford | too expensive | nor
    不用 | 不需要 | 不必 | 沒有 | 沒 | 未 | 尚未 | 還沒 | 不曾 | 沒人 | 排了 | 等 | 安排 | 預約 | 下週 | 下個月`,
  notYetBehind: 'never took/happened/came | next week/month | tomorrow | is/are/both/all? booked/scheduled/pending/due/planned | in .. weeks/months/days | was/were/been never/not done/ordered/offered/performed/ordered | not/never done/ordered/offered/performed/suggested | has not been/had | hasnt been | wasnt/werent done/offered/ordered | 還沒做 | 沒做 | 尚未 | 還沒排',
  had: `had/did/done/my/his/her/got/after/without/explain/results/result | 做過 | 做了 | 照了 | 照過`,
  askedAbout: `
    should i/he/she/we/they | do i/we/you | does he/she/it | need/needs/needed to? | want/wants/wanted to? | would like | whether/if | ask/asked/asking/beg* for | push~ for | insist~ on | would/could/can/will an/a/the/i/my | is an/a | what/which | difference between | worth | suggest~/recommend~/advise~ | thinking of/about | must i | have to | any other/further/more | other/further/more/what
    該不該 | 要不要 | 需要 | 是否 | 應該 | 可以 | 該做 | 還要 | 什麼 | 哪些 | 建議 | 要做 | 想做 | 能不能`,
} as const;
