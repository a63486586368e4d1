/**
 * Words that tell whom a question is about: relatives, and the sex that a word implies. Own collection, version 1, 2026-11.
 * Syntax: `compileLexicon`.
 */
export const patientLexicon = {
  femaleKin: `
    mum/mom/mummy/grandma/gran/nan 
    my/our/his/her the? .. mother/mum/mom/mummy/wife/daughter/girl/sister/grandmother/grandma/gran/nan/girlfriend/aunt/niece/fiancee
    媽媽 | 母親 | 我媽 | 家母 | 太太 | 老婆 | 女兒 | 姊姊 | 姐姐 | 妹妹 | 阿嬤 | 外婆 | 奶奶 | 婆婆 | 女朋友 | 女友`,
  maleKin: `
    dad/daddy/grandad/granddad/grandpa 
    my/our/his/her the? .. father/dad/daddy/husband/son/boy/lad/brother/grandfather/grandpa/grandad/granddad/boyfriend/uncle/nephew/fiance
    爸爸 | 父親 | 我爸 | 家父 | 先生 | 老公 | 兒子 | 哥哥 | 弟弟 | 阿公 | 外公 | 爺爺 | 公公 | 男朋友 | 男友`,
  kin: `a/another/one friend/colleague/neighbour/neighbor/cousin/relative | my/our/his/her .. partner/child/children/baby/toddler/cousin/friend/colleague/flatmate/roommate/parents/twins/kid/family/relative/spouse | 小孩 | 孩子 | 寶寶 | 朋友 | 家人 | 同學 | 同事`,
  self: 'i/im/ive/id/ill/me/my/myself/mine | 我',
  /** What I do that tells nothing of me. */
  mind: `i/im am/was/have/had/been/really/just/also? think/thinking/thought/worry/worried/worrying/wonder/wondering/want/wanted/know/believe/suspect/noticed/notice/saw/see/found/read/told/ask/asking/asked/hope/concerned/scared/afraid/writing/write/googled/fear/feel like she/he? | i am/was very/so/really/extremely? worried/concerned/scared/afraid/writing/asking`,
  third: 'he/hes/his/him/she/shes/her/hers/they/theyre/their/them | 他 | 她',
  femaleSelf: `
    i am/was a/an/the? .. woman/female/girl/mother/mum/mom/lady/housewife/widow/wife/daughter/waitress/actress/grandmother | im/am a/an? .. woman/female/girl/mum/mom/mother/lady/housewife/wife/girl | im/am .. pregnant/breastfeeding/postpartum/menopausal/perimenopausal | i am female | im female | my period/periods/menopause/pregnancy/cycle/husband | weeks/months pregnant | as a mum/mom/mother/woman/wife | and a woman/female/girl | after giving birth | during/after/since/in my? pregnancy | while/when/whilst breastfeeding/pregnant | since i gave birth | gave birth to my/our
    我是女 | 女性 | 女生 | 本人女 | 小姐 | 懷孕 | 我的月經 | 生理期 | 產後 | 哺乳`,
  maleSelf: `
    i am/was a/an/the? .. man/male/guy/boy/father/dad/bloke/gentleman/widower/husband/grandfather | im/am a/an? .. man/male/guy/dad/father/bloke/lad | i am male | im male | as a dad/father/man/bloke | and a man/male/bloke | my wife/prostate/erections
    我是男 | 男性 | 男生 | 本人男`,
} as const;
