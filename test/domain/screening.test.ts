import { describe, expect, it } from 'vitest';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { assessWithTitle, languageOf, screenSubmission } from '../../shared/domain/screening.ts';

const calm = 'My eyelid has twitched a little for a week when I am tired. Is that normal?';
const alarming = 'Ten minutes ago one side of my face drooped and I cannot lift my right arm.';
const phi = (text: string) => new PhiText(text);

/** A text that a detector cannot read, as a stand-in for any failure in it. */
class Unreadable extends PhiText {
  override reveal(): string {
    throw new Error('detector');
  }
}

describe('screenSubmission', () => {
  it('D6 finds an emergency in the text', () => {
    expect(screenSubmission({ text: phi(alarming) })).toMatchObject({ level: 'emergency' });
  });

  it('finds an emergency that only the title tells, and names a flag', () => {
    const found = screenSubmission({ text: phi(calm), title: phi(alarming) });
    expect(found.level).toBe('emergency');
    expect(found.redFlags.length).toBeGreaterThan(0);
    for (const { start, end } of found.redFlags) expect(start <= end && end <= calm.length).toBe(true);
  });

  it('lets a calm title take nothing back', () => {
    expect(screenSubmission({ text: phi(alarming), title: phi(calm) }).level).toBe('emergency');
  });

  it.each([['face_droop', 'strokeSigns'], ['suicidal_thoughts', 'suicidalIdeation'], ['mania', 'mania']] as const)('A2 takes %s, ticked before a calm text, for an emergency that a person must see', (code, flag) => {
    expect(screenSubmission({ text: phi(calm), redFlags: [code] })).toMatchObject({ level: 'emergency', review: true, redFlags: [{ name: flag, start: 0, end: 0 }] });
  });

  it('A2 keeps what is ticked beside what the text says, and when the detector fails', () => {
    const both = screenSubmission({ text: phi(alarming), redFlags: ['overdose', 'overdose'] }).redFlags.map(({ name }) => name);
    expect(both.filter((name) => name === 'overdose')).toHaveLength(1);
    expect(both.length).toBeGreaterThan(1);
    expect(screenSubmission({ text: new Unreadable('x'), redFlags: ['chest_pain'] })).toMatchObject({ level: 'emergency', review: true });
  });

  it('A2 takes nothing ticked for nothing declared', () => {
    expect(screenSubmission({ text: phi(calm), redFlags: [] })).toEqual(screenSubmission({ text: phi(calm) }));
  });

  it.each([
    ['the text', { text: new Unreadable('x') }],
    ['the title', { text: phi(calm), title: new Unreadable('x') }],
  ])('D5 calls it unknown, for a person to see, when the detector fails on %s', (_, submission) => {
    expect(screenSubmission(submission)).toEqual({ level: 'unknown', redFlags: [], review: true, version: 'detector-failed' });
  });
});

describe('assessWithTitle', () => {
  it('throws where the workflow has its own way to a person', () => {
    expect(() => assessWithTitle(new Unreadable('x'), undefined)).toThrow();
  });
});

describe('languageOf', () => {
  it('is what the patient says, else what the text shows', () => {
    expect(languageOf({ text: phi(calm), language: 'fr' })).toBe('fr');
    expect(languageOf({ text: phi(calm) })).toBe('en');
  });
});
