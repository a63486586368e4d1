import { describe, expect, it } from 'vitest';
import { statuses } from '../../shared/domain/question.ts';
import { delayMessage, statusMessage } from '../../shared/domain/status-messages.ts';

describe('I2 what a patient is told', () => {
  it.each(['en', 'zh-Hant', 'fr'])('is one plain sentence or two for every status, in %s', (language) => {
    const messages = statuses.map((status) => statusMessage(status, language));
    expect(new Set(messages).size).toBe(statuses.length);
    for (const message of messages) expect(message).toMatch(/^[^.。]+[.。]( [^.]+\.)?$/);
  });

  it.each([['zh', 'zh-Hant'], ['zh-TW', 'zh-Hant'], ['ZH-Hant', 'zh-Hant'], ['de', 'en'], ['und', 'en']])('is in the nearest tongue of %s: %s', (language, tongue) => {
    expect(statusMessage('assigned', language)).toBe(statusMessage('assigned', tongue));
  });

  it.each(['en', 'zh-Hant'])('is, of a delay, a promise of nothing and three things to do, in %s', (language) => {
    expect(delayMessage(language)).not.toMatch(/\d/);
    expect(delayMessage(language)).toMatch(language === 'en' ? /waiting, see a doctor near you, or withdraw/ : /繼續等候、到附近就醫，或撤回/);
  });

  it('names no status of ours and promises no time', () => {
    for (const status of statuses) expect(statusMessage(status, 'en')).not.toMatch(/\d|inReview|awaitingDoctor|deidentified|triaged/);
  });
});
