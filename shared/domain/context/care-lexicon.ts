import type { Carer } from './question-context.ts';

/**
 * Whom patients go to, in their own words, English and Traditional Chinese. Source: own collection along the specialties of
 * UK, US, Indian and Taiwanese hospitals; version 1, 2026-11. Syntax: `compileLexicon`.
 */
export const careLexicon: Readonly<Record<Carer, string>> = {
  neurologist: 'neurologist/neurologists/neurology/neuro | neuro/nerve/brain/headache/epilepsy/memory/movement/stroke $doctor | 神經內科 | 神經科 | 腦神經內科 | 頭痛門診 | 記憶門診',
  psychiatrist: 'psychiatrist/psychiatrists/psychiatry/psych/shrink | psychiatric team/nurse/unit/ward/hospital | psychiatric $doctor | mental health team/clinic/service/services/nurse/doctor | crisis team | camhs | 精神科 | 身心科 | 身心醫學科 | 心療內科',
  therapist: 'therapist/therapists/psychologist/psychologists/psychotherapist/psychotherapy/counsellor/counsellors/counselor/counselors/counselling/counseling/cbt/emdr/dbt | talking therapy | in therapy | therapy/therapies | 心理師 | 諮商 | 心理治療 | 輔導老師',
  gp: 'gp/gps/gpd | general practitioner/practitioners | family doctor/doctors/physician/physicians/medicine | primary care/physician | pcp | local doctor/doctors/clinic | 家醫科 | 家庭醫師 | 診所 | 家庭醫學科',
  hospital: 'hospital/hospitals | hospitalised/hospitalized/admitted/inpatient | 住院 | 大醫院 | 醫院',
  emergencyDepartment: 'emergency room/department/dept/doctor/doctors | er/ed/casualty | a e | a and e | a&e | ane | urgent care | ambulance/paramedic/paramedics | 急診',
  neurosurgeon: 'neurosurgeon/neurosurgeons/neurosurgery | spine/spinal/brain surgeon/surgeons | 神經外科 | 腦神經外科',
  cardiologist: 'cardiologist/cardiologists/cardiology | heart $doctor | 心臟科 | 心臟內科 | 心血管',
  orthopaedist: 'orthopaedist/orthopedist/orthopaedic/orthopedic/orthopaedics/orthopedics/ortho | spine/bone/back/joint $doctor | rheumatologist/rheumatology | 骨科 | 風濕免疫科 | 風濕科',
  entSpecialist: 'ent/otolaryngologist | ear nose | ear $doctor | 耳鼻喉科 | 耳鼻喉',
  eyeSpecialist: 'ophthalmologist/ophthalmologists/ophthalmology/optometrist/optician/opticians | eye hospital | eye $doctor | 眼科',
  paediatrician: 'paediatrician/paediatricians/pediatrician/pediatricians/paediatrics/pediatrics | health visitor | 小兒科 | 兒科 | 兒童心智科',
  physiotherapist: 'physio/physios/physiotherapist/physiotherapy | physical therapist/therapy/therapists | chiropractor/chiropractors/osteopath/osteopaths | occupational therapist | rehab/rehabilitation | 復健科 | 復健 | 物理治療 | 整脊',
  chineseMedicine: 'chinese medicine doctor/doctors/clinic/practitioner? | acupuncture/acupuncturist/tcm | ayurvedic/ayurveda/homeopath/homeopathy/homeopathic | 中醫 | 針灸',
  otherSpecialist: 'endocrinologist/endocrinology/dermatologist/gynaecologist/gynecologist/obgyn/obstetrician/midwife/urologist/urology/gastroenterologist/oncologist/podiatrist/allergist/haematologist/hematologist/pulmonologist/geriatrician/dentist/nephrologist/immunologist | pain team | pain/skin/sleep $doctor | internal medicine | physician/physicians/internist/consultant/specialist/specialists | 內分泌科 | 新陳代謝科 | 皮膚科 | 婦產科 | 婦科 | 泌尿科 | 胃腸科 | 腸胃科 | 疼痛科 | 老人科 | 內科 | 外科 | 牙科 | 牙醫',
  doctor: 'doctor/doctors/dr/drs/doc/docs/medic/medics/nurse/nurses/pharmacist/chemist | the clinic | medical help/attention/advice/care | healthcare | anybody/anyone/someone about/for this/it | 醫生 | 醫師 | 看診 | 就醫',
};

