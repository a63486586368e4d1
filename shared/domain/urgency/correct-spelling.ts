const shortest = 7;
const longest = 20;

/**
 * Long words of the red flags, with those that look like them and mean something else (`slurped` is not `slurred`): only
 * a word that is none of these is taken for a misspelling. Version 1, 2026-11.
 */
const longWords = `
  accident accidents agitated agitation ambulance antidepressant antidepressants anxiety balance balanced balances bladder bladders blindness blister blisters blistering blurred blurry breakfast breathe breathed breathes breather breathing
  breaching wreathing carbamazepine catatonic clozapine collapse collapsed collapses collapsing confuse confused confuses confusing confusion conscious consciousness control controls controlled convulsing convulsion convulsions crooked
  delirious delirium depressed depression diarrhoea difficulty disoriented dizziness double doubles doubled drooling drooped drooping droopy dropped dropping dripping drowned drowsiness drowsy emergency epilepsy epileptic eyelid eyelids
  fainted feverish fingers forehead gibberish haemorrhage hallucinating hallucination hallucinations haloperidol headache headaches hospital immediately incontinence incontinent injection kitchen lamotrigine levetiracetam lithium lopsided
  lorazepam medication medications medicine medicines meningitis midwife migraine migraines minutes mumbled mumbling tumbling fumbling muscles myasthenia neurologist numbness olanzapine paracetamol paralysed paralysis paralyzed parents patient patients
  pharmacy pneumonia pregnancy pregnant psychiatrist psychosis quetiapine recognise recognised recognize recognized responding response responsive restless rigid risperidone schizophrenia sciatica seizure seizures seized sertraline severe severely
  several shaking shallow shallows slurping slurped slurred slurring speaking sneaking speech squeeze staggering swaggering stiffness stomach stumbling grumbling suddenly sullenly suicidal suicide suicides swallow swallowed swallowing swallows
  wallowing swelling swollen dwelling smelling spelling symptom symptoms tablets temperature thunderclap tingling tinkling mingling jingling tongue trembling tremor tremors unconscious unresponsive unsteady unusual urinate urinating valproate vertigo
  vision visions vomited vomiting weakness whispering wobbly worsening yesterday strength strengths straight without another breathless infection infections injections spilling bleaching doodling paralyses breath difficult thinking thanking thinning infectious weekends breathlessness exploded explodes exploding explored expanded`.split(/\s+/).filter((word) => word !== '');

/** Words that are nobody's misspelling, and no red flag's either. */
const otherWords = `reaching teaching bleaching ladder ladders downed downing owned drowning soaking shaving slumped slumping drooled dripped dripping breaths mangling spilled spilling`.split(' ');

const known = new Set([...longWords, ...otherWords]);
const withoutALetter = new Map<string, string>();
for (const word of longWords.filter(({ length }) => length >= shortest)) for (const shorter of shortened(word)) withoutALetter.set(shorter, word);

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => without(word, at));
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

/** A bit for every word that a letter less may lead to, by `sumOf`: nearly all words are known not to be there without a look-up. */
const mayBeKnown = new Uint8Array(1 << 16);
const bitOf = (sum: number): number => (sum ^ (sum >>> 16)) & 0xffff;
/** What a letter counts at each of its places. */
const weights = Int32Array.from({ length: longest }, (_, place) => Math.imul(place + 1, 0x9e3779b1));
for (const word of [...known, ...withoutALetter.keys()]) mayBeKnown[bitOf(sumOf(word, 0))] = 1;

/** A sum over the letters from `from` on and their places: without one of them it differs by a step. */
function sumOf(word: string, from: number): number {
  let sum = 0;
  for (let at = from; at < word.length; at += 1) sum = (sum + Math.imul(word.charCodeAt(at), weights[at - from] ?? 0)) | 0;
  return sum;
}

/** The long word that this one misses by one letter added, left out, changed or swapped; else the word itself. */
export function correctSpelling(word: string): string {
  if (word.length < shortest - 1 || word.length > longest) return word;
  if (mayBeKnown[bitOf(sumOf(word, 0))] === 1) {
    if (known.has(word)) return word;
    const missing = withoutALetter.get(word);
    if (missing !== undefined) return missing === `${word}s` || missing === `${word}d` ? word : missing;
  }
  let sum = sumOf(word, 1);
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0) sum = (sum + Math.imul(word.charCodeAt(at - 1) - word.charCodeAt(at), weights[at - 1] ?? 0)) | 0;
    if (mayBeKnown[bitOf(sum)] === 0) continue;
    const shorter = without(word, at);
    if (known.has(shorter) && !word.startsWith(shorter)) return shorter;
    const near = withoutALetter.get(shorter);
    if (near !== undefined && near.length === word.length && near[0] === word[0] && near.at(-1) === word.at(-1)) return near;
  }
  return word;
}
