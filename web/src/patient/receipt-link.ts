/** What the holder of a receipt needs. */
export interface ReceiptKey {
  readonly questionId: string;
  readonly receipt: string;
}

const questionIdPattern = /\bq[a-z2-7]{26}\b/;
const receiptPattern = /\br\d+-[a-z2-7]{20,80}\b/;

/** A link that opens the question's page. What stands behind `#` never leaves the browser. */
export function receiptLink(origin: string, { questionId, receipt }: ReceiptKey): string {
  return `${origin}/app/status#q=${questionId}&r=${receipt}`;
}

/** Question number and receipt out of whatever was pasted: the link, the two lines, or a mail around them. */
export function readReceipt(pasted: string): ReceiptKey | undefined {
  const text = pasted.normalize('NFKC').toLowerCase();
  const questionId = questionIdPattern.exec(text)?.[0];
  const receipt = receiptPattern.exec(text)?.[0];
  return questionId === undefined || receipt === undefined ? undefined : { questionId, receipt };
}
