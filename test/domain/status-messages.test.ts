import { describe, expect, it } from 'vitest';
import { statuses } from '../../shared/domain/question.ts';
import { statusMessage } from '../../shared/domain/status-messages.ts';

describe('I2 what a patient is told', () => {
  it.each(['en', 'zh-Hant', 'fr'])('is one plain sentence or two for every status, in %s', (language) => {
    const messages = statuses.map((status) => statusMessage(status, language));
    expect(new Set(messages).size).toBe(statuses.length);
    for (const message of messages) expect(message).toMatch(/^[^.。]+[.。]( [^.]+\.)?$/);
  });

  it.each([['zh', 'zh-Hant'], ['zh-TW', 'zh-Hant'], ['ZH-Hant', 'zh-Hant'], ['de', 'en'], ['und', 'en']])('is in the nearest tongue of %s: %s', (language, tongue) => {
    expect(statusMessage('assigned', language)).toBe(statusMessage('assigned', tongue));
  });

  it('names no status of ours and promises no time', () => {
    for (const status of statuses) expect(statusMessage(status, 'en')).not.toMatch(/\d|inReview|awaitingDoctor|deidentified|triaged/);
  });
});
