import type { AnswerRule } from './answer-rule.ts';

const channel = String.raw`(?:whatsapp|telegram|line|wechat|skype|zoom|messenger|facebook|instagram|insta|twitter|signal|viber|dm|dms|inbox|e-?mail|phone|text|sms|mobile|video call|linkedin)`;
const mine = String.raw`(?:my|our)`;
const place = String.raw`(?:clinic|practice|centre|center|hospital|surgery|rooms|office|online shop|shop|store|website|web ?page|course|programme|program|product|products|supplement|supplements|book|ebook|app|channel|podcast|blog|youtube|retreat|webinar|workshop|package|packages|formula|colleague at|team at|laborator(?:y|ies)|imaging cent(?:er|re))`;

/**
 * Ways around the service. An invitation to write or call takes the talk to where nobody de-identifies, and nobody keeps it;
 * promotion is what no public health service prints.
 */
export const contactRules: readonly AnswerRule[] = [
  {
    code: 'contactDetails',
    patterns: [
      /\b(?:shoot|drop|send|write|give|leave|throw) (?:me|us) (?:an? |your )?(?:quick |short )?(?:message|e-?mail|line|text|call|note|ring|dm|word|mail|private message)\b/giu,
      /\b(?:(?:look for|look up|hit|look) (?:me|us)(?: up)?\b|(?:leave|give|post|share) your (?:[\p{L}]+ )?(?:number|phone|e-?mail|contact)\b|(?:happy|glad|willing|available|free|open) to (?:talk|speak|chat|meet)(?: \p{L}+){0,3}? (?:on|over|by|via) (?:the )?(?:phone|zoom|skype|video|whatsapp|telegram|line)|(?:we|i) (?:can|could|may|will|would) (?:also )?(?:have|arrange|do|set up|schedule|meet (?:on|over)|talk (?:on|over)|speak (?:on|over)|chat (?:on|over)) (?:an? |the )?(?:short |quick )?(?:video|call|phone|chat|zoom|meeting|telephone|skype|whatsapp)|knock on my door|come and find (?:me|us))\b/giu,
      /加\s*(?:我的?)?\s*(?:line|賴|微信)|(?:line|賴|微信|臉書|電話|視訊)\s*(?:上)?(?:諮詢|聊|詢問|看診|聯絡)|(?:找|聯絡|聯繫)(?:我|我們)(?:諮詢|看診|聊|討論)|打到.{0,6}找我/giu,
      /\b(?:call|text|phone|ring|message|messaging|email|e-mail|whatsapp|contact|add|dm|pm|inbox|reach|ping|skype|facetime|write to|drop|find|follow|reach out to|get in touch with|send (?:it|them|a message|an email|your (?:reports?|scans?|results?|mri|pictures?|photos?|files)) to)\s+(?:me|us)\b(?! (?:at your|to say|if))/giu,
      /\b(?:send|share|forward|show|give|leave|tell) (?:me|us) (?:\p{L}+ ){0,2}?(?:your|the|a) (?:[\p{L}-]+ ){0,2}?(?:number|phone|e-?mail|contact|address|scans?|reports?|mri|images?|photos?|pictures?|results?|videos?|line|whatsapp|name)\b/giu,
      new RegExp(String.raw`\b${mine} (?:(?:own|private|personal|direct|clinic['’]?s?|work) ){0,3}(?:${channel} (?:id|number|account|handle|address|line|page)|number|phone|telephone|mobile|cell(?:phone)?|e-?mail(?: address)?|inbox|contact details|whatsapp|telegram|wechat|skype|handle|secretary|receptionist|assistant|extension|direct line)\b`, 'giu'),
      new RegExp(String.raw`\b(?:on|via|through|by|over|using) (?:my |our )?(?:whatsapp|telegram|wechat|line app|skype|messenger|instagram|signal|viber|dm|private message|direct message)\b`, 'giu'),
      /\b(?:i am|i['’]m|we are|we['’]re|you (?:can|will|may|could) (?:always )?(?:find|reach|get hold of) (?:me|us)) (?:[\p{L}]+ ){0,3}?(?:on|at|via|through) (?:whatsapp|telegram|line|wechat|instagram|facebook|skype|linkedin|this number|the number|the address)\b/giu,
      /\b(?:private(?:ly)? (?:message|chat|consult\p{L}*)|(?:talk|discuss|continue|chat|speak) (?:this |it )?(?:privately|offline|outside (?:of )?this (?:site|platform|service))|off (?:this|the) (?:site|platform))\b/giu,
      /加我(?:的)?(?:好友|\s*(?:line|賴|微信|wechat|ig|臉書))|(?:打|撥)(?:電話|手機)?(?:給|到)(?:我|我們|本)|(?:私訊|密我|聯絡我|聯繫我|寫信給我|傳(?:訊息|簡訊|報告|照片|影片)給我|來電(?:給我)?|來信)|我的?(?:個人)?(?:手機|電話|line|賴|微信|信箱|e-?mail|臉書|粉專|ig)|(?:用|透過)\s*(?:line|賴|微信|臉書|ig)\s*(?:聯絡|聯繫|找我|諮詢)|留(?:下)?(?:你|您)的(?:電話|手機|聯絡方式|line)|掃(?:描)?.{0,6}(?:qr ?code|條碼)/giu,
    ],
    unless: /\b(?:do not|don['’]?t|never|please avoid|cannot|can['’]?t|nobody should|not)\b|不要|請勿|勿|無法|不能/iu,
  },
  {
    code: 'promotion',
    patterns: [
      /\b(?:(?:patients|clients|customers) of (?:ours|mine)|(?:premium|gold|vip|deluxe|all-inclusive|special|treatment) (?:package|membership|plan|subscription)|(?:pay|costs?) (?:you )?(?:less|only|half)|\d{1,2} ?(?:%|per ?cent) (?:off|less|cheaper)|at no (?:extra )?cost|mention this (?:answer|site|post|page)|(?:we|i) (?:have|own|use|run) the (?:most (?:modern|advanced)|latest|best|newest|only|finest)|invite you to (?:visit|try|join|my|our)|(?:capsules|drops|tea|oil|patch(?:es)?|device|band|bracelet) (?:from|by) (?:my|our)|works? wonders|miracle)\b/giu,
      /打[一二三四五六七八九\d.]+折|(?:團|優惠|特惠)價|只要.{0,8}元|名額有限|我的診所|買.{0,4}送/gu,
      new RegExp(String.raw`\b${mine} (?:(?:own|private|new|online|local|partner|affiliated|special|recent|latest|free) ){0,3}${place}\b(?! experience)`, 'giu'),
      /\b(?:book|schedule|arrange|make|reserve) (?:an? |your )?(?:[\p{L}-]+ ){0,3}?(?:appointment|session|consultation|visit|slot|assessment|call)s? (?:with|through|at|via) (?:me|us|my|our)\b/giu,
      /\b(?:special offer|discount(?:s|ed)?|promo(?:tion(?:al)?)?(?: code)?|coupon|voucher|free (?:consultation|session|trial|sample|assessment|scan)|limited (?:offer|time)|order (?:now|from|online|yours|it (?:from|at|on))|buy (?:now|from|my|our|one|it (?:from|at|on|here))|for (?:only|just) (?:[$£€]|nt\$|rs\.?|usd|twd)|money[- ]back|best price|special price|sponsored|affiliate|use (?:the |my )?code|sign up (?:for|at|to|now)|subscribe|click (?:here|the link|below)|available (?:from|at|on) (?:my|our|amazon|shopee)|as seen on|half price|% off|at a reduced (?:price|rate))\b/giu,
      /\b(?:i|we) (?:also |can |personally |now |do )?(?:sell\b|offer (?:(?:an?|the|our|special) )?(?:\p{L}+ )?(?:packages?|courses?|programmes?|programs?|devices?|infusions?|sessions?|online)\b|treat (?:this|such|many) (?:\p{L}+ ){0,3}?(?:at|in) (?:my|our)|run a (?:clinic|practice|course|programme|program))\b|\b(?:come|travel|fly) to (?:me|us|my|our)\b|\b(?:patients|people) (?:come|travel) to (?:me|us|my|our)\b/giu,
      /\b(?:[Rr]ecommend|[Tt]ry|[Bb]uy|[Uu]se|[Gg]et) (?:the )?(?:product|brand|supplement|device|cream|oil|patch|formula) (?:called |named )?["“'‘]?\p{Lu}/gu,
      /\b(?:world[- ]?(?:class|leading|famous)|number one|no\. ?1|best|top|leading|most advanced) (?:clinic|centre|center|hospital|doctor|neurologist|psychiatrist|specialist) (?:in (?:the )?\p{L}+|for this)\b/giu,
      /(?:來|到|至)(?:我的|我們(?:的)?|本|敝)(?:診所|院|門診|醫院|中心)|(?:本|敝)(?:診所|院|中心|店)|我們(?:的)?(?:診所|醫院|中心|團隊|產品|課程|療程)|我的(?:診所|門診|課程|書|著作|頻道|產品|粉絲)|歡迎(?:預約|來電|洽詢|加入|訂購|報名|來(?:我|本))|優惠|免費(?:諮詢|體驗|試用|檢測)|折扣|特價|限時|促銷|團購|訂購|下單|購買連結|獨家|療程(?:價|方案)|買一送一|輸入.{0,6}(?:代碼|折扣碼)|訂閱|按讚|推薦(?:您|你)?(?:購買|使用本)|掛我的(?:門診|號)/gu,
    ],
    unless: /\b(?:do not|don['’]?t|never|avoid|beware(?: of)?|no|be (?:careful|wary)|without|not)\b|不要|請勿|勿|小心|避免|沒有/iu,
  },
];
