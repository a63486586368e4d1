import type { Draft } from './draft.ts';
import type { TextMark } from './review-text.tsx';
import type { Review } from './review.ts';
import { overlaps } from './text-pieces.ts';

/** Everything that is shown in the text: what the machine found, and what the moderator makes of it. */
export function textMarks(review: Review, draft: Draft, language: string): TextMark[] {
  const isUndone = (start: number): boolean => draft.restorations.some((each) => each.start === start);
  const added = draft.redactions.map(({ start, end, type }): TextMark => ({ start, end, code: type, kind: 'added' }));
  const apart = ({ start, end }: { readonly start: number; readonly end: number }): boolean => !added.some((mark) => overlaps(mark, { start, end }));
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const detail = (confidence: number, detector: string): string => `${percent.format(confidence)} ${detector}`;
  return [
    ...added,
    ...review.spans.map(({ start, end, type, confidence, detector }): TextMark => ({ start, end, code: type, kind: isUndone(start) ? 'undone' : 'placeholder', detail: detail(confidence, detector) })),
    ...review.doubts.filter(apart).map(({ start, end, type, confidence, detector }): TextMark => ({ start, end, code: type, kind: 'doubt', detail: detail(confidence, detector) })),
    ...review.redFlags.flatMap(({ start, end, labels }): TextMark[] => (start === undefined || end === undefined || review.subject === 'answer' ? [] : [{ start, end, kind: 'flag', code: language.startsWith('zh') ? labels['zh-Hant'] : labels.en }])),
    ...(review.answer?.findings ?? []).flatMap(({ start, end, field, code }): TextMark[] => (start === undefined || end === undefined || field !== 'reply' ? [] : [{ start, end, kind: 'finding', code }])),
  ];
}
