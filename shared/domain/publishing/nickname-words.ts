/** Words of generated nicknames: qualities and birds, none of them a name, a place or a state of health. */
const english = {
  joint: ' ',
  qualities: [
    'Bright', 'Calm', 'Cedar', 'Clever', 'Curious', 'Dusky', 'Early', 'Gentle', 'Golden',
    'Green', 'Harbour', 'Lively', 'Lunar', 'Maple', 'Meadow', 'Mellow', 'Misty',
    'Morning', 'Mossy', 'Northern', 'Pebble', 'Quiet', 'Quick', 'River', 'Russet',     'Silver', 'Snowy', 'Southern', 'Spring', 'Steady', 'Teal', 'Velvet', 'Winter',
  ],
  birds: [
    'Avocet', 'Bittern', 'Blackbird', 'Bluebird', 'Bunting', 'Chickadee', 'Cormorant', 'Crane', 'Curlew', 'Dipper',     'Egret', 'Falcon', 'Finch', 'Goldcrest', 'Grebe', 'Gull', 'Heron', 'Hoopoe', 'Ibis', 'Kestrel',
    'Kingfisher', 'Kite', 'Lapwing', 'Magpie', 'Nightjar', 'Nuthatch', 'Oriole', 'Osprey', 'Owl',
    'Pelican', 'Pipit', 'Plover', 'Puffin', 'Quail', 'Redstart', 'Sandpiper', 'Siskin', 'Sparrow', 'Starling', 'Stork',
    'Swallow', 'Tern', 'Thrush', 'Wagtail', 'Warbler', 'Waxwing',   ],
} as const;

const traditionalChinese = {
  joint: '的',
  qualities: [
    '安靜', '溫和', '清晨', '黃昏', '明亮', '銀色', '金色', '碧綠', '淡藍', '雪白', '機靈', '從容', '輕快', '悠閒', '春日', '秋日',
    '冬日', '山間', '溪邊', '林間', '海邊', '月下', '好奇', '勤快', '穩重', '柔和', '琥珀', '楓紅', '橄欖', '紫羅蘭',
  ],
  birds: [
    '白鷺', '燕子', '麻雀', '雲雀', '夜鷺', '翠鳥', '斑鳩', '喜鵲', '畫眉', '黃鸝', '鷺鷥', '海鷗', '野鴨', '天鵝', '雨燕', '貓頭鷹',
    '藍鵲', '山雀', '鷸鳥', '丹頂鶴', '鵪鶉', '信天翁', '鵜鶘', '綠繡眼', '五色鳥', '紅隼', '竹雞', '水雉', '烏鶇', '鶺鴒',
  ],
} as const;

/** The lists of a language; every language but Chinese uses the English ones. */
export function nicknameWords(language: string): { joint: string; qualities: readonly string[]; birds: readonly string[] } {
  return language.startsWith('zh') ? traditionalChinese : english;
}
