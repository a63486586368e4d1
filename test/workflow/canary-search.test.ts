import { describe, expect, it } from 'vitest';
import { searchFor } from './canary-search.ts';

const text = 'Zebulon+Qü 歐陽, "0912-345-987"';
const inJson = JSON.stringify({ text });

describe('B3 the search for canaries', () => {
  it.each([
    ['as it is', Buffer.from(`before ${text} after`)],
    ['in capitals', Buffer.from(text.toUpperCase())],
    ['in small letters', Buffer.from(text.toLowerCase())],
    ['in JSON', Buffer.from(inJson)],
    ['in JSON within JSON', Buffer.from(JSON.stringify({ inJson }))],
    ['in JSON of ASCII', Buffer.from(text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))],
    ['in UTF-16', Buffer.from(text, 'utf16le')],
    ['in UTF-16, big-endian', Buffer.from(text, 'utf16le').swap16()],
    ['in base64', Buffer.from(Buffer.from(text).toString('base64'))],
    ['in base64, one byte later', Buffer.from(Buffer.from(`x${text} and more`).toString('base64'))],
    ['in base64, two bytes later', Buffer.from(Buffer.from(`xy${text} and more`).toString('base64'))],
    ['in base64 for addresses', Buffer.from(Buffer.from(`xy${text} and more`).toString('base64url'))],
    ['in hexadecimal', Buffer.from(Buffer.from(text).toString('hex'))],
    ['in an address', Buffer.from(`/x?y=${encodeURIComponent(text)}`)],
    ['in a form', Buffer.from(encodeURIComponent(text).replaceAll('%20', '+'))],
  ])('finds a string %s', (_how, content) => {
    expect(searchFor({ planted: text }, [{ place: 'here', content }])).toEqual([{ needle: 'planted', place: 'here' }]);
  });

  it('finds a slug of it', () => {
    expect(searchFor({ planted: 'Zebulon Quack' }, [{ place: 'here', content: Buffer.from('/t/zebulon-quack-x7') }])).toHaveLength(1);
  });

  it('finds nothing where nothing is', () => {
    expect(searchFor({ planted: text }, [{ place: 'here', content: Buffer.from('Zebulon alone') }])).toEqual([]);
  });
});
