/** Verbs whose forms no rule gives; each stands with all its forms. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  `go goes going gone went goin|hang hangs hanging hung hanged|slide slides sliding slid|fall falls falling fell fallen|give gives giving gave given|lose loses losing lost loosing
  |speak speaks speaking spoke spoken|say says saying said|feel feels feeling felt|hold holds holding held|stand stands standing stood|rise rises rising rose risen|wake wakes waking woke woken waked
  |see sees seeing saw seen|hear hears hearing heard|hit hits hitting|bite bites biting bit bitten|shake shakes shaking shook shaken shakin|throw throws throwing threw thrown|come comes coming came
  |begin begins beginning began begun|keep keeps keeping kept|get gets getting got gotten|become becomes becoming became|make makes making made|take takes taking took taken|eat eats eating ate eaten
  |drink drinks drinking drank drunk|know knows knowing knew known|forget forgets forgetting forgot forgotten|understand understands understanding understood|write writes writing wrote written
  |find finds finding found|swell swells swelling swelled swollen|burst bursts bursting bursted|blow blows blowing blew blown|strike strikes striking struck stricken|tear tears tearing tore torn|split splits splitting
  |spin spins spinning spun|sink sinks sinking sank sunk|creep creeps creeping crept creeped|spread spreads spreading|run runs running ran|bend bends bending bent|sit sits sitting sat|break breaks breaking broke broken
  |cut cuts cutting|catch catches catching caught|stick sticks sticking stuck|freeze freezes freezing froze frozen|sleep sleeps sleeping slept|think thinks thinking thought|swim swims swimming swam swum
  |be is are am was were been being|have has had having|do does did doing done|lie lies lying lay lain|put puts putting|hurt hurts hurting|tell tells telling told|leave leaves leaving left|send sends sending sent
  |swing swings swinging swung|bleed bleeds bleeding bled|draw draws drawing drew drawn|drive drives driving drove driven|fly flies flying flew flown|grow grows growing grew grown|meet meets meeting met|pay pays paying paid
  |quit quits quitting quitted|shut shuts shutting|foot feet|child children childs kid kids|woman women|man men`
    .split('|')
    .map((forms) => forms.trim().split(/\s+/))
    .map((forms) => [forms[0] ?? '', forms] as const),
);

const doubles = /^[a-z]*[^aeiou][aeiou][bdgklmnprt]$/;

/** The forms a verb or noun is met in: `drop` is also drops, dropped, dropping and droppin. */
export function inflect(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const forms = [word];
  const add = (stem: string): number => forms.push(`${stem}ed`, `${stem}ing`, `${stem}in`);
  if (/[^aeiou]y$/.test(word)) {
    forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`, `${word}in`);
  } else if (word.endsWith('e')) {
    forms.push(`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`, `${word.slice(0, -1)}in`);
  } else {
    forms.push(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
    add(word);
    if (doubles.test(word)) add(word + word.slice(-1));
  }
  return forms;
}
