/**
 * What is said to staff and not about a patient: threats and insults in the second person, and advertising. `reported` is what
 * makes them somebody else's words. Own wordings, version 1, 2026-11.
 */
export const abuseLexicon = {
  threat: `
    i/ill/im/we/well .. kill/hurt/shoot/stab/beat/strangle/burn you/u/yall | i/ill/im/we/well .. kill/hurt/shoot/stab your doctors/staff/people/family/kids | i/we know/knows where you/u live/work
    you will pay/regret .. this/it | youll pay/regret .. this/it | watch your back | burn/blow/bomb .. your/this clinic/hospital/office/place | come for you all | i/ill/im/we .. find you and kill/hurt/beat
    殺了你們 | 我要殺了你 | 殺死你們 | 弄死你 | 砍死你 | 打死你們 | 知道你住哪 | 知道你們住哪 | 你們給我等著 | 你們給我小心 | 放火燒你們 | 炸了你們`,
  insult: `
    fuck/screw you/u/yall | go to hell .. doctors/doctor/all/you | eat shit | you/u/youre are? all? just? fucking/damn/stupid/useless/bloody? idiots/morons/quacks/scum/bastards/assholes/murderers/crooks
    you/u fucking/damn/stupid/useless/bloody idiot/moron/quack/bastard/asshole/bitch/scum
    你們這群 .. 白痴 | 你們這群 .. 垃圾 | 你們這群 .. 廢物 | 你們這群 .. 庸醫 | 你們這群 .. 騙子 | 你們都是 .. 白痴 | 你們都是 .. 垃圾 | 你們都是 .. 廢物
    你們都是 .. 庸醫 | 你們都是 .. 騙子 | 去死吧你們 | 你們去死 | 操你媽 | 幹你娘`,
  promotion: `
    buy now | click here | limited offer | order now | best price/prices | cheap/discount pills/viagra/cialis/meds | casino bonus | free spins | crypto/bitcoin investment/profit/profits/giveaway | earn .. money .. online/daily/home
    loan/loans approved/approval | seo services | visit our/my website/store/shop/channel | promo/coupon code | 100% free/guaranteed
    點擊這裡 | 立即購買 | 加賴領 | 免費領取 | 儲值送 | 娛樂城 | 穩賺不賠 | 高薪兼職 | 快速貸款 | 優惠碼 | 限時優惠 | 現貨出售`,
  reported: `
    says/said/saying/say/tells/told/telling/voice/voices/shouts/shouted/shouting/screams/screamed/screaming/threatens/threatened/threatening/heard/hear/hearing/wrote/texted/calls/called/yells/yelled/yelling/thought/thoughts/dream/dreamt/dreamed
    說 | 罵 | 威脅 | 聽到 | 聲音 | 夢到 | 吼`,
} as const;
