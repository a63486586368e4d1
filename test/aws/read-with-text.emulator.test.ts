import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWithText } from '../../shared/aws/read-with-text.ts';
import type { ReadWithText } from '../../shared/aws/read-with-text.ts';
import { tables } from './dynamodb-engine.ts';
import { openClinic, textBody } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';

let clinic: Clinic;
let read: ReadWithText;
beforeAll(async () => {
  clinic = await openClinic();
  read = readWithText(clinic.client, tables.questions);
});
afterAll(() => clinic.close());

describe('a question read with its text', () => {
  it('comes with the text that the machine de-identified', async () => {
    const question = await clinic.place('deidentified', { deidentified: { textVersion: 1, uncertain: false } });
    expect(await read(question.questionId)).toEqual({ known: { question, head: undefined }, firstText: textBody() });
  });

  it('comes alone before it has one', async () => {
    const question = await clinic.place('submitted');
    expect(await read(question.questionId)).toEqual({ known: { question, head: undefined }, firstText: undefined });
  });

  it('is not there when nobody asked it', async () => {
    expect(await read(clinic.newId())).toEqual({ known: undefined, firstText: undefined });
  });
});
