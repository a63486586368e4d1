import type { TitleConcept } from './title-concept.ts';

/** The same of perception, attention, habits, safety and treatments. Own collection; version 1, 2026-11. */
export const mindTitleConcepts: Readonly<Record<string, readonly TitleConcept[]>> = {
  psychosis: [
    { role: 'condition', label: { en: 'Psychosis', zh: '精神病症狀' }, en: ['psychosis', 'psychotic'], zh: [] },
    { role: 'condition', label: { en: 'Schizophrenia', zh: '思覺失調症' }, en: ['schizo*'], zh: ['思覺失調', '精神分裂'] },
    { role: 'complaint', label: { en: 'Feeling watched or followed', zh: '覺得被監視或跟蹤' }, en: ['paranoi*', 'being followed', 'being watched', 'spying on me', 'spy on me'], zh: ['被跟蹤', '被監視'] },
    { role: 'complaint', label: { en: 'Beliefs that others do not share', zh: '他人不認同的想法' }, en: ['delusion*'], zh: ['妄想'] },
  ],
  hallucinations: [
    { role: 'complaint', label: { en: 'Hearing voices', zh: '聽到聲音' }, en: ['hear* voices', 'hear a voice', 'voices in my head', 'voices in his head', 'voices in her head', 'voices tell'], zh: ['幻聽', '聽到聲音', '有人叫我'] },
    { role: 'complaint', label: { en: 'Seeing things', zh: '看到不存在的東西' }, en: ['see* things that', 'see* people who'], zh: ['幻視'] },
    { role: 'complaint', label: { en: 'Hallucinations', zh: '幻覺' }, en: ['hallucinat*'], zh: ['幻覺'] },
  ],
  adhd: [
    { role: 'condition', label: { en: 'ADHD', zh: '注意力不足過動症' }, en: ['adhd', 'attention deficit'], zh: ['過動', '注意力不足'] },
    { role: 'complaint', label: { en: 'Attention and restlessness', zh: '不專心與坐不住' }, en: ['cannot sit still', "can't sit still", 'distracted', 'hyperactiv*'], zh: ['注意力不集中', '坐不住'] },
    { role: 'remedy', label: { en: 'Methylphenidate', zh: '利他能' }, en: ['methylphenidate', 'ritalin'], zh: ['利他能'] },
  ],
  autism: [
    { role: 'condition', en: ['autis*', 'asperger*', 'on the spectrum'], zh: ['自閉', '亞斯伯格', '泛自閉'] },
    { role: 'complaint', label: { en: 'Contact and senses', zh: '互動與感官' }, en: ['sensory overload', 'no eye contact'], zh: ['不看人'] },
  ],
  'child-behaviour': [
    { role: 'complaint', label: { en: 'Refusing school', zh: '拒學' }, en: ['refuses school', 'refuses to go to school'], zh: ['拒學', '不肯上學', '不想上學'] },
    { role: 'complaint', label: { en: 'Tantrums', zh: '鬧脾氣' }, en: ['tantrum*'], zh: [] },
    { role: 'complaint', label: { en: 'Bullying', zh: '霸凌' }, en: ['bullied', 'bullying'], zh: ['霸凌'] },
    { role: 'setting', en: ['my child', 'my son', 'my daughter', 'teenager*'], zh: ['孩子', '我兒子', '我女兒', '青少年'] },
  ],
  'eating-disorders': [
    { role: 'condition', en: ['eating disorder*'], zh: ['飲食障礙'] },
    { role: 'condition', label: { en: 'Anorexia', zh: '厭食症' }, en: ['anorexi*'], zh: ['厭食'] },
    { role: 'condition', label: { en: 'Bulimia', zh: '暴食症' }, en: ['bulimi*'], zh: ['暴食症'] },
    { role: 'complaint', label: { en: 'Binge eating', zh: '暴食' }, en: ['binge*'], zh: ['暴食'] },
    { role: 'complaint', label: { en: 'Vomiting after meals', zh: '催吐' }, en: ['make myself vomit', 'makes herself vomit', 'makes himself vomit'], zh: ['催吐'] },
    { role: 'complaint', label: { en: 'Fear of gaining weight', zh: '怕胖' }, en: ['afraid of gaining weight'], zh: ['怕胖'] },
  ],
  alcohol: [
    { role: 'complaint', en: ['alcohol*', 'drunk', 'stop drinking', 'drink too much', 'drinks too much', 'drinking too much', 'hangover*'], zh: ['酒精', '酗酒', '戒酒', '酒癮'] },
    { role: 'setting', en: ['glass of wine', 'beer'], zh: ['喝酒'] },
    { role: 'condition', label: { en: 'Delirium tremens', zh: '震顫性譫妄' }, en: ['delirium tremens'], zh: [] },
  ],
  'drugs-and-addiction': [
    { role: 'complaint', label: { en: 'Cannabis', zh: '大麻' }, en: ['cannabis', 'weed', 'marijuana'], zh: ['大麻'] },
    { role: 'complaint', label: { en: 'Gambling', zh: '賭博' }, en: ['gambling'], zh: ['賭博'] },
    { role: 'complaint', label: { en: 'Drugs', zh: '毒品' }, en: ['cocaine', 'opioid*', 'heroin', 'amphetamine', 'ketamine'], zh: ['毒品', '安非他命', 'k他命'] },
    { role: 'setting', label: { en: 'Addiction', zh: '成癮' }, en: ['addict*', 'vaping'], zh: ['成癮', '上癮'] },
  ],
  'screen-habits': [{ role: 'complaint', en: ['gaming', 'video games', 'phone all day', 'internet addiction'], zh: ['網路成癮', '手遊', '電玩', '滑手機'] }, { role: 'setting', en: ['social media'], zh: [] }],
  'anger-and-impulse': [
    { role: 'complaint', label: { en: 'Anger and irritability', zh: '憤怒與易怒' }, en: ['anger', 'rage', 'irritab*', 'outburst*', 'temper'], zh: ['憤怒', '暴躁', '易怒', '脾氣'] },
    { role: 'setting', en: ['angry', 'impuls*'], zh: ['生氣', '衝動'] },
  ],
  personality: [
    { role: 'condition', label: { en: 'Borderline personality', zh: '邊緣型人格' }, en: ['borderline'], zh: ['邊緣型'] },
    { role: 'condition', label: { en: 'Personality disorder', zh: '人格障礙' }, en: ['personality disorder', 'narcissis*'], zh: ['人格障礙', '人格違常', '自戀'] },
    { role: 'complaint', label: { en: 'Fear of being left', zh: '害怕被拋棄' }, en: ['afraid of being left', 'abandonment'], zh: ['被拋棄'] },
  ],
  antidepressants: [
    { role: 'remedy', en: ['antidepressant*', 'ssri*', 'snri*', 'sertraline', 'fluoxetine', 'escitalopram', 'citalopram', 'paroxetine', 'venlafaxine', 'duloxetine'], zh: ['抗憂鬱', '百憂解', '樂復得', '血清素'] },
    { role: 'complaint', label: { en: 'Electric feelings in the head', zh: '頭部電擊感' }, en: ['brain zaps'], zh: [] },
  ],
  antipsychotics: [{ role: 'remedy', en: ['antipsychotic*', 'olanzapine', 'risperidone', 'quetiapine', 'aripiprazole', 'clozapine', 'haloperidol'], zh: ['抗精神病', '思樂康', '理思必妥', '奧氮平'] }],
  'sleeping-pills': [
    { role: 'remedy', label: { en: 'Sleeping pills', zh: '安眠藥' }, en: ['sleeping pill*', 'sleeping tablet*', 'zolpidem', 'zopiclone'], zh: ['安眠藥', '史蒂諾斯'] },
    { role: 'remedy', label: { en: 'Tranquillisers', zh: '鎮靜劑' }, en: ['benzodiazepine*', 'xanax', 'alprazolam', 'diazepam', 'lorazepam', 'clonazepam'], zh: ['鎮靜', '贊安諾', '苯二氮'] },
  ],
  psychotherapy: [{ role: 'setting', en: ['therapy', 'therapist*', 'psychotherap*', 'counsell*', 'counsel*', 'psychologist*', 'cbt', 'mindfulness'], zh: ['心理治療', '諮商', '心理師', '認知行為', '正念'] }],
  'carer-strain': [{ role: 'setting', en: ['carer*', 'caregiver*', 'look after my', 'caring for my', 'taking care of my'], zh: ['照顧者', '長照', '看護', '照顧媽媽', '照顧爸爸'] }],
};
