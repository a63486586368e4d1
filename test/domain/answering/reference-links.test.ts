import { describe, expect, it } from 'vitest';
import { isReferenceLink, linksOf } from '../../../shared/domain/answering/reference-links.ts';

describe('linksOf', () => {
  it.each([
    ['See https://www.nhs.uk/a.', ['https://www.nhs.uk/a']],
    ['See (https://www.nhs.uk/a), please', ['https://www.nhs.uk/a']],
    ['請看 https://www.nhs.uk/a。謝謝', ['https://www.nhs.uk/a']],
    ['https://a.example/x?y=1&z=2!', ['https://a.example/x?y=1&z=2']],
    ['https://a.example/..... and http://b.example', ['https://a.example/', 'http://b.example']],
    ['no link', []],
  ])('S8 finds links of %j without the punctuation around them', (text, hrefs) => {
    expect(linksOf(text).map(({ href }) => href)).toEqual(hrefs);
    expect(linksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(hrefs);
  });
});

describe('isReferenceLink', () => {
  it.each([
    ['https://www.nhs.uk/conditions/migraine/', true],
    ['https://nhs.uk', true],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567/', true],
    ['http://www.nhs.uk/', false],
    ['https://notnhs.uk/', false],
    ['https://nhs.uk.example.com/', false],
    ['https://nhs.uk@example.com/', false],
    ['https://user:secret@nhs.uk/', false],
    ['https://nhs.uk:8443/', false],
    ['https://www.nhs.uk/?mail=a@b.example', false],
    ['https://www.nhs.uk/?phone=0912345678', false],
    [`https://www.nhs.uk/${'a'.repeat(300)}`, false],
    ['https://', false],
  ])('G6 says of %s: %s', (href, known) => {
    expect(isReferenceLink(href)).toBe(known);
  });
});
