import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findRedFlags } from '../../../shared/domain/urgency/find-red-flags.ts';
import { redFlags, type RedFlagCode, type RedFlagEntry } from '../../../shared/domain/urgency/red-flags.ts';

const Phrasings = z.strictObject({ flag: z.enum(Object.keys(redFlags)), positives: z.array(z.string()).min(20), nearMisses: z.array(z.string()).min(10) });
const folder = join(import.meta.dirname, '../../corpus/red-flags');
const corpora = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => Phrasings.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
const Story = z.looseObject({ level: z.enum(['emergency', 'urgent']), text: z.string() });
const stories = readFileSync(join(folder, '../red-flags-in-stories.jsonl'), 'utf8').trim().split('\n').map((line) => Story.parse(JSON.parse(line)));

/** Written without a look at the lexicon; a drop below what is reached today fails. */
const fewestRecognised = 0.85;
const mostAlarms = 0.1;

const entries: Readonly<Record<RedFlagCode, RedFlagEntry>> = redFlags;
const flagsOf = (text: string): RedFlagCode[] => findRedFlags(text).findings.map(({ flag }) => flag);
const levelsOf = (text: string): string[] => flagsOf(text).map((flag) => entries[flag].level);
const isAlarm = (text: string): boolean => levelsOf(text).some((level) => level === 'emergency' || level === 'urgent');
const isEmergency = (text: string): boolean => levelsOf(text).includes('emergency');
const isForReview = (text: string): boolean => flagsOf(text).some((flag) => entries[flag].review === true);

describe('D3 rules of red flags in many wordings', () => {
  it.each(corpora)('D3 recognises $flag in lay words', ({ flag, positives }) => {
    const found = positives.filter((text) => flagsOf(text).some((name) => name === flag));
    expect(found.length / positives.length).toBeGreaterThanOrEqual(fewestRecognised);
  });

  it.each(corpora)('D4 raises no alarm where words only resemble $flag', ({ nearMisses }) => {
    expect(nearMisses.filter(isAlarm).length / nearMisses.length).toBeLessThanOrEqual(mostAlarms);
  });

  it('D3 recognises ninety-four of a hundred wordings over all flags', () => {
    const found = corpora.flatMap(({ flag, positives }) => positives.map((text) => flagsOf(text).some((name) => name === flag)));
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.94);
  });

  it('D3 recognises emergencies that people tell as stories, or asks a person', () => {
    const emergencies = stories.filter(({ level }) => level === 'emergency').map(({ text }) => text);
    expect(emergencies.filter(isEmergency).length / emergencies.length).toBeGreaterThanOrEqual(0.8);
    expect(emergencies.filter((text) => isEmergency(text) || isForReview(text)).length / emergencies.length).toBeGreaterThanOrEqual(0.87);
  });

  it('D5 asks a person about parts of an emergency, without an alarm', () => {
    expect(flagsOf('Since this morning my hand feels odd')).toEqual(['possibleEmergency']);
  });

  it.each([
    ['a slip of the finger', 'my husband is having a siezure and it wont stop', 'seizureNow'],
    ['a number before Chinese', '40歲,突然左手無力', 'strokeSigns'],
    ['a pressure as a fraction', 'I am 33 weeks pregnant and the cuff says 168/112', 'preEclampsia'],
    ['a temperature with decimals', 'baby six weeks old, 38.6, will not feed', 'meningitisSigns'],
    ['a day that something has lasted, after a denial', 'My left eye went dark. It has not lifted for 2 hours', 'suddenVisualLoss'],
  ])('reads %s', (_, text, flag) => {
    expect(flagsOf(text)).toContain(flag);
  });

  it.each([
    ['a denial within a phrase', 'my eyelid twitches, not droops, since Sunday'],
    ['a story', 'For my novel: the mouth of the hero hangs on one side since breakfast, what would a doctor do?'],
    ['a lesson', 'For our exam: a man suddenly cannot move his left arm, which artery is it?'],
    ['days long gone', 'In 2014 my left arm suddenly went limp, it was a small stroke. Which sport is good for me?'],
    ['a plan', 'Suppose my left arm ever went limp all of a sudden, whom should I call?'],
  ])('D4 takes %s for no emergency', (_, text) => {
    expect(isEmergency(text)).toBe(false);
  });
});