/** What tells whether somebody was seen or is only thought of. Version 1, 2026-11. */
export const careCues = {
  sought: `
    saw/seen/seeing/sees | see my/his/her/our | visit~ | consult~ | went/gone/been/going regularly? to/into/through/back | been under/in/with/at | came/come home from | under a/the/my | took/taken .. to a/an/the? child/local/private? | took/taken him/her/me/them | rushed/brought/sent/admitted/taken/blue-lighted .. to/in/into | ended up in/at | tried | had/having/have sessions/session/appointment/appointments? with | attend~/attended | called/phoned/rang/calling | told/asked/speak/spoke/spoken/talked/talk .. my/the/a | diagnosed by/at/in | treated by/at/in | prescribed by | examined/checked/reviewed/assessed by | follow* .. with/by/at | by/from/with/at a/an/the/another/two/three/several/many/different/local/private | doing/did/done/having/started/in/through
    看過 | 看了 | 去看 | 看 | 去過 | 去 | 掛了 | 掛過 | 掛 | 找過 | 找了 | 跑 | 送 | 住 | 在 | 到 | 被 | 做了 | 做過 | 目前 | 我的 | 換了 | 經`,
  own: `my/his/her/our/their own/local/usual/new/regular/old/private/first/last? | both/two/three/four/several/many/different/various/multiple/countless/other/all/second/another/five/six/of/every`,
  spoke: `said/says/say/told/tells/thinks/thought/think/believe/believes/believed/prescribed/prescribes/ordered/suggested/diagnosed/examined/checked/advised/advises/recommended/referred/refers/explained/reckons/reckoned/dismissed/shrugged/laughed/insisted/concluded | 說 | 診斷 | 認為 | 覺得`,
  acted: `
    said/says/say/told/tells/thinks/thought/think/believe/believes/believed/prescribed/prescribes/gave/gives/given/ordered/suggest/suggests/suggested/diagnosed/ruled/examined/checked/sent/did/does/wants/wanted/put/puts/started/advise/advised/advises/recommended/recommends/referred/refers/explained/explains/found/finds/looked/has/have/had/is/was/were/can/cannot/cant/couldnt/could/didnt/keeps/keep/kept/reckons/reckoned/felt/feels/dismissed/shrugged/laughed/asked/helped/helps/made/makes/came/arrived/took/done/performed/increased/changed/switched/stopped/insists/insisted/mentioned/blamed/called/concluded/twice/once/three/last/yesterday/for/but/tests/stay/sessions/week/visits/visit/appointment/every/since/ago/before/already/in/who/visits/regularly/weekly/monthly
    說 | 醫師說 | 醫生說 | 醫師 | 醫生 | 門診 | 檢查 | 開 | 診斷 | 治療 | 就診 | 認為 | 覺得 | 叫 | 追蹤 | 看過 | 過 | 拿 | 回診 | 兩 | 三 | 了`,
  wouldSee: `
    should i/we/he/she/they/my | should .. see/consult/visit/go/speak/talk/continue/ask | whether i/to/we/he/she | do/does/would/will/did i/he/she/we need | need/needs/needing/needed to | need/needs/needed a/an/some | want/wants/wanted/wanting/would like/prefer/prefers me/him/her/us? to | id like/love to | thinking/thought of/about | consider~ | plan~ to/on | hop~ to | going to see/go/visit/book/call/ask/make | will/ill be? see/seeing/go/visit/book | wait~ for/to/list | waitlist | appointment/appt/booked/scheduled .. with/at/for | refer* .. to | referral | suggest~/recommend~/advis~/advise~/tells/told/asked/urge~/urged .. see/seeing/seek/go/consult/visit | which/what type/kind/sort? of? | can/could/may/must/shall i/we/you/a/an/the/someone | how to/do/can | afraid/scared/embarrassed/ashamed to/of | refuse~/refusing to? | or a/an/should/to | is it/this/that time | time to | worth | better to/off | before i/we see/go | if i/we/he/she should/see/go/need | find/get a/an/in | convince/persuade/bring | hello/hi/dear/thank/thanks/hey/ask~
    該看 | 要看 | 該掛 | 要掛 | 需要 | 是否 | 想看 | 想去 | 想掛 | 建議 | 應該 | 應 | 要不要 | 可以 | 轉介 | 轉診 | 轉 | 哪 | 還是 | 不敢 | 不肯 | 不想 | 預約 | 打算 | 考慮 | 請問 | 麻煩 | 謝謝 | 您好 | 你好`,
  wouldSeeBehind: 'friend/friends/cousin | 比較好 | 嗎 | 還是 | 呢 | 看看比較 | or a/an/psychiatrist/neurologist/therapist/psychologist/gp/counsellor | next week/month | tomorrow | in .. weeks',
} as const;

export const careMacros: Readonly<Record<string, readonly string[]>> = { doctor: ['doctor/doctors/dr/specialist/specialists/consultant/clinic'] };
