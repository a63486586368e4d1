/**
 * Words that tell how to end or harm a life. They are never published: media guidelines on suicide (World Health
 * Organization, "Preventing suicide: a resource for media professionals", 2023; Samaritans media guidelines) ask to leave
 * out methods, amounts and places. A find goes to a person; it is no judgement of who wrote it.
 */
const methodDetails: readonly RegExp[] = [
  /\b(?:lethal|fatal|deadly) (?:dose|amount|overdose)\b/giu,
  /\bhow many (?:pills|tablets)\b.{0,40}\b(?:die|kill|overdose|fatal|lethal)\b/giu,
  /\b(?:took|take|taking|swallow(?:ed|ing)?|overdos(?:e|ed|ing) on)\s+(?:[1-9]\d{1,3}|all (?:of )?(?:my|the|your|his|her)|a (?:whole |entire )?(?:box|bottle|handful) of)\s+(?:\p{L}+\s+)?(?:pills|tablets|capsules|painkillers|paracetamol|medication)\b(?!\s+(?:(?:a|per|each|every)\s|daily))/giu,
  /\bhang(?:ed|ing)?\s+(?:my|your|him|her|them)sel(?:f|ves)\b/giu,
  /\b(?:slit|slash|cut)(?:ting)?\s+(?:my|your|his|her|their)\s+(?:wrists?|throat)\b/giu,
  /\bjump(?:ed|ing)?\s+(?:off|from|out of)\s+(?:a|the|my|our)\s+(?:bridge|roof|building|balcony|window|\p{L}+ floor)\b/giu,
  /\b(?:charcoal burning|burn(?:ing)? charcoal|exit bag|helium hood|exhaust pipe|shoot (?:my|your)self|in front of (?:a|the) train|drown (?:my|your)self)\b/giu,
  /燒炭|烧炭|上吊|割腕|跳樓|跳楼|跳河|臥軌|致死(?:劑)?量|吞(?:了|下)?(?:一整|整)?(?:\d{2,4}|[二三四五六七八九幾]?十[一二三四五六七八九幾]?|[一二三四五六七八九]百)\s*(?:顆|粒|片)/gu,
];

/** The text with each method replaced by `[removed]`, for pages that a person has released. */
export function withoutMethodDetails(text: string): string {
  return methodDetails.reduce((rest, pattern) => rest.replace(pattern, '[removed]'), text);
}

/** Where a text tells a method, in UTF-16 code units; empty for almost every text. */
export function findMethodDetails(text: string): { start: number; end: number }[] {
  return methodDetails
    .flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })))
    .sort((a, b) => a.start - b.start);
}
