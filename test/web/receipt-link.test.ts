import { describe, expect, it } from 'vitest';
import { readReceipt, receiptLink } from '../../web/src/patient/receipt-link.ts';

const questionId = `q${'a2'.repeat(13)}`;
const receipt = `r1-${'b3'.repeat(26)}`;
const key = { questionId, receipt };

describe('a receipt', () => {
  it.each([
    ['its link', receiptLink('https://ask.example.org', key)],
    ['the part behind #', `#q=${questionId}&r=${receipt}`],
    ['two lines', `Question number: ${questionId}\nReceipt: ${receipt}`],
    ['the other way round', `${receipt} ${questionId}`],
    ['capitals and full width', `${questionId.toUpperCase()}　${receipt}`],
    ['a mail around it', `> Hello,\r\n> ${questionId}, ${receipt}.\r\n`],
  ])('I1 is read out of %s', (_, pasted) => {
    expect(readReceipt(pasted)).toEqual(key);
  });

  it.each([[''], [questionId], [receipt], [`q${'a'.repeat(25)} ${receipt}`], ['#q=&r=']])('I1 is not read out of %j', (pasted) => {
    expect(readReceipt(pasted)).toBeUndefined();
  });

  it('K1 stands behind the # of its link, which leaves no browser', () => {
    const link = new URL(receiptLink('https://ask.example.org', key));
    expect([link.pathname, link.search]).toEqual(['/app/status', '']);
    expect(link.hash).toContain(receipt);
  });
});
