/**
 * What makes a symptom more than its name: where, how often, what it is like and how bad, what brings or eases it. Own collection
 * along SOCRATES, the questions of a pain history; version 1, 2026-11. Syntax: `compileLexicon`.
 */
export const detailLexicon = {
  place: `left/right/both/side/arm/arms/leg/legs/hand/hands/foot/feet/finger/fingers/toe/toes/thumb/thigh/thighs/calf/calves/shoulder/shoulders/buttock/buttocks/eyelid/eyelids/face/cheek/jaw/temple/temples/forehead/neck/scalp/chest/back/knee/wrist/tongue/lip/lips/behind | 左 | 右 | 雙手 | 雙腳 | 手指 | 腳趾 | 手臂 | 大腿 | 小腿 | 臉 | 眼皮 | 脖子 | 肩 | 後腦 | 太陽穴 | 額頭 | 背 | 腰`,
  pattern: `every/daily/nightly/weekly/times/twice/once/often/sometimes/occasionally/constant/constantly/always/seconds/minutes/episodes/attacks/during/mornings/morning/evening/night/nights | comes and | on and off | 每 | 次 | 常 | 偶爾 | 早上 | 晚上 | 半夜 | 秒 | 分鐘 | 整天`,
  quality: `sharp/dull/burning/throbbing/stabbing/aching/tight/pressure/pins/tingling/electric/shooting/severe/mild/unbearable/intense/worst/slight/terrible/awful/hardly/barely/10 | like a/an/someone/electricity | so bad/much/strong/badly | cant/cannot/unable/difficulty/trouble | 刺痛 | 灼熱 | 抽痛 | 悶痛 | 脹 | 像 | 很痛 | 嚴重 | 輕微 | 無法 | 不能 | 麻刺`,
  trigger: `when/whenever/after/before/while/if/because/triggered/trigger/since/stress/stressed/lying/standing/walking/coffee/caffeine/exercise/rest/resting/helps/eases/relieved | 時 | 後 | 因為 | 壓力 | 走路 | 躺 | 站 | 運動 | 休息`,
} as const;
